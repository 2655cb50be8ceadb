import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerItem } from '../../../src/domain/answer.ts';
import { checkMessage } from '../../../src/slack/limits/check-message.ts';
import { checkView } from '../../../src/slack/limits/check-view.ts';
import { OWN_LIMITS } from '../../../src/slack/limits/limits.ts';
import { answerMessage } from '../../../src/slack/render/answer-message.ts';
import { contextView } from '../../../src/slack/render/context-view.ts';
import { helpMessage } from '../../../src/slack/render/help-message.ts';
import { homeView } from '../../../src/slack/render/home-view.ts';
import { resultsView } from '../../../src/slack/render/results-view.ts';
import { shareView } from '../../../src/slack/render/share-view.ts';
import { snippetMessage } from '../../../src/slack/render/snippet-message.ts';
import { sourcesView } from '../../../src/slack/render/sources-view.ts';
import { anAnswer, anItem } from '../support/fake-whosaid.ts';

/** Words that would ping, link or format if Slack read them as markup. */
const HOSTILE = [
  '<!channel> <!here> <!everyone> @channel',
  '<@U123> <#C123> <!subteam^S123>',
  '<https://evil.example|your bank>',
  '*bold* _slant_ ~gone~ `code` ```block```',
  '> quote\n• list',
  '&lt;!channel&gt; &amp;lt;',
  ':smile: :wave::skin-tone-3:',
  '\u202Edesrever\u202C \u2066isolated',
  '\u0000\u0007\u001B[31mred',
  '\uD83D alone, \uDC4D alone',
  'x'.repeat(30_000),
  '\u200F\u05E9\u05DC\u05D5\u05DD ',
  '',
  '   ',
];

const words = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 400 }));
const orNull = fc.option(words);
const span = fc.tuple(fc.nat(30_000), fc.nat(30_000)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const citation = fc.record({
  document: words,
  source: words,
  title: orNull,
  publisher: orNull,
  published: orNull,
  url: orNull,
  start: fc.nat(),
  end: fc.nat(),
  excerpt: words,
  paragraph: fc.nat(),
});
const certainty = fc.constantFrom('stated' as const, 'inferred' as const, 'unknown' as const);
const said = fc.record({
  from: orNull,
  to: orNull,
  certainty,
  basis: orNull,
});
const item: fc.Arbitrary<AnswerItem> = fc.record({
  speaker: orNull,
  role: words,
  kind: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const, 'passage' as const),
  via: words,
  excerpt: words,
  highlights: fc.array(span, { maxLength: 5 }),
  said,
  deadline: fc.record({ due: orNull, duration: orNull, certainty, expression: words }),
  citations: fc.tuple(citation, citation, citation),
  disagreements: fc.array(words, { maxLength: 5 }),
  confidence: fc.double({ min: 0, max: 1 }),
});

/** Every piece of markup in a payload: texts that Slack parses. */
function* markupIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) yield String(value.text);
  else for (const entry of Object.values(value)) yield* markupIn(entry);
}

/** Everything that somebody reads or hears. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, entry] of Object.entries(value)) {
    if (typeof entry !== 'string') yield* textsIn(entry);
    else if (name === 'text' || name === 'accessibility_label') yield entry;
  }
}

/** Controls, overrides of the direction, halves of characters. */
const MISLEADING = /[\p{Cs}\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/u;

const OURS = /^(?:Shared by <@U0READER>|<@U0READER> comments:|<https?:\/\/[^<>|]*\|Open the source>)$/;

function expectHarmless(message: { text: string; blocks: types.KnownBlock[] }): void {
  expect(checkMessage(message)).toEqual([]);
  expect(message.text).not.toMatch(/<[!@#]|<https?:/);
  for (const markup of markupIn(message.blocks)) expect(markup).toMatch(OURS);
  for (const shown of textsIn(message)) expect(shown).not.toMatch(MISLEADING);
}

function expectHarmlessView(view: types.ModalView): void {
  expect(checkView(view)).toEqual([]);
  for (const markup of markupIn(view)) expect(markup).toMatch(OURS);
}

/** Slack lets nobody type more into the field. */
const comments = words.map((text) => text.trim().slice(0, OWN_LIMITS.comment));
const draft = { mode: 'channel', choice: { kind: 'channels' }, metadata: '' } as const;

test('whatever a document holds, an answer pings, links and breaks nothing, and keeps every limit', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), fc.nat(20), comments, (items, more, comment) => {
      const answer = anAnswer('ferry', items, items.length + more);
      for (const surface of ['private', 'public'] as const) {
        expectHarmless(answerMessage(answer, { offset: 0, thread: null, surface }));
      }
      expect(checkView(resultsView(answer, 3))).toEqual([]);
      for (const one of items) expectHarmless(snippetMessage(one, { sharer: 'U0READER', comment }));
      for (const one of items) expectHarmlessView(shareView(one, { ...draft, comment }));
      for (const one of items) expectHarmlessView(sourcesView(one));
    }),
    { numRuns: 150 },
  );
});

test('nor does what somebody asks, where nothing is found', () => {
  fc.assert(
    fc.property(words, (question) => {
      expectHarmless(answerMessage(anAnswer(question, []), { offset: 0, thread: null, surface: 'public' }));
    }),
  );
});

test('a document’s paragraphs stay words in the window', () => {
  const paragraph = fc.record({ number: fc.nat(), text: words, marks: fc.array(span, { maxLength: 3 }) });
  fc.assert(
    fc.property(citation, fc.array(paragraph, { maxLength: 60 }), words, (cited, paragraphs, speaker) => {
      const next = { document: cited.document, start: 0, end: 1, speaker };
      const view = contextView({ citation: cited, previous: null, next, paragraphs }, 2);
      expectHarmlessView(view);
    }),
    { numRuns: 60 },
  );
});

test('examples and earlier questions are words too', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), fc.array(item, { maxLength: 3 }), (examples, deadlines) => {
      const summary = { documents: 1, statements: 1, speakers: 1, from: null, to: null };
      expectHarmless(helpMessage(summary, examples));
      const home = homeView({ summary, ingested: null, examples, deadlines, recent: examples });
      expect(checkView(home)).toEqual([]);
      expect([...markupIn(home)]).toEqual([]);
    }),
  );
});

test.each(HOSTILE.filter((text) => text.trim() !== '' && text.length < 1000))('%j is shown word for word', (text) => {
  const shown = JSON.stringify(
    snippetMessage(anItem({ excerpt: text, highlights: [] }), { sharer: 'U0READER', comment: '' }).blocks,
  );
  const visible = text.match(/[\p{L}\p{N}*_~`<>|!@#&;:^]+/gu) ?? [];
  for (const word of visible) expect(shown).toContain(JSON.stringify(word).slice(1, -1));
});
