import { expect, it } from 'vitest';
import { parseCorrections } from '../../src/library/parse-corrections.ts';

const line = (changes: object = {}): string =>
  JSON.stringify({
    do: 'correct',
    id: 'a1',
    places: [{ document: 'd', content: [{ start: 0, end: 2 }], words: ['no'], source: [] }],
    change: { what: 'not-a-statement' },
    had: 'Ada Berg',
    by: { id: 'U0JO', name: 'Jo' },
    at: '2026-03-05T09:30:00Z',
    ...changes,
  });
const undo = '{"do":"undo","id":"a1","by":{"id":"U0JO","name":"Jo"},"at":"2026-03-05T09:31:00Z"}';

it.each([
  ['lines', `${line()}\n${undo}\n`],
  ['a last line without its end, as an editor may leave it', `${line()}\n${undo}`],
  ['a byte order mark, ends of lines of Windows and empty lines', `\uFEFF${line()}\r\n\r\n${undo}\r\n`],
])('reads %s', (_, jsonl) => {
  const { entries, problems } = parseCorrections(jsonl);
  expect(problems).toEqual([]);
  expect(entries.map((entry) => entry.do)).toEqual(['correct', 'undo']);
});

it.each([
  [
    'a second correction of one id',
    `${line()}\n${line({ had: 'Xu' })}\n`,
    /^line 2 has the id a1 of another\. It is left out/,
  ],
  ['a line that was cut off', `${line()}\n${undo.slice(0, 30)}`, /^ends in a line that was cut off \(line 2\)/],
  ['a last line that is whole but wrong', `${line()}\n{"do":"undo"}`, /^line 2 is no correction: id/],
  ['marks of a merge', `${line()}\n<<<<<<< HEAD\n`, /^line 2 is no JSON: "<<<<<<< HEAD"/],
  [
    'a day that there is not',
    `${line()}\n${line({ id: 'b', change: { what: 'day', day: '2026-02-30' } })}\n`,
    /change\.day/,
  ],
  [
    'an id that no button could hold',
    `${line()}\n${line({ id: 'x'.repeat(65) })}\n`,
    /^line 2 is no correction: id should/,
  ],
  [
    'spans without their words',
    `${line()}\n${line({ id: 'b', places: [{ document: 'd', content: [{ start: 0, end: 2 }], words: ['no', 'no'] }] })}\n`,
    /should have words for each span/,
  ],
])('leaves out %s, and tells', (_, jsonl, problem) => {
  const { entries, problems } = parseCorrections(jsonl);
  expect(entries).toMatchObject([{ had: 'Ada Berg' }]);
  expect(problems).toEqual([expect.stringMatching(problem)]);
});
