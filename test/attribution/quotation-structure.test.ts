import { describe, expect, it } from 'vitest';
import { applyQuotationStructure } from '../../src/attribution/structure/quotation-structure.ts';
import type { Attribution } from '../../src/domain/statement.ts';
import { readText } from '../../src/text/read-text.ts';

const span = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
};

const attribution = (text: string, source: string, cue: string, content: string, confidence = 0.8): Attribution => ({
  kind: 'indirect',
  act: 'statement',
  source: [span(text, source)],
  cue: [span(text, cue)],
  content: [span(text, content)],
  confidence,
  evidence: 'test',
});

const contents = (text: string, attributions: readonly Attribution[]) =>
  applyQuotationStructure(readText(text), attributions).map(({ kind, content }) => [
    kind,
    ...content.map(({ start, end }) => text.slice(start, end)),
  ]);

describe('applyQuotationStructure', () => {
  it('moves the edges of content out to the marks, and leaves the marks out of a whole quotation', () => {
    const text = '“It is over and done,” said Ann Lee.';
    expect(contents(text, [attribution(text, 'Ann Lee', 'said', 'is over and')])).toEqual([
      ['direct', 'It is over and done,'],
    ]);
  });

  it('gives the words that somebody passes on to whoever is quoted', () => {
    const text =
      '“It is over now,” the Herald quoted Ann Lee as saying, although the Post gave the quote as: “It is done by now.”';
    const passedOn = [
      attribution(text, 'the Herald', 'quoted Ann Lee as saying', 'It is over now'),
      attribution(text, 'the Post', 'gave the quote as:', 'It is done by now'),
    ];
    const found = applyQuotationStructure(readText(text), passedOn);
    expect(found.map(({ source, via }) => [text.slice(source[0]?.start, source[0]?.end), via])).toEqual([
      ['Ann Lee', 'the Herald'],
      ['Ann Lee', 'the Post'],
    ]);
  });

  it('takes nobody for quoted where a thing is quoted, or nothing was', () => {
    const text = 'Ann Lee quoted the report at length. The Post gave the quote as: “It is done by now.”';
    const own = [
      attribution(text, 'Ann Lee', 'quoted', 'the report at length'),
      attribution(text, 'The Post', 'gave the quote as:', 'It is done by now'),
    ];
    const found = applyQuotationStructure(readText(text), own);
    expect(found.map(({ source }) => text.slice(source[0]?.start, source[0]?.end))).toEqual(['Ann Lee', 'The Post']);
    expect(found.every(({ via }) => via === undefined)).toBe(true);
  });

  it('keeps the marks within mixed content', () => {
    const text = 'Ann Lee said it was “over and done” for her.';
    expect(contents(text, [attribution(text, 'Ann Lee', 'said', 'it was “over')])).toEqual([
      ['mixed', 'it was “over and done”'],
    ]);
  });

  it('leaves a quotation alone that holds the cue', () => {
    const text = '“Bob said it was over long ago,” Ann Lee wrote.';
    expect(contents(text, [attribution(text, 'Bob', 'said', 'it was over')])).toEqual([['direct', 'it was over']]);
  });

  it('gives a quotation that two claim to the surer one', () => {
    const text = 'Bob Day left. “It is over,” said Ann Lee.';
    const [kept, ...others] = applyQuotationStructure(readText(text), [
      attribution(text, 'Bob Day', 'left', '“It is over,”', 0.5),
      attribution(text, 'Ann Lee', 'said', '“It is over,”', 0.9),
    ]);
    expect(kept?.confidence).toBe(0.9);
    expect(others).toEqual([]);
  });

  it('keeps a statement within a statement', () => {
    const text = 'Ann Lee wrote that Bob Day said “it is over” twice.';
    const found = applyQuotationStructure(readText(text), [
      attribution(text, 'Ann Lee', 'wrote', 'Bob Day said “it is over” twice', 0.5),
      attribution(text, 'Bob Day', 'said', '“it is over”', 0.9),
    ]);
    expect(found).toHaveLength(2);
  });

  it('gives the speaker what is quoted next in the paragraph', () => {
    const text = '“It is over,” said Ann Lee. “Nobody will miss it.”';
    expect(contents(text, [attribution(text, 'Ann Lee', 'said', '“It is over,”')])).toEqual([
      ['direct', 'It is over,', 'Nobody will miss it.'],
    ]);
  });

  it('gives nobody a term in marks', () => {
    const text = '“It is over,” said Ann Lee, who owns a “used” car.';
    expect(contents(text, [attribution(text, 'Ann Lee', 'said', '“It is over,”')])).toEqual([
      ['direct', 'It is over,'],
    ]);
  });

  it('takes attributions that name nobody and have no cue', () => {
    const text = '“It is over.”';
    const bare = { ...attribution(text, 'It', 'is', '“It is over.”'), source: [], cue: [] };
    expect(contents(text, [bare])).toEqual([['direct', 'It is over.']]);
  });
});
