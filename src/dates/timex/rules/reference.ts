import { type TimexRule, timexPattern } from '../rule.ts';

const WORDS: readonly (readonly [value: string, words: string])[] = [
  ['PRESENT_REF', 'right now|now|currently|at present|at the moment|nowadays|these days|current'],
  ['PAST_REF', 'more recently|most recently|recently|lately|in the past|the past|the recent past|recent'],
  ['FUTURE_REF', 'the near future|the foreseeable future|the future|future'],
];

/**
 * The present, the past or the future without a date.
 * Matches: "now", "recently", "in the near future". Not: "now that", "as soon as", "a past master", "futures".
 */
export const reference: TimexRule = {
  name: 'reference',
  pattern: timexPattern(
    `(?<!\\bas |[-‘“"])\\b(?:${WORDS.map(([value, words]) => `(?<${value}>${words})`).join('|')})\\b(?![-”"]| (?:that|after|as|before|account|events|affairs|assets|tense|participle)\\b)`,
  ),
  accepts: (match, text) =>
    !/(?:Current|Recent|Future|Past)$/.test(match.text) && !(match.text === 'Now' && text[match.end] === ','),
  read({ groups }) {
    const value = WORDS.find(([name]) => groups[name] !== undefined)?.[0] ?? 'PRESENT_REF';
    return { type: 'DATE', value };
  },
};
