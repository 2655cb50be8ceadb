import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SpeakerEdit } from '../../src/domain/speaker-edit.ts';
import { editSpeakerDecisions } from '../../src/library/edit-speaker-decisions.ts';
import { parseSpeakerDecisions } from '../../src/library/parse-speaker-decisions.ts';
import { writeSpeakerDecisions } from '../../src/library/write-speaker-decisions.ts';
import { temporaryFolder } from './temporary-folder.ts';

const written = `# The desk's decisions
# ask Mia before you change one

# people
speakers:
  # in the order of the register
  - name: First Bank # as in its papers
    aliases: [FB, The Bank]

  # since 2024
  - name: Jane Roe
    roles:
      - chief of the First Bank
# by phone, 3 March
same:
  - [Ministry of Health, MoH] # see the letter
different:
  - [John Doe, John Doe Jr.]
`;

function edit(yaml: string | null, change: SpeakerEdit): string {
  const edited = editSpeakerDecisions(yaml, change);
  if ('problems' in edited) throw new Error(edited.problems.join('\n'));
  return edited.yaml ?? '';
}
const name = (of: string, more: Partial<SpeakerEdit & { do: 'name' }> = {}): SpeakerEdit => ({
  do: 'name',
  name: of,
  aliases: [],
  roles: [],
  ...more,
});
const same = (first: string, other: string, ...documents: string[]): SpeakerEdit => ({
  do: 'same',
  name: first,
  other,
  documents,
});

describe('an edit keeps what people wrote', () => {
  test('a name, another name and a role are added in their places, the comments and the order stay', () => {
    const once = edit(written, name('Jane Roe', { kind: 'person', aliases: ['J. Roe'], roles: ['banker: retired'] }));
    expect(once).toBe(
      written.replace(
        '      - chief of the First Bank\n',
        '      - chief of the First Bank\n      - "banker: retired"\n    kind: person\n    aliases: [J. Roe]\n',
      ),
    );
    expect(edit(written, name('Ada Nwosu', { aliases: ['Nwosu'] }))).toBe(
      written.replace('# by phone', '  - name: Ada Nwosu\n    aliases: [Nwosu]\n# by phone'),
    );
  });

  test('a merge extends the list that has one of the names; the name to show stands first', () => {
    expect(edit(written, same('Ministry of Health', 'Health Department'))).toBe(
      written.replace('[Ministry of Health, MoH]', '[Ministry of Health, MoH, Health Department]'),
    );
    expect(edit(written, same('Health Department', 'MoH'))).toBe(
      written.replace('[Ministry of Health, MoH]', '[Health Department, Ministry of Health, MoH]'),
    );
    const two = edit(written, same('A', 'B'));
    expect(two).toContain('  - [Ministry of Health, MoH] # see the letter\n  - [A, B]\n');
    expect(edit(two, same('A', 'MoH'))).toContain('same:\n  - [A, Ministry of Health, MoH, B] # see the letter\n');
  });

  test('names are kept apart, or split in some documents', () => {
    expect(edit(written, { do: 'different', name: 'A', other: 'B' })).toBe(`${written}  - [A, B]\n`);
    const split = edit(written, same('Gina Marsh', 'Marsh', 'harbour'));
    expect(split).toBe(`${written}split:\n  - name: Marsh\n    as: Gina Marsh\n    documents: [harbour]\n`);
    expect(edit(split, same('Gina Marsh', 'Marsh', 'town'))).toBe(split.replace('[harbour]', '[harbour, town]'));
  });

  test('what is taken back goes with its own comment; one above the list stays', () => {
    expect(edit(written, { do: 'forget', names: ['Jane Roe'] })).toBe(
      written.replace(/\n\n {2}# since 2024\n.*\n.*\n.*/, ''),
    );
    expect(edit(written, { do: 'forget', names: ['First Bank'] })).toBe(
      written.replace(/ {2}- name: First.*\n.*\n\n/, ''),
    );
    expect(edit(written, { do: 'forget', names: ['FB'] })).toBe(written.replace('FB, ', ''));
    expect(edit(written, { do: 'forget', names: ['MoH', 'John Doe'] })).toBe(
      written
        .replace('\n  - [Ministry of Health, MoH] # see the letter', ' []')
        .replace('\n  - [John Doe, John Doe Jr.]', ' []'),
    );
  });

  test('an emptied list is filled again line by line', () => {
    const emptied = edit('same:\n  - [A, B]\n', { do: 'forget', names: ['A'] });
    expect(edit(emptied, same('C', 'D'))).toBe('same:\n  - [C, D]\n');
  });

  test.each([
    name('Jane Roe', { roles: ['chief of the First Bank'] }),
    same('Ministry of Health', 'MoH'),
    { do: 'different', name: 'John Doe Jr.', other: 'John Doe' } as const,
    { do: 'forget', names: ['Nobody'] } as const,
  ])('what the file says already changes not a byte of it: %j', (change) => {
    const untidy = written.replace('[FB, The Bank]', '[ FB,   The Bank ]');
    expect(edit(untidy, change)).toBe(untidy);
  });

  test('line ends of Windows stay', () => {
    expect(edit('same:\r\n- [A, B] # x\r\n', same('C', 'D'))).toBe('same:\r\n  - [A, B] # x\r\n  - [C, D]\r\n');
  });
});

test('a missing file begins with a word on what it is for; one of comments keeps them', () => {
  expect(edit(null, same('A', 'B'))).toMatch(
    /^# What people decide about speakers\..*\n# .*\n\nsame:\n {2}- \[A, B\]\n$/,
  );
  expect(edit('# mine\n', same('A', 'B'))).toBe('# mine\n\nsame:\n  - [A, B]\n');
  expect(edit('speakers: # none yet\nsame:\n', name('A', { kind: 'group' }))).toBe(
    'speakers:\n  # none yet\n  - name: A\n    kind: group\nsame:\n',
  );
});

test.each([
  ['speakers: Jane', same('A', 'B'), /wrong "speakers"/],
  ['speakers: [', same('A', 'B'), /is not YAML/],
  ['same:\n  - &x [A, B]\ndifferent:\n  - [C, D]', same('C', 'E'), /anchors/],
  ['same:\n  - [A, B]', { do: 'different', name: 'A', other: 'B' } as const, /the same and that they are different/],
  ['speakers:\n  - {name: A, aliases: [X]}', name('B', { aliases: ['X'] }), /gives the name "X" to both A and B/],
])('%j is refused with a reason', (yaml, change, reason) => {
  const edited = editSpeakerDecisions(yaml, change);
  expect('problems' in edited ? edited.problems.join('\n') : edited).toMatch(reason);
});

test('a file that is not valid stays as it is, and the problem names it', async () => {
  const corpus = temporaryFolder();
  const path = join(corpus, 'speakers.yml');
  writeFileSync(path, 'merge: []\n');
  expect(await writeSpeakerDecisions(corpus, same('A', 'B'))).toEqual({
    problems: [expect.stringContaining(`${path} is wrong at its top level`)],
  });
  expect(readFileSync(path, 'utf8')).toBe('merge: []\n');
});

test('a decision is written to the file; taking back what is not there makes none', async () => {
  const corpus = temporaryFolder();
  const path = join(corpus, 'speakers.yml');
  expect(await writeSpeakerDecisions(corpus, { do: 'forget', names: ['A'] })).toEqual({ path });
  expect(existsSync(path)).toBe(false);
  expect(await writeSpeakerDecisions(corpus, same('A', 'B'))).toEqual({ path });
  expect(readFileSync(path, 'utf8')).toContain('[A, B]');
});

test('any names, in any order of edits, leave a file that reads as it was written', () => {
  const anyName = fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() === text && !/\p{Cc}/u.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(anyName, { minLength: 4, maxLength: 4 }), ([a = '', b = '', c = '', d = '']) => {
      const named = edit(null, name(a, { aliases: [b], roles: [c] }));
      const joined = edit(named, same(a, d));
      const parsed = parseSpeakerDecisions(joined);
      expect(parsed).toEqual({
        decisions: { speakers: [{ name: a, aliases: [b], roles: [c] }], same: [[a, d]], different: [] },
      });
      const forgotten = parseSpeakerDecisions(edit(joined, { do: 'forget', names: [a] }));
      expect(forgotten).toEqual({ decisions: { speakers: [], same: [], different: [] } });
    }),
  );
});
