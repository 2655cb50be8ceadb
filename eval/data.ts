import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A data set that is not on this machine. Its message says what is missing and where it was looked for. */
export class MissingData extends Error {
  constructor(file: string) {
    super(
      `${file} is not there. The data sets are other people's texts and no part of the project; --data DIR says where they are.`,
    );
    this.name = 'MissingData';
  }
}

/** The full path of a file of the data folder. Throws MissingData where it does not exist. */
export function dataFile(dataDir: string, file: string): string {
  const full = path.resolve(dataDir, file);
  if (!existsSync(full)) throw new MissingData(full);
  return full;
}

/** The records of a JSON-lines file, gzipped or not. */
export function readRecords<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line));
}

/** Writes records as JSON lines to a file of its own in the temporary folder, and gives its path. */
export function writeRecords(name: string, records: readonly object[]): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'whosaid-eval-')), `${name}.jsonl`);
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return file;
}
