import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lastChange } from '../../src/library/last-change.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('is when the latest document was written, whatever else was written later', () => {
  const folder = temporaryFolder();
  const write = (name: string, at: string): void => {
    writeFileSync(join(folder, name), '-');
    utimesSync(join(folder, name), new Date(at), new Date(at));
  };
  expect(lastChange(folder)).toBeNull();
  write('a.md', '2026-03-02T10:00:00Z');
  write('b.md', '2026-03-01T10:00:00Z');
  write('speakers.yml', '2026-03-09T10:00:00Z');
  expect(lastChange(folder)).toBe('2026-03-02T10:00:00.000Z');
  expect(lastChange(join(folder, 'missing'))).toBeNull();
});
