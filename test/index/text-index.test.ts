import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexBuilder } from '../../src/index/index-builder.ts';
import { packIndex, unpackIndex } from '../../src/index/index-bytes.ts';
import { pack, unpack } from '../../src/index/pack.ts';
import { createTextIndex, foldedWords } from '../../src/index/text-index.ts';
import { WORD_FORMS } from './word-forms.ts';

function indexOf(...texts: string[]) {
  const builder = new IndexBuilder();
  for (const text of texts) builder.add(text, []);
  return createTextIndex(builder.finish());
}

const found = (texts: string[], query: string) =>
  indexOf(...texts)
    .search(query, 10)
    .map(({ unit }) => unit);

describe('the words of a text', () => {
  it.each([
    ['the U.S. military, in the U.S.', 'the us military in the us'],
    ['Nicolás Maduro’s $1,000', 'nicolas maduro s 1 000'],
    ['supply-chain / “risk”', 'supply chain risk'],
    ['e.g. Then J.K. Rowling left. I stayed', 'eg then jk rowling left i stayed'],
    ['中文 ok', '中 文 ok'],
    ['co\u00adoperate', 'cooperate'],
    ['— … !', ''],
  ])('reads %s', (text, words) => {
    expect(foldedWords(text).join(' ')).toBe(words);
  });
});

describe('search', () => {
  it('finds words in other forms and in British or American spelling', () => {
    const texts = ['The defence ministry organised talks.', 'The harvest was good.', 'Colours of the theatre.'];
    expect(found(texts, 'defense organization')).toEqual([0]);
    expect(found(texts, 'color theater')).toEqual([2]);
  });

  it('puts the unit first that has the rarer word, and says which words matched', () => {
    const texts = ['the ferry was late', 'the ferry tax was late', 'the tax was late', 'a late tax', 'the late ferry'];
    const hits = indexOf(...texts).search('ferry tax bridge', 10);
    expect(hits[0]).toMatchObject({ unit: 1, matched: ['ferry', 'tax'] });
  });

  it('puts words that stand side by side before words that are apart', () => {
    const texts = ['a layer of paint on the wall near the boundary', 'the boundary layer near the wall of paint on it'];
    expect(found(texts, 'boundary layer')[0]).toBe(1);
  });

  it('finds nothing for function words, unknown words and no words', () => {
    for (const query of ['', 'the of and', 'zeppelin', '?!'])
      expect(found(['the ferry of the town'], query)).toEqual([]);
    expect(indexOf().search('ferry', 3)).toEqual([]);
  });
});

describe('synonyms', () => {
  const index = indexOf('The employees read it.', 'A memorandum.');
  const stems = (word: string, synonyms: boolean) =>
    index.term(word, true, synonyms).stems.map(({ stem }) => index.vocabulary.stems[stem]);

  it('are looked for on request, in any form of the word', () => {
    expect(stems('staff', true)).toEqual(['employe']);
    expect(stems('workers', true)).toEqual(['employe']);
    expect(stems('memo', true)).toEqual(['memorandum']);
    expect(stems('staff', false)).toEqual([]);
    expect(stems('ferry', true)).toEqual([]);
  });
});

describe('terms', () => {
  const index = indexOf('Threatening words about surveillance by senators.', 'A threat.');
  const stems = (word: string) => index.term(word, true).stems.map(({ stem }) => index.vocabulary.stems[stem]);

  it('takes the family of a word, and the nearest words for one that is unknown', () => {
    expect(stems('threats')).toEqual(['threat', 'threaten']);
    expect(stems('surveilance')).toEqual(['surveil']);
    expect(stems('senaters')).toEqual(['senat']);
  });

  it('guesses at no short word and at nothing far away', () => {
    expect(stems('wrds')).toEqual([]);
    expect(stems('harvest')).toEqual([]);
  });

  it.each([
    ['taxes', 'taxxes', true],
    ['taxes', 'takes', false],
    ['trade', 'trdae', true],
    ['privacy', 'privasy', true],
    ['adoption', 'abortion', false],
    ['whether', 'weather', false],
    ['feather', 'weather', false],
    ['democratic', 'demcrattic', true],
  ])('finds %s for %s: %s', (word, typed, finds) => {
    expect(indexOf(word).term(typed, true).stems.length > 0).toBe(finds);
  });

  it.each([
    ['democratic', 'democracy', true],
    ['decision', 'decide', true],
    ['described', 'description', true],
    ['respond', 'responses', true],
    ['production', 'producer', true],
    ['submission', 'submit', true],
    ['lens', 'lend', false],
    ['mission', 'mitt', false],
    ['aids', 'aiss', false],
  ])('takes %s for a word of the family of %s: %s', (word, asked, takes) => {
    expect(indexOf(word).term(asked, true).stems.length > 0).toBe(takes);
  });

  it.each(WORD_FORMS)('looks for %s in %s: %s', (asked, stands, finds) => {
    expect(indexOf(stands).term(asked, true).stems.length > 0).toBe(finds);
  });

  it('takes no word for a form of a function word', () => {
    expect(found(['It will rain.', 'She is willing.'], 'willing')).toEqual([1]);
    expect(found(['It will rain.', 'He has wills.'], 'wills')).toEqual([1]);
  });

  it('knows irregular forms', () => {
    expect(found(['They struck a deal.', 'They strike out.', 'They stuck.'], 'strikes').sort()).toEqual([0, 1]);
  });
});

describe('exact words', () => {
  it('are found across marks, case and units, never across texts', () => {
    const builder = new IndexBuilder();
    builder.add('He said: “To be, or NOT to be.” Then he left', [
      { start: 0, end: 31 },
      { start: 32, end: 44 },
    ]);
    builder.add('town', []);
    const index = createTextIndex(builder.finish());
    expect(index.phrase('to be or not to be', 9)).toEqual([2]);
    expect(index.phrase('to be then he', 9)).toEqual([6]);
    expect(index.phrase('left town', 9)).toEqual([]);
    expect(index.phrase('be or to be', 9)).toEqual([]);
    expect(index.phrase('', 9)).toEqual([]);
  });

  it('are found in either spelling, and in no other form', () => {
    const spelt = indexOf('The defence minister organised talks.', 'The defense minister organizes them.');
    expect(spelt.phrase('the defense minister', 9)).toEqual([0, 5]);
    expect(spelt.phrase('the defence minister', 9)).toEqual([0, 5]);
    expect(spelt.phrase('minister organized', 9)).toEqual([2]);
    expect(spelt.phrase('minister organise', 9)).toEqual([]);
    expect(spelt.phrase('the defenses minister', 9)).toEqual([]);
  });

  it('are never missed: any run of words of a text is found at its place', () => {
    const word = fc.constantFrom('a', 'the', 'ferry', 'tax', 'is', 'not', 'late', 'again');
    const text = fc.array(word, { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        (texts, a, b, n) => {
          const t = a % texts.length;
          const words = texts[t] ?? [];
          const from = b % words.length;
          const position = texts.slice(0, t).reduce((sum, { length }) => sum + length, 0) + from;
          const phrase = words
            .slice(from, from + n)
            .join(' – ')
            .toUpperCase();
          const index = indexOf(...texts.map((one) => one.join(', ')));
          expect(index.phrase(phrase, 1000)).toContain(position);
        },
      ),
    );
  });
});

describe('bytes', () => {
  const index = indexOf('The ferry tax.', 'Café in Zürich — 東京');
  const bytes = pack(packIndex(index.data));
  const read = (packed: Uint8Array) => {
    const rows = unpack(packed);
    return rows && unpackIndex(rows);
  };

  it('bring the same index back, from any offset', () => {
    expect(read(bytes)).toEqual(index.data);
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    expect(read(moved.subarray(1))).toEqual(index.data);
    const empty = indexOf().data;
    expect(read(pack(packIndex(empty)))).toEqual(empty);
  });

  it('are refused when cut short, of other rows or no such bytes at all', () => {
    expect(read(bytes.subarray(0, bytes.length - 1))).toBeNull();
    expect(read(new Uint8Array(3))).toBeNull();
    expect(read(new Uint8Array(64))).toBeNull();
    expect(read(pack({ numbers: [new Int32Array(2)], bytes: [], json: null }))).toBeNull();
  });
});
