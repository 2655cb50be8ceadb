import { addDays, weekdayOf } from '../../../domain/calendar.ts';
import { nextWeekday, previousWeekday } from '../near-weekday.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { looksAhead } from '../tense.ts';
import { WEEKDAY, weekdayNumber } from '../vocabulary.ts';

/**
 * A weekday by its name. News tells of what has happened: without a word that looks ahead it is the latest such
 * day up to the day of publication (right for 306 of 337 weekdays in TimeBank and AQUAINT).
 * Matches: "said on Thursday", "next Friday", "Tuesday of next week". Not: "Black Friday", "the Sunday Times", "Fri" within "Friar".
 */
export const weekday: TimexRule = {
  name: 'weekday',
  pattern: timexPattern(
    `\\b(?:(?:this (?<past>past)|(?<which>last|next|this|this coming|previous|following)) )?(?<day>${WEEKDAY})(?!-)`,
  ),
  accepts(match, text) {
    if (!/[A-Z]/.test(match.text) && !/^(?:last|next|this) /i.test(match.text)) return /day$/.test(match.text);
    return (
      !NAMED_BEFORE.test(text.slice(Math.max(0, match.start - 16), match.start)) &&
      !NAMED_AFTER.test(text.slice(match.end, match.end + 14))
    );
  },
  read({ groups, start, end }, { text, published, lastDay }) {
    const number = weekdayNumber(groups['day'] ?? '');
    const which = groups['which']?.toLowerCase();
    if (!published) return { type: 'DATE', value: `XXXX-WXX-${number || 7}` };
    const week = which ? undefined : weekBeside(text, start, end);
    if (week !== undefined) return { type: 'DATE', value: addDays(mondayOf(published), 7 * week + ((number + 6) % 7)) };
    if (groups['past'] || which === 'last') return { type: 'DATE', value: previousWeekday(published, number, false) };
    if (which === 'previous' || which === 'following') {
      const anchor = lastDay && !lastDay.includes('X') ? lastDay : published;
      return {
        type: 'DATE',
        value: which === 'previous' ? previousWeekday(anchor, number, false) : nextWeekday(anchor, number, false),
      };
    }
    if (which === 'next' || which === 'this coming')
      return { type: 'DATE', value: nextWeekday(published, number, false) };
    const ahead = which === 'this' || looksAhead(text, start);
    return {
      type: 'DATE',
      value: ahead ? nextWeekday(published, number, true) : previousWeekday(published, number, true),
    };
  },
};

const WEEK_AFTER = /^,? (?:(?:of|in) )?(?<week>last|this|next) week\b/i;
const WEEK_BEFORE = /\b(?<week>last|this|next) week,? (?:on )?$/i;
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** How many weeks off the week is that a weekday is named with: "Tuesday of next week", "last week on Tuesday". */
function weekBeside(text: string, start: number, end: number): number | undefined {
  const beside =
    WEEK_AFTER.exec(text.slice(end, end + 16)) ?? WEEK_BEFORE.exec(text.slice(Math.max(0, start - 16), start));
  return STEPS[beside?.groups?.['week']?.toLowerCase() ?? ''];
}

const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7));

const NAMED_BEFORE = /(?:Black|Good|Ash|Palm|Easter|Bloody|Super|Cyber|Casual|Maundy|Joe|Shrove|Ruby|Fat) $/;
const NAMED_AFTER = /^ (?:Times|Mirror|Mail|Telegraph|Herald|Express|Post|Night Live|Evening Post)\b/;
