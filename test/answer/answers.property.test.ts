import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { foldedWords } from '../../src/index/text-index.ts';
import { seedAnswerer } from './seed-answerer.ts';

const { answerer, extractions } = await seedAnswerer();
const now = '2026-03-10';

/** Verbatim runs of 3 to 8 words of a document, with their place. */
const run = fc
  .record({ text: fc.nat(), from: fc.nat(), words: fc.integer({ min: 3, max: 8 }) })
  .map(({ text, from, words }) => {
    const { document, statements } = extractions[text % extractions.length]!;
    const found = [...document.text.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)];
    const first = from % (found.length - words);
    const last = found[first + words - 1]!;
    const span = { start: found[first]!.index, end: last.index + last[0].length };
    return { document, statements, span, words: document.text.slice(span.start, span.end) };
  })
  .filter(({ words }) => !/["“”«»„]|[‘’](?!\p{L})|(?<!\p{L})[‘’]/u.test(words));

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'by:',
        'about:',
        'in:',
        'on:',
        'before:',
        'after:',
        '"',
        '“',
        '”',
        '‘',
        '’',
        '«',
        'who',
        'what did',
        'say',
        'vs',
        'deadline',
        '…',
        '\ud800',
        'altman',
        '2026-02-31',
        '\n',
        '\u0000',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(' ')),
);

describe('answers over the seed documents', () => {
  it('find exact words wherever they stand, with the speaker of the statement that they are in', () => {
    fc.assert(
      fc.property(run, ({ document, statements, span, words }) => {
        const { answers } = answerer.ask(`"${words}"`, { now, limit: 1000 });
        const there = answers.filter(({ citations }) =>
          citations.some((one) => one.document === document.id && one.start <= span.start && span.end <= one.end),
        );
        expect(there, words).not.toEqual([]);
        const saying = statements.filter(({ content }) =>
          content.some(({ start, end }) => start <= span.start && span.end <= end),
        );
        const speakers = new Set(saying.map(({ speaker }) => speaker.name));
        if (saying.length > 0) expect(speakers).toContain(there[0]!.speaker);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'safety',
    'mass surveillance',
    'anthropic',
    'what is the deadline',
    '"the Pentagon"',
    'statements in 2026',
    'cloud',
    'altman vs amodei on anthropic',
    'timeline of the deal',
    'what did Nobody say about weapons',
  ])('cite and mark exactly what stands in the documents: %s', (question) => {
    const { answers, nearest } = answerer.ask(question, { now, limit: 100 });
    const items = nearest ? [nearest] : answers;
    expect(items).not.toEqual([]);
    for (const item of items) {
      for (const { document, start, end, excerpt, paragraph } of item.citations) {
        const { text } = extractions.find((one) => one.document.id === document)!.document;
        expect(text.slice(start, end)).toBe(excerpt);
        const before = text
          .slice(0, start)
          .split('\n')
          .filter((line) => line.trim() !== '').length;
        expect(paragraph - before).toBeOneOf([0, 1]);
      }
      const { text } = extractions.find((one) => one.document.id === item.citations[0].document)!.document;
      for (const part of item.excerpt.split(' … ')) expect(text).toContain(part);
      for (const { start, end } of item.highlights)
        expect(` ${item.excerpt} `.slice(start, end + 2)).toMatch(/^[^\p{L}\p{N}][\p{L}\p{N}].*[^\p{L}\p{N}]$/su);
    }
  });

  it('are the same when asked again, and from bytes', () => {
    const directory = { find: () => [] };
    const built = createAnswerer(extractions, directory);
    const restored = createAnswerer(extractions, directory, built.toBytes());
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          run.map(({ words }) => words),
        ),
        (question) => {
          expect(restored.ask(question, { now })).toEqual(built.ask(question, { now }));
          expect(answerer.ask(question, { now })).toEqual(answerer.ask(question, { now }));
        },
      ),
    );
  });

  it('never fail on a hostile question, and are few or many but never unexplained', () => {
    fc.assert(
      fc.property(hostile, (question) => {
        const { answers, message, total, nearest } = answerer.ask(question, { now });
        expect(answers.length === 0 ? message : 'answered').toBeTruthy();
        expect(total).toBeGreaterThanOrEqual(answers.length);
        if (answers.length > 0) expect(nearest).toBeUndefined();
      }),
      { numRuns: 200 },
    );
    for (const question of [
      '',
      ' ',
      '"',
      'by:',
      '“”',
      'a'.repeat(10_000),
      'what did '.repeat(2000),
      '"'.repeat(5000),
      ': : :',
    ])
      expect(answerer.ask(question, { now }).answers).toEqual([]);
  });

  it('come in pages', () => {
    const all = answerer.ask('safety', { now, limit: 100 });
    const second = answerer.ask('safety', { now, limit: 3, offset: 3 });
    expect(second.answers).toEqual(all.answers.slice(3, 6));
    expect(second.total).toBe(all.answers.length);
  });

  it('mark the words that were asked for', () => {
    const [first] = answerer.ask('hegseth "veto power"', { now }).answers;
    expect(first?.highlights.map(({ start, end }) => first.excerpt.slice(start, end))).toContain('veto power');
    expect(foldedWords(first?.excerpt ?? '')).toContain('veto');
  });
});
