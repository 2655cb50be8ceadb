import { NUMBER, parseNumber } from '../number-words.ts';
import { durationValue } from '../period.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { MONTH, monthNumber, SEASON, seasonCode, unitOf, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
};

/**
 * A time that comes again.
 * Matches: "every Friday", "each year", "Monday nights", "daily", "every two weeks". Not: "the Daily Mail", "everyday life".
 */
export const set: TimexRule = {
  name: 'set',
  pattern: timexPattern(
    `\\b(?:(?:every|each)(?: other)? (?:(?:(?<count>${NUMBER}) )?(?<unit>years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|decades?|quarters?|weekends?)|(?<day>${WEEKDAY})|(?<month>${MONTH})|(?<season>${SEASON}))|(?<days>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days)|(?<adverb>hourly|daily|nightly|weekly|biweekly|monthly|quarterly|annually|yearly))\\b(?!-)`,
  ),
  accepts: (match) => !/^(?:Hourly|Daily|Nightly|Weekly|Monthly|Quarterly)/.test(match.text),
  read({ groups }) {
    if (groups['adverb']) return { type: 'SET', value: ADVERBS[groups['adverb'].toLowerCase()] ?? '' };
    const day = groups['day'] ?? groups['days'];
    if (day) return { type: 'SET', value: `XXXX-WXX-${weekdayNumber(day) || 7}` };
    if (groups['month']) return { type: 'SET', value: `XXXX-${String(monthNumber(groups['month'])).padStart(2, '0')}` };
    if (groups['season']) return { type: 'SET', value: `XXXX-${seasonCode(groups['season'])}` };
    return {
      type: 'SET',
      value: durationValue(groups['count'] ? parseNumber(groups['count']) : 1, unitOf(groups['unit'] ?? '')),
    };
  },
};
