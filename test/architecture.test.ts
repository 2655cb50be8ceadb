import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const configFile = path.join(root, '.dependency-cruiser.js');

/** For each rule one file that breaks it. Where a room may import nothing wrong, it gets a room that it must not. */
const breaches: Record<string, { file: string; imports: string }> = {
  'domain-imports': { file: 'src/domain/a.ts', imports: '../text/sample.ts' },
  'text-imports': { file: 'src/text/a.ts', imports: '../dates/sample.ts' },
  'attribution-imports': { file: 'src/attribution/a.ts', imports: '../speakers/sample.ts' },
  'speakers-imports': { file: 'src/speakers/a.ts', imports: '../answer/sample.ts' },
  'dates-imports': { file: 'src/dates/a.ts', imports: '../speakers/sample.ts' },
  'index-imports': { file: 'src/index/a.ts', imports: '../answer/sample.ts' },
  'answer-imports': { file: 'src/answer/a.ts', imports: '../library/sample.ts' },
  'library-imports': { file: 'src/library/a.ts', imports: '../text/sample.ts' },
  'ingest-imports': { file: 'src/ingest/a.ts', imports: '../library/sample.ts' },
  'app-imports': { file: 'src/app/a.ts', imports: '../slack/sample.ts' },
  'slack-imports': { file: 'src/slack/a.ts', imports: '../answer/sample.ts' },
  'playground-imports': { file: 'src/playground/a.ts', imports: '../cli/sample.ts' },
  'cli-imports': { file: 'src/cli/a.ts', imports: '../slack/sample.ts' },
  'core-is-pure': { file: 'src/dates/b.ts', imports: 'node:fs' },
  'bolt-in-slack': { file: 'src/app/b.ts', imports: '@slack/bolt' },
  'zod-at-the-edge': { file: 'src/answer/c.ts', imports: 'zod' },
  'no-circles': { file: 'src/text/sample.ts', imports: './sample.ts' },
  'no-dev-in-src': { file: 'src/cli/b.ts', imports: 'vitest' },
  resolvable: { file: 'src/cli/c.ts', imports: './nowhere.ts' },
};
const rooms = ['answer', 'app', 'cli', 'dates', 'library', 'slack', 'speakers', 'text'];

const fixture = mkdtempSync(path.join(tmpdir(), 'whosaid-architecture-'));
afterAll(() => rmSync(fixture, { recursive: true, force: true }));

function violatedRules(): string[] {
  for (const room of rooms) write(`src/${room}/sample.ts`, 'export const sample = 1;\n');
  for (const { file, imports } of Object.values(breaches))
    write(file, `import * as it from '${imports}';\nexport const sample = it;\n`);
  symlinkSync(path.join(root, 'node_modules'), path.join(fixture, 'node_modules'));
  symlinkSync(path.join(root, 'package.json'), path.join(fixture, 'package.json'));
  const bin = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, 'src', '--config', configFile, '--output-type', 'json', '--preserve-symlinks'];
  const report = JSON.parse(execFileSync(process.execPath, args, { cwd: fixture, encoding: 'utf8', maxBuffer: 1e8 }));
  return report.summary.violations.map((violation: { rule: { name: string } }) => violation.rule.name);
}

function write(file: string, text: string): void {
  const full = path.join(fixture, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

describe('the architecture rules', () => {
  it('each refuse an import that breaks them', async () => {
    const { default: config } = await import(configFile);
    const names: string[] = config.forbidden.map((rule: { name: string }) => rule.name);
    expect(Object.keys(breaches).sort()).toEqual([...names].sort());
    expect([...new Set(violatedRules())].sort()).toEqual([...names].sort());
  });
});
