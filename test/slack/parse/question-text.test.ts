import { expect, test } from 'vitest';
import { parseAsked } from '../../../src/slack/parse/question-text.ts';

test.each([
  ['ferry', 'ferry'],
  ['<@U0BOT> who said “never”?', 'who said “never”?'],
  ['<@U0BOT|whosaid>  ferry\n and harbour ', 'ferry and harbour'],
  ['by:Berg <#C0GENERAL|harbour> &lt;5 &amp; &gt;3', 'by:Berg harbour <5 & >3'],
  ['<!here> ferry <https://osk.example/a|osk.example/a>', 'ferry osk.example/a'],
  ['in:<https://osk.example>', 'in: https://osk.example'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['a \u202Erevers\u0000ed\u202C b', 'a reversed b'],
])('%j asks %j', (text, question) => {
  expect(parseAsked(text)).toEqual({ kind: 'question', question });
});

test.each(['', '   ', 'help', 'HELP', '?', '<@U0BOT>', '<@U0BOT> help'])('%j asks for help', (text) => {
  expect(parseAsked(text)).toEqual({ kind: 'help' });
});

test('“help wanted” is a question', () => {
  expect(parseAsked('help wanted').kind).toBe('question');
});

test('500 characters are a question, 501 are too long', () => {
  expect(parseAsked('x'.repeat(500)).kind).toBe('question');
  expect(parseAsked('x'.repeat(501))).toEqual({ kind: 'too-long', length: 501 });
});

test('a hostile text is read in time that grows with its length', () => {
  const started = performance.now();
  parseAsked('<@'.repeat(50_000));
  parseAsked(`<${'|'.repeat(50_000)}`);
  parseAsked(' '.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
