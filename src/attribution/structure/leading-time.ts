import type { Attribution } from '../../domain/statement.ts';

/** A weekday's name, as a pattern. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** A bare time, then a word that can only begin what was said. */
const LEADING_TIME = new RegExp(
  `^(?:(?:late|early|earlier) )?(?:on )?(?:yesterday|today|tonight|${WEEKDAY}|last (?:night|week|month|year)|this (?:morning|week|month|year))` +
    '(?: (?:morning|afternoon|evening|night))? ' +
    '(?=(?:that|he|she|it|they|we|there|the|an?|his|her|its|their|this|these|those|no|all|some)\\b|\\p{Lu}|[“"‘])',
  'u',
);
/** No such time is longer. */
const longest = 60;

/**
 * Leaves the day on which it was said out of what was said.
 * Matches: "Lee said [yesterday it had a deal]" → "[it had a deal]". Not: "Lee said [Thursday’s vote would stand]",
 * "Lee said [Monday meetings were over]".
 */
export function leaveOutLeadingTime(text: string, attribution: Attribution): Attribution {
  const [first, ...rest] = attribution.content;
  const cue = attribution.cue.at(-1);
  if (!first || !cue || cue.end > first.start || text.slice(cue.end, first.start).trim() !== '') return attribution;
  const time = LEADING_TIME.exec(text.slice(first.start, Math.min(first.end, first.start + longest)))?.[0].length ?? 0;
  if (time === 0) return attribution;
  return { ...attribution, content: [{ start: first.start + time, end: first.end }, ...rest] };
}
