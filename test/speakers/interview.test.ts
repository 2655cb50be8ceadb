import { expect, test } from 'vitest';
import { speakersOf } from './marked-text.ts';

const turns = '\n\n[Q]: Will it open?\n\n[A]: It will.';

test.each([
  ['Q&A: Kaja Berg on the harbour', 'Kaja Berg'],
  ['An interview with Ann Lee', 'Ann Lee'],
])('the answers of an interview are whose the heading says it is with: %s', (heading, name) => {
  const [asks, answers] = speakersOf(`${heading}${turns}`);
  expect(asks).toMatchObject({ name: null, certainty: 'unknown' });
  expect(answers).toMatchObject({ name, certainty: 'inferred' });
});

test.each(['Interview: Ann Lee and Bo Tan', 'Ann Lee on the harbour', 'Q&A: the harbour'])(
  'nobody’s where the heading does not say: %s',
  (heading) => {
    expect(speakersOf(`${heading}${turns}`)).toMatchObject([{ name: null }, { name: null, certainty: 'unknown' }]);
  },
);
