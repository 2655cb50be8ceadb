import { describe, expect, test } from 'vitest';
import { lastSpeaker, speakersOf } from './marked-text.ts';

describe('a name that a description ends in', () => {
  test.each([
    ['[One of the owners, Gus Tarn, a retired welder], left.', 'Gus Tarn (stated)'],
    ['[One of the biggest critics of the plan, Senator Ann Lee], left.', 'Ann Lee (stated)'],
    ['[The harbour master, Ann Lee], left.', 'Ann Lee (stated)'],
    ['[His wingman, Gus Tarn], left.', 'Gus Tarn (stated)'],
    ['[Another pollster, Ann Lee of Lunde College], left.', 'Ann Lee (stated)'],
    ['[The main lobby, the Tarn Bankers Association (TBA)], left.', 'Tarn Bankers Association (stated)'],
    ['[Lunde Lots chairman and CEO Ann Lee] left.', 'Ann Lee (stated)'],
    ['[committee member and Lunde economist Ann Lee] left.', 'Ann Lee (stated)'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test.each([
    ['several are not the one named', '[The owners, Gus Tarn], left.', 'owners, Gus Tarn (unknown)'],
    [
      'others are named, too',
      '[One of the owners, Gus Tarn and Bo Chan], left.',
      'One of the owners, Gus Tarn and Bo Chan (unknown)',
    ],
  ])('not where %s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('somebody’s age', () => {
  test.each([
    ['Ann Lee went home. It was late, [the 38-year-old engineer] said.', 'Ann Lee (inferred)'],
    ['Ann Lee met Bo Chan. {“Ann Lee is my boss,”} said [the 38-year-old].', 'Bo Chan (inferred)'],
    ['Ann Lee went home. It was late, [a 38-year-old engineer] said.', '38-year-old engineer (unknown)'],
  ])('goes on about whoever was named: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

test('a name with “herself” is the name', () => {
  expect(lastSpeaker('Ann Lee left. [Lee herself] said no.')).toBe('Ann Lee (stated)');
  expect(lastSpeaker('Lunde Corp grew. [The company itself] said no.')).toBe('Lunde Corp (inferred)');
  expect(lastSpeaker('Ann Lee left. [Lee’s inner circle] said no.')).not.toContain('stated');
});

test('whoever is only described has the same words throughout', () => {
  const [first, second] = speakersOf('[A spokesman for the mayor] said no. [He] said it was late.');
  expect([first?.name, second?.name]).toEqual(['spokesman for the mayor', 'spokesman for the mayor']);
  const aside = speakersOf('[A banker at the firm, who asked not to be named], said no. [He] said it was late.');
  expect(aside[1]?.name).toBe('banker at the firm');
});

test('whoever is brought up with an age speaks next', () => {
  const text = '[The company’s aide, Jo Ferro], said no. The chimney belongs to Mo Tait, 81. It fell, [she] said.';
  expect(lastSpeaker(text)).toBe('Mo Tait (inferred)');
});

test('a word for any body is no name, unless the text has one that ends in it', () => {
  expect(lastSpeaker('[The Court] said no.')).toBe('Court (unknown)');
  expect(lastSpeaker('The Lunde Court met. [The Court] said no.')).toBe('Lunde Court (stated)');
  expect(lastSpeaker('The Joint Working Group met. [The Group] said no.')).toBe('Joint Working Group (stated)');
  expect(lastSpeaker('The Lunde Foods Group met. [The Group] said no.')).toBe('Group (unknown)');
});

test.each([
  ['[A woman in Worcester, Massachusetts], said no.', 'woman in Worcester, Massachusetts (unknown)'],
  ['[A passer-by in Lunde, Ohio], said no.', 'passer-by in Lunde, Ohio (unknown)'],
  ['[Data from Gartner] show it.', 'Gartner (stated)'],
])('where somebody is is not who speaks: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['Paul Ryan left. [A statement from Ryan’s office] said no.', 'statement from Ryan’s office (unknown)'],
  ['[A report by the Lunde Journal’s Ann Lee] said no.', 'Ann Lee (stated)'],
  ['[A new report from Moody’s] said no.', "Moody's (stated)"],
  ['[Voter Ann Lee of Derry, N.H.], said no.', 'Ann Lee (stated)'],
  ['Lunde Corp fell. [The head of Lunde Corp] said no.', 'head of Lunde Corp (unknown)'],
  ['[Documents seen by Reuters] show it.', 'Documents seen by Reuters (unknown)'],
  ['[Only 2 percent of Americans] believe it.', 'Only 2 percent of Americans (unknown)'],
  ['[Those who worked for Ann Lee] said no.', 'Those who worked for Ann Lee (unknown)'],
  ['[The words of Ann Lee] were that it fell.', 'Ann Lee (stated)'],
  ['[The state of Ohio] said no.', 'Ohio (stated)'],
])('a name that tells more of something else is not who speaks: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test('an office after a name, its comma forgotten, is not who speaks', () => {
  expect(lastSpeaker('[Ann Lee president of Acme Corp] said no.')).toBe('Ann Lee (stated)');
  expect(lastSpeaker('[The Ann Lee spokesman for the port] said no.')).not.toBe('Ann Lee (stated)');
});

test('several with their offices are all named', () => {
  expect(lastSpeaker('[Chairman and CEO Ann Lee, Director Bo Chan and Chancellor Dan Moor] left.')).toBe(
    'Ann Lee, Bo Chan and Dan Moor (stated)',
  );
  expect(lastSpeaker('[A spokesman and CEO Ann Lee] left.')).not.toBe('Ann Lee (stated)');
});

test('each of two people is named by the name and not by whose office it is', () => {
  expect(lastSpeaker('[Acme Chairman Bo Chan and Tarn Media Chairman Dan Moor] said no.')).toBe(
    'Bo Chan and Dan Moor (stated)',
  );
});

test('a word for a sort of firm before its name is no part of it', () => {
  expect(lastSpeaker('[Drugmaker Tarn Laboratories Inc] said no.')).toBe('Tarn Laboratories Inc (stated)');
  expect(lastSpeaker('It was late, [Drugmaker Inc] said.')).toBe('Drugmaker Inc (stated)');
});

test('a body’s name goes on after its “for a”', () => {
  expect(lastSpeaker('[The Committee for a Free Press] said no.')).toBe('Committee for a Free Press (stated)');
});

describe('a word for an office', () => {
  test('is whoever the text gives it to', () => {
    expect(lastSpeaker('[The Chair] thanked them.')).toBe('Chair (unknown)');
    expect(lastSpeaker('Ann Lee (chair) met them. [The Chair] said no.')).toBe('Ann Lee (inferred)');
  });

  test('is nobody’s name because a name follows it elsewhere', () => {
    expect(lastSpeaker('It went on for days. The order came from Judge Ann Lee. [Judge] said no.')).not.toContain(
      'stated',
    );
    expect(lastSpeaker('The order came from Tom Judge. [Judge] said no.')).toBe('Tom Judge (stated)');
  });

  test('does what the verb before a body’s name says, and is not that body', () => {
    expect(lastSpeaker('[A federal judge] ordered carmaker Velora to pay.')).toBe('federal judge (unknown)');
    expect(lastSpeaker('[The recently founded carmaker Velora] left.')).toBe('Velora (stated)');
  });

  test('is not seen in a family name', () => {
    expect(lastSpeaker('Amara Lindqvist leads it. [Dr. Lindqvist] said no.')).toBe('Amara Lindqvist (stated)');
    expect(lastSpeaker('Bo Bergquist leads it. [Bergquist] said no.')).toBe('Bo Bergquist (stated)');
    expect(lastSpeaker('[Strategist Bo Chan] said no.')).toBe('Bo Chan (stated)');
  });
});
