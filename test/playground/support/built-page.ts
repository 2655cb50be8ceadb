import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPlaygroundPage } from '../../../scripts/build-playground.ts';

/** The page, built into a folder of its own for one test file. */
export interface BuiltPage {
  readonly directory: URL;
  readonly inputs: readonly string[];
  remove(): void;
}

export async function buildPage(): Promise<BuiltPage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'whosaid-page-'));
  const directory = pathToFileURL(`${folder}/`);
  const inputs = await buildPlaygroundPage(directory);
  return { directory, inputs, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
