import { expect, test } from 'vitest';
import { parseAsked } from '../../src/slack/parse/question-text.ts';
import { RecentQuestions } from '../../src/slack/recent-questions.ts';

test('the latest five, the newest first, each once', () => {
  const recent = new RecentQuestions();
  for (const question of ['a', 'b', 'c', 'd', 'e', 'f', 'c', 'help', '']) recent.note('U1', parseAsked(question));
  expect(recent.of('U1')).toEqual(['c', 'f', 'e', 'd', 'b']);
  expect(recent.of('U2')).toEqual([]);
});

test('readers who have long been away are forgotten, so that memory does not grow', () => {
  const recent = new RecentQuestions();
  for (let reader = 0; reader <= 2000; reader += 1) recent.note(`U${reader}`, parseAsked('ferry'));
  expect(recent.of('U0')).toEqual([]);
  expect(recent.of('U1')).toEqual(['ferry']);
});
