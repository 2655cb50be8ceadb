import { weekdayOf } from '../../../domain/calendar.ts';
import { periodValue } from '../period.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { looksAhead } from '../tense.ts';

/**
 * A weekend: the latest, or the coming one where the words look ahead.
 * Matches: "over the weekend", "last weekend", "this weekend". Not: "a weekend break", "Weekend Edition".
 */
export const weekend: TimexRule = {
  name: 'weekend',
  pattern: timexPattern('\\b(?<which>the|last|this past|this|next|this coming) weekend\\b(?!-)'),
  read({ groups, start }, { text, published }) {
    if (!published) return { type: 'DATE', value: 'XXXX-WXX-WE' };
    const which = groups['which']?.toLowerCase() ?? '';
    const onWeekend = weekdayOf(published) % 6 === 0;
    const last = onWeekend && which !== 'last' ? 0 : -1;
    if (which === 'next') return { type: 'DATE', value: periodValue(published, 'weekend', 1) };
    const ahead = which === 'this' || which === 'this coming' || (which === 'the' && looksAhead(text, start));
    return { type: 'DATE', value: periodValue(published, 'weekend', ahead ? 0 : last) };
  },
};
