import { parseOrdinal } from '../number-words.ts';
import { type TimexRule, timexPattern } from '../rule.ts';

/**
 * A century by its number.
 * Matches: "the 20th century", "the nineteenth century". Not: "his 20th century" in cricket is one that cannot be told.
 */
export const century: TimexRule = {
  name: 'century',
  pattern: timexPattern(
    '\\b(?:the )?(?<ordinal>[12]?\\d(?:st|nd|rd|th)|(?:twenty[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth))[ -]century\\b',
  ),
  read({ groups }) {
    const words = groups['ordinal'] ?? '';
    const twenty = /^twenty[\s-]+(.*)$/is.exec(words);
    const number = twenty ? 20 + (parseOrdinal(twenty[1] ?? '') ?? 0) : (parseOrdinal(words) ?? 0);
    return { type: 'DATE', value: String(number - 1).padStart(2, '0') };
  },
};
