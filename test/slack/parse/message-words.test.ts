import { expect, test } from 'vitest';
import { questionsOfMessage } from '../../../src/slack/parse/message-words.ts';

test.each([
  ['The ferry stays', ['The ferry stays']],
  ['He said “the ferry stays”', ['He said “the ferry stays”', 'He said the ferry stays']],
  ['Source: <https://osk.example/a|Osk Courier> on: Monday by:all', ['Source on Monday by all']],
  ['<@U0X> help', ['help']],
  ['a &lt;b&gt; c', ['a <b> c']],
  ['', []],
  [':wave: !!!', []],
  ['at 12:30:45 :wave: sharp', ['at 12:30:45 sharp']],
  ['— … !', []],
])('%j is searched as %j', (text, questions) => {
  expect(questionsOfMessage(text)).toEqual(questions);
});

test('a long message is searched by its first 500 characters, whole words', () => {
  const [question = ''] = questionsOfMessage('ferry '.repeat(1000));
  expect(question.length).toBeLessThanOrEqual(500);
  expect(question).toMatch(/^(?:ferry )+ferry$/);
});
