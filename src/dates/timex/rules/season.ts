import { chooseYear } from '../choose-year.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { looksAhead } from '../tense.ts';
import { SEASON, seasonCode } from '../vocabulary.ts';

const MONTH_OF: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 12 };

/**
 * A season with its year, or after a word that makes it a time.
 * Matches: "the summer of 2024", "in the spring", "by autumn". Not: "fall short", "spring a leak", "the fall of Rome".
 */
export const season: TimexRule = {
  name: 'season',
  pattern: timexPattern(
    `\\b(?:the )?(?:(?<season>${SEASON})(?: of)?,? (?<year>(?:19|20)\\d\\d)|(?<=\\b(?:in|over|by|since|until|during|late|early|mid) (?:the )?)(?:(?:early|late|mid)[ -])?(?<bare>${SEASON})(?! (?:of|out|in|apart|short|behind|from|to)\\b))\\b(?!-)`,
  ),
  read({ groups, start }, { text, published }) {
    const code = seasonCode(groups['season'] ?? groups['bare'] ?? '');
    if (groups['year']) return { type: 'DATE', value: `${groups['year']}-${code}` };
    const day = published && chooseYear(published, MONTH_OF[code] ?? 1, 15, looksAhead(text, start));
    return { type: 'DATE', value: `${day ? day.slice(0, 4) : 'XXXX'}-${code}` };
  },
};
