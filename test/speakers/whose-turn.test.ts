import { describe, expect, test } from 'vitest';
import { lastSpeaker, speakersOf } from './marked-text.ts';

describe('an answer is given by whom the question was put to', () => {
  test.each([
    'Dan Fisk asked Bob Moor whether it was safe.\n\n“It is,” [he] said.',
    'Dan Fisk asked Bob Moor whether it was safe. {“It is,”} [he] said.',
  ])('%s', (text) => {
    expect(lastSpeaker(text)).toBe('Bob Moor (inferred)');
  });

  test.each([
    ['not whom somebody asked to do something', 'Dan Fisk asked Bob Moor to go home. {“It is late,”} [he] said.'],
    ['not whom the writer asked', 'Dan Fisk spoke. I asked Bob Moor about it once. Dan Fisk left. [He] said no.'],
  ])('%s', (_, text) => {
    expect(lastSpeaker(text)).toBe('Dan Fisk (inferred)');
  });
});

describe('who is meant by an office', () => {
  test('not somebody who comes later, where others are present', () => {
    const text = 'Bob Moor met Eva Orr. “That is me,” [the senator] said. Sen. Ann Lee spoke later.';
    expect(lastSpeaker(text)).toBe('senator (unknown)');
  });

  test('somebody who comes later, where nobody was named before', () => {
    expect(lastSpeaker('[The senator] said no. Sen. Ann Lee spoke later.')).toBe('Ann Lee (inferred)');
  });

  test('not the president of the day by a former one, unless it is he who speaks', () => {
    const gone = 'Bob Moor told the crowd that he was with President Fisk. [The former president] said no.';
    expect(lastSpeaker(gone)).toBe('former president (unknown)');
    expect(lastSpeaker('President Fisk spoke. [The former president] said no.')).toBe('Fisk (inferred)');
  });
});

describe('a family name that several bear', () => {
  const couple = 'Ann Lee is running for mayor. Ann Lee came at noon. Her husband, Bo Lee, stayed at home.';

  test('is that of whom the text is about', () => {
    const [speaker] = speakersOf(`${couple} Bo Lee waved. Voters were kind. Rain fell. [Lee] said she was glad.`);
    expect(speaker).toMatchObject({ name: 'Ann Lee', certainty: 'inferred', candidates: ['Bo Lee'] });
  });

  test('is that of the other right after the full name', () => {
    const [speaker] = speakersOf(`${couple} Bo Lee spoke later. [Lee] said he was glad.`);
    expect(speaker).toMatchObject({ name: 'Bo Lee', certainty: 'inferred', candidates: ['Ann Lee'] });
  });

  test.each([
    ['Senator Moor spoke. Ann Moor, her mother, came. [Senator Moor] said no.', 'Moor (stated)'],
    ['President Marsh spoke. Gina Marsh came. Mr. Marsh left. [President Marsh] said no.', 'Marsh (stated)'],
  ])('with a title is not a relative’s: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test.each([
    ['Senator Moor spoke. Ann Moor, a lawyer, came. [Senator Moor] said no.', 'Ann Moor (stated)'],
    ['Ann Moor, daughter of a miner, came. [Moor, a farmer,] said no.', 'Ann Moor (stated)'],
  ])('is the only bearer’s otherwise: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('a pronoun', () => {
  test('is left open where nobody was brought up lately', () => {
    expect(lastSpeaker('Ann Lee came. Rain fell. The road was wet. [She] said no.')).toBe('nobody (unknown)');
    expect(lastSpeaker('Ann Lee came. Rain fell. [She] said no.')).toBe('Ann Lee (inferred)');
  });

  test('keeps the gender that the text has shown of somebody without a name', () => {
    const text = 'Bob Moor met one voter. She asked about rents. [He] said they would fall.';
    expect(lastSpeaker(text)).toBe('Bob Moor (inferred)');
  });

  test('is not that of whom the opening of its sentence names', () => {
    expect(lastSpeaker('Dan Fisk spoke. Unlike Bob Moor, [he] said no.')).toBe('Dan Fisk (inferred)');
    expect(lastSpeaker('Dan Fisk spoke. Then Bob Moor came, and [he] said no.')).toBe('Bob Moor (inferred)');
  });

  test('is not that of a town where its mayor is spoken of', () => {
    const text = 'Kelvor dropped the mayor of Brundt, Virginia, from its board after [he] spoke of war.';
    expect(lastSpeaker(text)).not.toContain('Brundt (');
  });
});

describe('a party’s letter', () => {
  test('names nobody', () => {
    const text = 'Kelvor Corp fell on Monday. [Sen. Ann Lee (D)] said no. “We will not,” [the company] said.';
    expect(lastSpeaker(text)).toBe('Kelvor Corp (inferred)');
  });

  test('but a company of one letter in brackets does', () => {
    expect(lastSpeaker('It was late ([X] said so).')).toBe('X (stated)');
  });
});
