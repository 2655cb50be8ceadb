import { NUMBER, parseNumber } from '../number-words.ts';
import { durationValue } from '../period.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { UNIT, unitOf } from '../vocabulary.ts';

/** At most this much may stand between a date and the words that restate it: "on February 26—a day before …". */
const APPOSITION = /^\s?(?:[—–(,]|--?)\s?$/;

/**
 * A distance from an event. Set beside a date it restates that date; elsewhere the event's day is not known and it stays a length.
 * Matches: "on 26 February—a day before the deadline—", "hours after the vote". Not: "the day before, he", "days after days".
 */
export const dayBeforeEvent: TimexRule = {
  name: 'day-before-event',
  pattern: timexPattern(
    `\\b(?:(?<count>${NUMBER}|a|an|a few|several|just) )?(?<unit>${UNIT}) (?<side>before|after|prior to|following)(?= [\\w‘’“"])(?! ${UNIT}\\b)`,
  ),
  accepts: (match) => !(match.groups['count'] === undefined && !/s$/i.test(match.groups['unit'] ?? '')),
  read({ groups, start }, { text, lastDate, lastDateEnd }) {
    const beside = lastDateEnd >= 0 && start - lastDateEnd < 5 && APPOSITION.test(text.slice(lastDateEnd, start));
    if (beside && lastDate) return { type: 'DATE', value: lastDate };
    const count = groups['count'] ? parseNumber(groups['count']) : null;
    return { type: 'DURATION', value: durationValue(count, unitOf(groups['unit'] ?? '')) };
  },
};
