import { monthOf, yearOf } from '../../../domain/calendar.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { MONTH, monthNumber, SEASON, seasonCode } from '../vocabulary.ts';

/** The month that a season has its middle in, northern hemisphere. */
const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 12 };

/**
 * A month or a season told from publication: the latest one before it, the one of its year, the first one after it.
 * Matches: "last November", "next spring", "this summer". Not: "last May be first".
 */
export const relativeMonth: TimexRule = {
  name: 'relative-month',
  pattern: timexPattern(
    `\\b(?<which>last|this past|past|this|next|this coming) (?:(?<month>${MONTH})|(?<season>${SEASON}))(?!\\w| be\\b)`,
  ),
  accepts: ({ groups, text }) => !groups['month'] || /\s[A-Z]\S*$/.test(text),
  read({ groups }, { published }) {
    const season = groups['season'] && seasonCode(groups['season']);
    const month = season ? (SEASON_MONTH[season] ?? 1) : monthNumber(groups['month'] ?? '');
    const code = season ?? String(month).padStart(2, '0');
    if (!published) return { type: 'DATE', value: `XXXX-${code}` };
    const here = monthOf(published);
    let year = yearOf(published);
    const which = groups['which']?.toLowerCase() ?? '';
    if (/last|past/.test(which) && month >= here) year--;
    if (/next|coming/.test(which) && month <= here) year++;
    return { type: 'DATE', value: `${year}-${code}` };
  },
};
