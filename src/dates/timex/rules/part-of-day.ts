import { periodValue } from '../period.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { PART_OF_DAY, partOfDayCode } from '../vocabulary.ts';

/**
 * A part of the day of publication, or of the day named before it.
 * Matches: "this morning", "last night", "tonight", "the next morning". Not: "the morning paper", "good evening".
 */
export const partOfDay: TimexRule = {
  name: 'part-of-day',
  pattern: timexPattern(
    `\\b(?:(?<which>this|last|the next|the following|the previous|the same|that) (?<part>${PART_OF_DAY})|(?<tonight>tonight|overnight))\\b(?! (?:paper|newspaper|show|news|club|shift)\\b)`,
  ),
  read({ groups }, { published, lastDay }) {
    const which = groups['which']?.toLowerCase().replace('the ', '') ?? 'this';
    const code = `T${partOfDayCode(groups['part'] ?? 'night')}`;
    const anchor = which === 'this' || which === 'last' || !lastDay || lastDay.includes('X') ? published : lastDay;
    const step = which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0;
    return { type: 'TIME', value: periodValue(anchor, 'day', step) + code };
  },
};
