import { describe, expect, it } from 'vitest';
import { readParts } from '../../src/answer/question/read-parts.ts';
import { readQuestion } from '../../src/answer/question/read-question.ts';
import { shapesOf } from '../../src/answer/question/shapes.ts';

describe('parts of a question', () => {
  it.each([
    ['by:lund ferries', [['by', 'lund']], [], 'ferries'],
    [
      'BY:"Ada Lund" about:“port fees”',
      [
        ['by', 'Ada Lund'],
        ['about', 'port fees'],
      ],
      [],
      '',
    ],
    ['by: lund', [['by', 'lund']], [], ''],
    [
      'by:about:x',
      [
        ['by', ''],
        ['about', 'x'],
      ],
      [],
      '',
    ],
    ['standby:me "so be it"', [], ['so be it'], 'standby me'],
    ['who said “so be it” and ‘never again’', [], ['so be it', 'never again'], 'who said and'],
    ['„so be it“ «never»', [], ['so be it', 'never'], ''],
    ["Lund's 'rock 'n' roll' isn't", [], [], 'Lund s rock n roll isn t'],
    ['an "unbalanced mark', [], [], 'an unbalanced mark'],
    ['whats Lunds view', [], [], 'what s Lunds view'],
    ['"" “ ” "?!"', [], [], ''],
  ])('%s', (question, filters, phrases, words) => {
    const parts = readParts(question);
    expect(parts.filters.map(({ key, value }) => [key, value])).toEqual(filters);
    expect(parts.phrases).toEqual(phrases);
    expect(parts.words.map(({ text }) => text).join(' ')).toBe(words);
    for (const { text, start, end } of parts.words) expect(question.slice(start, end)).toBe(text);
  });
});

describe('dates of a question', () => {
  const asked = { now: '2025-06-10' };
  it.each([
    ['what did Lund say in May 2025', '2025-05-01', '2025-05-31', 'what did Lund say'],
    ['by:lund after:2025-05-01 before:2025-06-01', '2025-05-02', '2025-05-31', ''],
    ['in:2025-06 lund', '2025-06-01', '2025-06-30', 'lund'],
    ['in:may 2024 lund', '2024-05-01', '2024-05-31', 'lund'],
    ['lund on:27 february 2025 fees', '2025-02-27', '2025-02-27', 'lund fees'],
    ['after:last week lund', '2025-06-09', null, 'lund'],
    ['who said before Friday that owners must register', null, '2025-06-05', 'who said that owners must register'],
    ['in:2024 2025 budget', '2024-01-01', '2024-12-31', '2025 budget'],
  ])('%s', (question, from, to, words) => {
    const reading = readQuestion(question, asked);
    expect(reading.dates).toEqual({ from, to });
    expect(reading.words.map(({ text }) => text).join(' ')).toBe(words);
  });

  it('are words where they limit what must be done', () => {
    const reading = readQuestion('who said owners must register by Friday', asked);
    expect(reading.dates).toBeNull();
    expect(reading.words.map(({ text }) => text)).toContain('Friday');
  });

  it('are no place, and a place is no date', () => {
    expect(readQuestion('in:"The Herald" lund', asked)).toMatchObject({
      dates: null,
      places: ['The Herald'],
      problem: null,
    });
    expect(readQuestion('on:someday', asked).problem).toContain('on:someday');
  });
});

describe('kinds and sources of a question', () => {
  const asked = { now: '2025-06-10' };
  it('are filters, and a source is never a date', () => {
    expect(readQuestion('kind:Reported source:2024 lund', asked)).toMatchObject({
      kinds: ['indirect'],
      places: ['2024'],
      dates: null,
      problem: null,
    });
    expect(readQuestion('kind:"quoted"', asked).kinds).toEqual(['direct', 'mixed']);
    expect(readQuestion('kind:shouted', asked).problem).toContain('"kind:shouted" is no kind');
    expect(readQuestion('lund kind:', asked)).toMatchObject({
      kinds: null,
      note: expect.stringContaining('kind:quoted'),
    });
    expect(readQuestion('mankind:x is kind', asked)).toMatchObject({ kinds: null });
  });
});

describe('the form of a question', () => {
  const read = (question: string) => {
    const words = question.split(' ');
    const shape = shapesOf(words.map((word) => word.toLowerCase()))[0]!;
    const part = (range: readonly [number, number] | null) => (range === null ? '' : words.slice(...range).join(' '));
    return [shape.intent, shape.speakers.map(part).join(' + '), part(shape.topic)];
  };

  it.each([
    ['what did Ada Lund say about the tax', 'statements', 'Ada Lund', 'the tax'],
    ['what has she said', 'statements', 'she', ''],
    ['what were Lund s exact words on fees', 'statements', 'Lund', 'fees'],
    ['what does Lund have to say about fees', 'statements', 'Lund', 'fees'],
    ['what is the ministry s position on fees', 'statements', 'the ministry', 'fees'],
    ['what did the Morning Post report about fees', 'statements', 'the Morning Post', 'fees'],
    ['who said the tax is unfair', 'who', '', 'the tax is unfair'],
    ['who has publicly called for a vote', 'who', '', 'a vote'],
    ['which company denied the charge', 'who', '', 'the charge'],
    ['when did Lund promise a vote', 'when', 'Lund', 'a vote'],
    ['when was the tax announced', 'when', '', 'the tax announced'],
    ['by when must owners register', 'deadline', '', 'must owners register'],
    ['how long do owners have', 'deadline', '', 'how long do owners have'],
    ['deadline for owners', 'deadline', '', 'deadline for owners'],
    ['Lund vs Reyes on fees', 'compare', 'Lund + Reyes', 'fees'],
    ['compare Lund and Reyes', 'compare', 'Lund + Reyes', ''],
    ['timeline of the tax', 'timeline', '', 'the tax'],
    ['Lund on the tax', 'statements', 'Lund', 'the tax'],
    ['statements by Lund about fees', 'statements', 'Lund', 'fees'],
    ['statements about fees', 'statements', '', 'fees'],
    ['did anyone from the port respond', 'statements', 'anyone from the port', ''],
    ['port fees', 'statements', '', 'port fees'],
    ['', 'statements', '', ''],
  ])('%s', (question, intent, speakers, topic) => {
    expect(read(question)).toEqual([intent, speakers, topic]);
  });

  it('always ends in the plain words, however long the question', () => {
    for (const words of [['tax'], Array(5000).fill('what'), 'what did what did say about'.split(' ')])
      expect(shapesOf(words).at(-1)).toMatchObject({ speakers: [], topic: [0, words.length] });
  });

  it('is found in a moment in hostile questions', () => {
    const started = performance.now();
    for (const word of ['what', 'to', 'all', 'say', 'who', 'about', 's', 'x']) shapesOf(Array(48).fill(word));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
