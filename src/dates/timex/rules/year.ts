import { type TimexRule, timexPattern } from '../rule.ts';
import { SPELLED_YEAR, spelledYear } from '../spelled-year.ts';

/** Before a number, what makes it a count or a name rather than a year. */
const NOT_BEFORE =
  /(?:[$£€#]|\b(?:No\.|number|about|nearly|over|than|some|room|flight|page|Windows|Office|Boeing|Highway|Route|Agenda|Vision|Expo|Area|Studio|Runner|psalm|line|gate) ?)$/i;
/** After it, what is counted, or what makes it part of a name. */
const NOT_AFTER =
  /^(?:[-–](?!\d{2,4}\b)\w*\d|[-–]\d+[-–]|[,.]\d|%|:\d|['’]s (?:budget)|\s(?:people|shares|points|miles|feet|metres|meters|dollars|pounds|euros|workers|employees|jobs|troops|soldiers|percent|per cent|tons|tonnes|barrels|votes|GMT|hours|times|Cup|budget|census|edition|model)\b)/i;

/**
 * A year, with "fiscal" before it.
 * Matches: "since 2024", "fiscal 1988", "nineteen ninety-six". Not: "the 2026 budget" (a name), "2,000 people", "$1998", "1500 shares".
 */
export const year: TimexRule = {
  name: 'year',
  pattern: timexPattern(
    `(?:(?<![\\w.,:/$£€#-])|(?<=\\b(?:early|late|mid|post|pre)-))(?:(?:the )?(?:fiscal|financial|calendar)(?: year)? |the year (?=(?:19|20)\\d\\d|two))?(?:(?<year>(?:1[5-9]|20)\\d\\d)(?![\\w:/]|,\\d|\\.\\d)|(?<spelled>${SPELLED_YEAR})\\b|(?<=the year )two thousand(?: (?:and )?(?<unit>one|two|three|four|five|six|seven|eight|nine))?\\b)`,
  ),
  accepts(match, text) {
    if (match.groups['year'] === undefined) return true;
    const marked = /^\D/.test(match.text);
    return (
      !NOT_AFTER.test(text.slice(match.end, match.end + 16)) &&
      (marked || !NOT_BEFORE.test(text.slice(Math.max(0, match.start - 12), match.start)))
    );
  },
  read({ groups }) {
    if (groups['year']) return { type: 'DATE', value: groups['year'] };
    if (groups['spelled']) return { type: 'DATE', value: spelledYear(groups['spelled']) };
    return {
      type: 'DATE',
      value: `200${['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].indexOf(groups['unit'] ?? '') + 1}`,
    };
  },
};
