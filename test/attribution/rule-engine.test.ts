import { describe, expect, it } from 'vitest';
import { createRuleEngine } from '../../src/attribution/rule-engine.ts';
import { readText } from '../../src/text/read-text.ts';

const engine = createRuleEngine();
const attribute = (text: string) => engine.attribute(readText(text));

describe('the rule engine', () => {
  it('tells direct, indirect and mixed statements apart', () => {
    const kinds = (text: string) => attribute(text).map(({ kind }) => kind);
    expect(kinds('“It is over,” Ann Lee said.')).toEqual(['direct']);
    expect(kinds('Ann Lee said it was over.')).toEqual(['indirect']);
    expect(kinds('Ann Lee said it was “over at last” for her.')).toEqual(['mixed']);
  });

  it('names the reporter of a report', () => {
    const [told, ...others] = attribute('The Herald reports that Ann Lee told staff the talks had failed.');
    expect(told).toMatchObject({ via: 'The Herald', kind: 'indirect' });
    expect(others).toEqual([]);
    expect(attribute('“It is over,” he wrote in a memo, according to local media.')).toMatchObject([
      { via: 'local media', kind: 'direct' },
    ]);
    expect(attribute('As detailed in Harbour News, Lee told employees that the talks had failed.')).toMatchObject([
      { via: 'Harbour News' },
    ]);
  });

  it('leaves a person who reports another person a speaker', () => {
    const texts = attribute('Ann Lee said that Bob Day told staff the talks had failed.');
    expect(texts.map(({ via }) => via)).toEqual([undefined, undefined]);
  });

  it('says which rule found each statement, and how sure it is', () => {
    for (const { evidence, confidence } of attribute('“It is over,” Ann Lee said. Bob Day thinks it is not.')) {
      expect(evidence).toMatch(/^rule:[a-z-]+/);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('is surer of a quotation with its cue than of a summary', () => {
    const [quotation] = attribute('“It is over,” Ann Lee said.');
    const [summary] = attribute('Ann Lee denied the charges against her.');
    expect(quotation!.confidence).toBeGreaterThan(summary!.confidence);
  });

  it.each([
    'He owns a “gently used” car and calls come in daily.',
    'The state of the union is a matter of record.',
    'The reported deal was worth $200 million.',
    'Questions remain, and answers are few.',
    'The minister declined to comment.',
    'Nothing was said.',
  ])('finds no statement in: %s', (text) => {
    expect(attribute(text).filter(({ act }) => act === 'statement')).toEqual([]);
  });

  it('finds nothing in an empty text', () => {
    expect(attribute('')).toEqual([]);
  });
});

it('takes no heading that says questions follow for a turn of a transcript', () => {
  const text = 'Q&A: Ann Lee on the harbour\n\nQ: Will it open?\n\nA: It will.\n\nQ: When?\n\nA: In May.';
  const sources = attribute(text).flatMap(({ source }) => source.map(({ start, end }) => text.slice(start, end)));
  expect(sources).toEqual(['Q', 'A', 'Q', 'A']);
});
