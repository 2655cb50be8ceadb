import { describe, expect, it } from 'vitest';
import { actOfCue } from '../../src/attribution/model/act-of-cue.ts';
import { readContext } from '../../src/attribution/model/context.ts';
import type { Relation, TokenRange } from '../../src/attribution/model/relation.ts';
import { snapToQuotations } from '../../src/attribution/model/snap-to-quotations.ts';
import { WordReader } from '../../src/attribution/model/word-columns.ts';
import { readText } from '../../src/text/read-text.ts';
import { trainSmallModel } from './support/small-model.ts';

const { tagger, clusters } = trainSmallModel().model;

const words = new WordReader(tagger, clusters);
const contextOf = (text: string) => readContext(readText(text), words);

/** The tokens that some words of a text take up. */
function tokensOf(text: string, words: string): TokenRange {
  const { tokens } = readText(text);
  const start = text.indexOf(words);
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < start + words.length);
  return { first, end: last + 1 };
}

function snapped(text: string, cue: string, content: string, source: string | null = null): string[] {
  const relation: Relation = {
    cue: tokensOf(text, cue),
    source: source === null ? null : tokensOf(text, source),
    content: [tokensOf(text, content)],
    cueChance: 1,
    argumentChance: 1,
    contentOdds: 1,
    evidence: ['model'],
  };
  const { tokens } = readText(text);
  return snapToQuotations(contextOf(text), relation).content.map(({ first, end }) =>
    text.slice(tokens[first]!.start, tokens[end - 1]!.end),
  );
}

describe('snapToQuotations', () => {
  it('moves an edge that stops short of a mark', () => {
    const text = '“We will appeal as soon as we can,” she said.';
    expect(snapped(text, 'said', 'We will appeal as soon')).toEqual(['“We will appeal as soon as we can,”']);
  });

  it('leaves a content alone that has little of a quotation', () => {
    const text = '“We will appeal as soon as we can and not a day later than that,” she said.';
    expect(snapped(text, 'said', 'later than')).toEqual(['later than']);
  });

  it('leaves a quotation alone that holds the source', () => {
    const text = '“The mayor told us that it was over,” a friend recalled.';
    expect(snapped(text, 'told', 'that it was over', 'The mayor')).toEqual(['that it was over']);
  });
});

describe('actOfCue', () => {
  const act = (text: string, cue: string, kind: 'direct' | 'indirect' = 'indirect') =>
    actOfCue(contextOf(text), tokensOf(text, cue), kind);

  it('takes verbs and nouns of saying for statements', () => {
    expect(act('Ann Lee said it was late.', 'said')).toBe('statement');
    expect(act('According to Ann Lee, it was late.', 'According to')).toBe('statement');
    expect(act('Her claim that it was late was false.', 'claim')).toBe('statement');
  });

  it('takes beliefs and wishes for attitudes, unless they are quoted', () => {
    expect(act('Ann Lee hopes it is late.', 'hopes')).toBe('attitude');
    expect(act('Ann Lee hopes “it is late.”', 'hopes', 'direct')).toBe('statement');
  });
});
