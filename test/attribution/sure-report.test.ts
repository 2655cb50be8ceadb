import { describe, expect, it } from 'vitest';
import { findByRules } from '../../src/attribution/rule-engine.ts';
import { readText } from '../../src/text/read-text.ts';

const reportsIn = (text: string): (string | undefined)[] =>
  findByRules(readText(text))
    .measured.filter(({ via }) => via !== undefined)
    .map(({ via, content }) => `${via}: ${text.slice(content[0]?.start, content[0]?.end)}`);

describe('what papers report that others said', () => {
  it('is as sure as its rule', () => {
    expect(reportsIn('The Herald reports that Ann Lee told staff the talks had failed.')).toEqual([
      'The Herald: the talks had failed',
    ]);
  });

  it.each([
    'Profit rose, above the average, according to Herald data, the bank said it would pay more.',
    'The Herald reports that Ann Lee left the talks.',
  ])('is not what figures are compared with, nor what is only done: %s', (text) => {
    expect(reportsIn(text)).toEqual([]);
  });
});
