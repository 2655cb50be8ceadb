import { describe, expect, test } from 'vitest';
import { lastSpeaker, speakersOf } from './marked-text.ts';

describe('a bare name a slip of the pen apart from a full name in the text', () => {
  test.each([
    ['Ann Lindqvist came. [Lindqvst] said no.', 'Ann Lindqvist (inferred)'],
    ['Mayor Ann Lindqvist came. It is late, [Lindqivst] said.', 'Ann Lindqvist (inferred)'],
  ])('is that person’s: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test.each([
    // Somebody of that name, a family, a short name, a given name, two who could be meant.
    ['Ann Lindqvist met Bo Lindqvst. [Lindqvst] said no.', 'Bo Lindqvst (stated)'],
    ['Ann Lindqvist came. [Lindqvists] said no.', 'Lindqvists (stated)'],
    ['Ann Berg came. [Borg] said no.', 'Borg (stated)'],
    ['Lee Martine came. [Martin] said no.', 'Martin (stated)'],
    ['Ann Lindqvist met Bo Lindqvest. [Lindqvst] said no.', 'Lindqvst (stated)'],
    // A body known by that name.
    ['Ann Boeding came. [Boeing] said no.', 'Boeing (stated)'],
  ])('is another’s: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test('is told of in the explanation', () => {
    expect(speakersOf('Ann Lindqvist came. [Lindqvst] said no.')[0]?.chain).toEqual([
      '“Lindqvst” is Ann Lindqvist, misspelt',
    ]);
  });
});
