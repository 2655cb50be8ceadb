import { describe, expect, test } from 'vitest';
import { lastSpeaker, speakersOf } from './marked-text.ts';

const both = 'Ann Tollund has led Tollund Corp for years. Tollund Corp grew.';

describe('a name that is a body’s and the family name of somebody named in full', () => {
  test.each([
    // Whoever is quoted word for word.
    [`${both} {“I like it,”} [Tollund] said.`, 'Ann Tollund (inferred)'],
    [`${both} [Tollund] told reporters: {“I like it.”}`, 'Ann Tollund (inferred)'],
    ['Bill Ford spoke for Ford Motor Co. {“I like it,”} [Ford] said.', 'Bill Ford (inferred)'],
    // Whoever has an age or is a “who”.
    [`${both} [Tollund, 49,] said it likes it.`, 'Ann Tollund (inferred)'],
    [`${both} [Tollund, who likes it,] said so.`, 'Ann Tollund (inferred)'],
    // A firm that only tells whose somebody is.
    [
      'It rained, said Ann Tollund, founder of Tollund & Co in Lunde. [Tollund] said it was late.',
      'Ann Tollund (inferred)',
    ],
    ['It rained, said Ann Tollund of the Tollund Group. [Tollund] said it was late.', 'Ann Tollund (inferred)'],
    // A firm’s name by which somebody is quoted elsewhere.
    [
      'Ann Tollund came. Tollund & Co grew. {“I like it,”} [Tollund] said. [Tollund] said it was late.',
      'Ann Tollund (inferred)',
    ],
  ])('is the person’s: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test.each([
    [`${both} [Tollund] said that it grows.`, 'Tollund Corp (stated)'],
    [`${both} [Tollund, which grows,] said so.`, 'Tollund Corp (stated)'],
    [`${both} [Tollund Corp] said: {“We like it.”}`, 'Tollund Corp (stated)'],
    // Nobody of that name, or nobody who could speak.
    ['Tollund Corp grew. {“We like it,”} [Tollund] said.', 'Tollund Corp (stated)'],
    ['Acme Corp grew. In April Acme said so. {“We like it,”} [Acme] said.', 'Acme Corp (stated)'],
    [
      'Tollund Corp built the Ann Tollund Museum here. Ann Tollund lived here. {“We like it,”} [Tollund] said.',
      'Tollund Corp (stated)',
    ],
    // A firm that does things itself, and a company that is no such firm.
    ['Ann Tollund leads Tollund & Co now. Tollund & Co grew. [Tollund] said it was late.', 'Tollund & Co (stated)'],
    ['It rained, said Ann Tollund, head of Tollund Corp in Lunde. [Tollund] said it grew.', 'Tollund Corp (stated)'],
    [
      'Ann Tollund came. Tollund & Co grew. {“I like it,”} [Tollund] said. [Tollund, which grew,] said it was late.',
      'Tollund & Co (stated)',
    ],
    [`${both} {“I like it,”} [Tollund] said. [Tollund] said it was late.`, 'Tollund Corp (stated)'],
  ])('is the body’s: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test('names the body beside the person', () => {
    expect(speakersOf(`${both} {“I like it,”} [Tollund] said.`)[0]?.candidates).toEqual(['Tollund Corp']);
  });
});
