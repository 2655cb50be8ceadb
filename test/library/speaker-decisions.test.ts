import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noSpeakerDecisions } from '../../src/domain/speaker-decisions.ts';
import { readSpeakerDecisions } from '../../src/library/speaker-decisions.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function read(yaml: string) {
  const corpus = temporaryFolder();
  writeFileSync(join(corpus, 'speakers.yml'), yaml);
  const { decisions, problems } = await readSpeakerDecisions(corpus);
  return { decisions, problems: problems.map((problem) => problem.replace(`${corpus}/`, '')) };
}

test('nobody has to decide anything', async () => {
  expect(await readSpeakerDecisions(temporaryFolder())).toEqual({ decisions: noSpeakerDecisions, problems: [] });
  expect(await read('# nothing yet\n')).toEqual({ decisions: noSpeakerDecisions, problems: [] });
});

test('decisions are read as they are written', async () => {
  const { decisions, problems } = await read(`
speakers:
  - name: Jane Roe
    aliases: [Roe, J. Roe]
    roles: [chief of the First Bank]
    kind: person
  - name: First Bank
same:
  - [Ministry of Health, Health Department, MoH]
different:
  - [John Doe, John Doe Jr.]
split:
  - {name: John Doe, as: John Doe (baker), documents: [harbour]}
`);
  expect(problems).toEqual([]);
  expect(decisions).toEqual({
    speakers: [
      { name: 'Jane Roe', kind: 'person', aliases: ['Roe', 'J. Roe'], roles: ['chief of the First Bank'] },
      { name: 'First Bank' },
    ],
    same: [['Ministry of Health', 'Health Department', 'MoH']],
    different: [['John Doe', 'John Doe Jr.']],
    split: [{ name: 'John Doe', as: 'John Doe (baker)', documents: ['harbour'] }],
  });
});

test.each([
  ['speakers: Jane', /^speakers\.yml has a wrong "speakers": it should be a list of speakers, but is "Jane"/],
  ['speakers:\n  - aliases: [Roe]', /wrong "speakers, number 1, name": it should be a name, but is missing/],
  [
    'speakers:\n  - name: A\n    kind: bank',
    /wrong "speakers, number 1, kind": it should be person, organisation or group, but is "bank"/,
  ],
  ['speakers:\n  - name: A\n    alias: [B]', /may have kind, aliases and roles, and not "alias"/],
  ['same:\n  - [A]', /wrong "same, number 1": it should be a list of two names or more, but is \["A"\]/],
  [
    'same: []\nmerge: []\njoin: []',
    /^speakers\.yml is wrong at its top level: it should hold speakers, same, different and split, and not "merge", "join"\. Correct it by hand\.$/,
  ],
  ['same: [A, B]', /wrong "same, number 1": it should be a list/],
  ['speakers: [', /^speakers\.yml is not YAML in line \d/],
  ['speakers:\n  - {name: A, aliases: [X]}\n  - {name: B, aliases: [X]}', /gives the name "X" to both A and B/],
  ['same:\n  - [A, B]\ndifferent:\n  - [B, C, A]', /says that "B" and "A" are the same and that they are different/],
  [
    'same:\n  - [A, B]\n  - [B, C]\ndifferent:\n  - [A, C]',
    /says that "A" and "C" are the same and that they are different/,
  ],
  ['split:\n  - {name: A, as: B}', /wrong "split, number 1, documents": it should be a list of names, but is missing/],
  [
    'split:\n  - {name: A, as: B, documents: [x, y]}\n  - {name: A, as: C, documents: [y]}',
    /says that "A" in y is B and that it is C/,
  ],
  [
    'speakers:\n  - {name: A, aliases: [B]}\ndifferent:\n  - [A, B]',
    /"A" and "B" are the same and that they are different/,
  ],
])('%j is told, and no decision counts', async (yaml, expected) => {
  const { decisions, problems } = await read(yaml);
  expect(problems.join('\n')).toMatch(expected);
  expect(decisions).toEqual(noSpeakerDecisions);
});

test('the file that the documentation shows is one', async () => {
  const page = readFileSync(new URL('../../docs/speakers.md', import.meta.url), 'utf8');
  const { decisions, problems } = await read(/^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '[]');
  expect(problems).toEqual([]);
  expect(Object.values(decisions).map((list) => list.length)).toEqual([1, 1, 1, 1]);
});
