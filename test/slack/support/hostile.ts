import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { AnswerItem } from '../../../src/domain/answer.ts';
import { checkMessage } from '../../../src/slack/limits/check-message.ts';
import { checkView } from '../../../src/slack/limits/check-view.ts';

/** Words that would ping, link or format if Slack read them as markup. */
export const HOSTILE = [
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

export const words = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 400 }));
const orNull = fc.option(words);
export const span = fc
  .tuple(fc.nat(30_000), fc.nat(30_000))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
export const citation = fc.record({
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
export const item: fc.Arbitrary<AnswerItem> = fc.record({
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
export function* markupIn(value: unknown): Generator<string> {
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

/** Names in bold at the head of a column are ours, too: nothing in them can end it or begin anything. */
const OURS = /^(?:Shared by <@U0READER>|<@U0READER> comments:|\*[^*_~`<>]*\*|<https?:\/\/[^<>|]*\|Open the source>)$/;

export function expectHarmless(message: { text: string; blocks: types.KnownBlock[] }): void {
  expect(checkMessage(message)).toEqual([]);
  expect(message.text).not.toMatch(/<[!@#]|<https?:/);
  for (const markup of markupIn(message.blocks)) expect(markup).toMatch(OURS);
  for (const shown of textsIn(message)) expect(shown).not.toMatch(MISLEADING);
}

export function expectHarmlessView(view: types.ModalView): void {
  expect(checkView(view)).toEqual([]);
  for (const markup of markupIn(view)) expect(markup).toMatch(OURS);
  for (const shown of textsIn(view)) expect(shown).not.toMatch(MISLEADING);
}
