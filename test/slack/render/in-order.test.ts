import { expect, test } from 'vitest';
import type { Answer, AnswerItem } from '../../../src/domain/answer.ts';
import type { Intent } from '../../../src/domain/question.ts';
import type { Said } from '../../../src/domain/time.ts';
import { checkMessage } from '../../../src/slack/limits/check-message.ts';
import { checkView } from '../../../src/slack/limits/check-view.ts';
import { pageSize } from '../../../src/slack/page-size.ts';
import { answerMessage } from '../../../src/slack/render/answer-message.ts';
import { resultsView } from '../../../src/slack/render/results-view.ts';
import { anAnswer, anItem } from '../support/fake-whosaid.ts';

const page = { offset: 0, thread: null, surface: 'private', mayCorrect: true } as const;

function answerOf(intent: Intent, answers: readonly AnswerItem[], names: readonly string[] = []): Answer {
  const answer = anAnswer('ferry', answers, 40);
  const speakers = names.map((name) => ({ asked: name, name }));
  return { ...answer, interpretation: { ...answer.interpretation, intent, speakers } };
}

const said = (day: string | null, more: Partial<Said> = {}): Said => ({
  from: day,
  to: day,
  certainty: day === null ? 'unknown' : 'stated',
  basis: null,
  ...more,
});
const headings = (answer: Answer): readonly unknown[] =>
  answerMessage(answer, page).blocks.flatMap((block) => (block.type === 'header' ? block.text.text : []));

const long = 'long words '.repeat(400);
const [citation] = anItem().citations;
const longest = (speaker: string): AnswerItem =>
  anItem({
    speaker,
    role: long,
    via: long,
    excerpt: long,
    highlights: [],
    said: { from: '2026-03-02', to: '2026-03-02', certainty: 'inferred', basis: long },
    citations: [{ ...citation, title: long, publisher: long }, citation, citation, citation],
    disagreements: [long, long, long],
    statements: [{ document: 'osk-ferry', content: [{ start: 0, end: 1 }] }],
  });

test('statements in order of time stand under their days, each day once', () => {
  const days = [said('2026-03-02'), said('2026-03-02', { certainty: 'inferred', basis: 'Monday' }), said('2026-03-04')];
  const open = [said(null, { to: '2026-03-09', certainty: 'inferred' }), said(null)];
  const answer = answerOf(
    'timeline',
    [...days, ...open].map((one) => anItem({ said: one })),
  );
  expect(headings(answer)).toEqual(['Mon 2 Mar 2026', 'Wed 4 Mar 2026', 'On or before Mon 9 Mar 2026', 'Day unknown']);
  const shown = JSON.stringify(answerMessage(answer, page).blocks);
  expect(shown).toContain('day stated');
  expect(shown).toContain('day inferred from: Monday');
  expect(shown).not.toContain('said Mon 2 Mar');
});

test('other answers have no days above them', () => {
  expect(headings(answerOf('statements', [anItem()]))).toEqual([]);
});

const fieldsOf = (answer: Answer) =>
  answerMessage(answer, page).blocks.flatMap((block) => (block.type === 'section' ? [block.fields ?? []] : []));

test('two speakers stand side by side, row by row', () => {
  const by = (speaker: string, excerpt: string) => anItem({ speaker, excerpt, highlights: [] });
  const answers = [by('Ada Berg', 'one'), by('Jens Lund', 'two'), by('Ada Berg', 'three')];
  const [heads, first, second] = fieldsOf(answerOf('compare', answers, ['Ada Berg', 'Jens Lund']));
  expect(heads?.map(({ text }) => text)).toEqual(['*Ada Berg*', '*Jens Lund*']);
  expect(first?.map(({ text }) => text.split('\n')[0])).toEqual(['one', 'two']);
  expect(second?.map(({ text }) => text.split('\n')[0])).toEqual(['three', 'No further statement']);
  expect(first?.[0]?.text).toContain('“Osk keeps its ferry”');
});

test('what differs and what was corrected is told under the row, with whose statement it is', () => {
  const by = { id: 'U0EDITOR', name: 'Jo' };
  const corrected = [{ id: 'c1', what: 'day', by, at: '2026-03-05T09:00:00.000Z', had: 'date unknown' }] as const;
  const answers = [anItem({ corrected, disagreements: ['day: one says 2 Mar; another says 3 Mar'] })];
  const shown = JSON.stringify(answerMessage(answerOf('compare', answers, ['Ada Berg', 'Jens Lund']), page).blocks);
  expect(shown).toContain('Ada Berg – Day corrected by Jo on 5 Mar 2026');
  expect(shown).toContain('Ada Berg – Sources differ: day');
});

test('a statement that belongs in neither column is shown, in a list', () => {
  const answers = [anItem({ speaker: 'Ada Berg' }), anItem({ speaker: null })];
  expect(fieldsOf(answerOf('compare', answers, ['Ada Berg', 'the open letter']))).toEqual([]);
  expect(JSON.stringify(answerMessage(answerOf('compare', answers, ['Ada Berg', 'the letter']), page))).toContain(
    'Speaker not named',
  );
});

test('words and names of documents are never markup in columns', () => {
  const name = '*x* <!channel> _y_ `z`';
  const hostile = anItem({ speaker: name, excerpt: '<!here> *bold* <https://osk.example|x>', highlights: [] });
  const [heads, row] = fieldsOf(answerOf('compare', [hostile], [name, 'Jens Lund']));
  expect(heads?.[0]?.text).toBe('*x  &lt;!channel&gt;  y   z*');
  expect(row?.map(({ type }) => type)).toEqual(['plain_text', 'plain_text']);
});

test.each<[Intent, readonly string[]]>([
  ['timeline', []],
  ['record', []],
  ['compare', ['Ada Berg', 'Jens Lund']],
])('the largest page of a %s keeps the limits', (intent, names) => {
  const items = Array.from({ length: pageSize(intent) }, (_, at) => longest(names[at % 2] ?? long));
  const answer = answerOf(intent, items, names);
  expect(checkMessage(answerMessage(answer, page))).toEqual([]);
  expect(checkView(resultsView(answer, pageSize(intent)))).toEqual([]);
});
