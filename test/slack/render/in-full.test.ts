import { expect, test } from 'vitest';
import type { AnswerItem } from '../../../src/domain/answer.ts';
import { checkMessage } from '../../../src/slack/limits/check-message.ts';
import { checkView } from '../../../src/slack/limits/check-view.ts';
import { pageSize } from '../../../src/slack/page-size.ts';
import { answerMessage } from '../../../src/slack/render/answer-message.ts';
import { resultsView } from '../../../src/slack/render/results-view.ts';
import { snippetMessage } from '../../../src/slack/render/snippet-message.ts';
import { sourcesView } from '../../../src/slack/render/sources-view.ts';
import { anAnswer, anItem } from '../support/fake-whosaid.ts';

const page = { offset: 0, thread: null, surface: 'private', mayCorrect: true } as const;
const [cited] = anItem().citations;

/** An answer with the words said between two others of their sentence. */
function cutOut(before: string, words: string, after: string, changes: Partial<AnswerItem> = {}): AnswerItem {
  const text = before + words + after;
  const start = cited.start + before.length;
  return anItem({
    kind: 'indirect',
    excerpt: words,
    highlights: [],
    citations: [{ ...cited, end: cited.start + text.length, excerpt: text }],
    statements: [{ document: cited.document, content: [{ start, end: start + words.length }] }],
    ...changes,
  });
}

const fragment = cutOut('Calling ', 'it a <!here> *threat*', ' to Osk & all, Berg turned it down.');
const sentence = [
  { type: 'text', text: 'In full: ', style: { italic: true } },
  { type: 'text', text: 'Calling ' },
  { type: 'text', text: 'it a <!here> *threat*', style: { bold: true } },
  { type: 'text', text: ' to Osk & all, Berg turned it down.' },
];

const spoken = (blocks: readonly { readonly type: string }[]) => blocks.find(({ type }) => type === 'rich_text');

test('words that do not stand by themselves come with their sentence, the words said in bold', () => {
  const message = answerMessage(anAnswer('threat', [fragment]), page);
  expect(checkMessage(message)).toEqual([]);
  expect(spoken(message.blocks)).toMatchObject({
    elements: [
      { type: 'rich_text_section' },
      { type: 'rich_text_quote', elements: [{ text: 'it a <!here> *threat*' }] },
      { type: 'rich_text_section', elements: sentence },
    ],
  });
  expect(message.text).toContain(
    'it a &lt;!here&gt; *threat* (In full: Calling it a &lt;!here&gt; *threat* to Osk &amp; all',
  );
});

test('a shared snippet carries it', () => {
  const message = snippetMessage(fragment, { sharer: 'U0READER', comment: '' });
  expect(checkMessage(message)).toEqual([]);
  expect(JSON.stringify(message.blocks)).toContain(JSON.stringify(sentence));
});

test('words that stand by themselves, and what is quoted, come without', () => {
  for (const item of [anItem(), anItem({ kind: 'mixed' }), { ...fragment, kind: 'direct' } as const]) {
    const message = answerMessage(anAnswer('ferry', [item]), page);
    expect(JSON.stringify(message)).not.toContain('In full');
    expect(spoken(message.blocks)).toMatchObject({ elements: { length: 2 } });
  }
});

test('columns and the text to copy have it as plain text', () => {
  const answer = anAnswer('threat', [fragment]);
  const speakers = ['Ada Berg', 'Jens Lund'].map((name) => ({ asked: name, name }));
  const compared = { ...answer, interpretation: { ...answer.interpretation, intent: 'compare' as const, speakers } };
  const whole = 'it a <!here> *threat*\n\nIn full: Calling it a <!here> *threat* to Osk & all, Berg turned it down.';
  const fields = answerMessage(compared, page).blocks.flatMap((block) =>
    block.type === 'section' ? (block.fields ?? []) : [],
  );
  expect(fields.some(({ type, text }) => type === 'plain_text' && text.startsWith(whole))).toBe(true);
  expect(JSON.stringify(sourcesView(fragment))).toContain('\\nIn full: Calling it a');
});

const long = 'long words '.repeat(400);
const longest = (speaker: string): AnswerItem =>
  cutOut('Calling ', `it ${'a threat '.repeat(60)}`, ' to Osk.', {
    speaker,
    role: long,
    via: long,
    said: { from: '2026-03-02', to: '2026-03-02', certainty: 'inferred', basis: long },
    deadline: { due: '2026-03-09T10:00:00Z', duration: null, certainty: 'stated', expression: long },
    disagreements: [long, long, long],
  });

test.each([
  ['statements', []],
  ['timeline', []],
  ['record', []],
  ['compare', ['Ada Berg', 'Jens Lund']],
] as const)('the largest page of a %s, each with its sentence, keeps the limits', (intent, names) => {
  const items = Array.from({ length: pageSize(intent) }, (_, at) => {
    const item = longest(names[at % 2] ?? long);
    const [citation] = item.citations;
    const titled = { ...citation, title: long, publisher: long };
    return { ...item, citations: [titled, titled, titled, titled] } satisfies AnswerItem;
  });
  const answer = anAnswer('threat', items, 40);
  const speakers = names.map((name) => ({ asked: name, name }));
  const asked = { ...answer, message: long, interpretation: { ...answer.interpretation, intent, speakers } };
  const message = answerMessage(asked, page);
  expect(JSON.stringify(message)).toContain('In full');
  expect(checkMessage(message)).toEqual([]);
  expect(checkView(resultsView(asked, pageSize(intent)))).toEqual([]);
});
