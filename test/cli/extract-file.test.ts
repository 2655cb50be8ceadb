import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TextInput } from '../../src/app/extract.ts';
import { extractCommand } from '../../src/cli/commands/extract.ts';
import { temporaryFolder } from '../library/temporary-folder.ts';
import { fakeIo } from './support/fake-io.ts';

const nothing = { passages: [], statements: [], timexes: [], deadlines: [] };

async function extractFile(name: string, bytes: string | Uint8Array | null) {
  const path = join(temporaryFolder(), name);
  if (bytes === null) mkdirSync(path);
  else if (bytes.length > 0) writeFileSync(path, bytes);
  const io = fakeIo('');
  const read: TextInput[] = [];
  const remember = (input: TextInput) => {
    read.push(input);
    return nothing;
  };
  const code = await extractCommand(remember, path, {}, io);
  return { code, read: read.map(({ text }) => text), err: io.written.err.replaceAll(path, name), out: io.written.out };
}

describe('extract FILE', () => {
  it('reads a text in UTF-8 or in UTF-16 with its mark', async () => {
    expect((await extractFile('a.txt', 'Café.')).read).toEqual(['Café.']);
    expect((await extractFile('a.txt', Buffer.from('\ufeffCafé.', 'utf16le'))).read).toEqual(['Café.']);
  });

  it.each([
    ['a.txt', '', 'a.txt does not exist. Check the path.\n'],
    ['folder', null, 'folder is a folder.\n'],
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]), 'a.png is a PNG image, not a text. Give the text itself.\n'],
    [
      'a.txt',
      Buffer.from([0x43, 0xe9, 0x0a]),
      'a.txt is not valid UTF-8 (byte 0xe9 at offset 1, line 1). Save it as UTF-8.\n',
    ],
  ])('says in a sentence why it cannot read %s', async (name, bytes, err) => {
    expect(await extractFile(name, bytes)).toEqual({ code: 1, read: [], err, out: '' });
  });
});
