import type { Timex } from '../../../domain/time.ts';
import { PART_OF_DAY, partOfDayCode } from '../vocabulary.ts';

/** What may stand between a time and its day: "5 p.m. on Friday", "Friday at 5 p.m.", "5 p.m. EST, Nov. 6". */
const BETWEEN = /^,?\s{0,3}(?:(?:on|of|at|by|around|about|shortly (?:before|after)|from)\s{1,3})?(?:the\s{1,3})?$/i;
const PART_AFTER = new RegExp(`^\\s{1,3}(?<part>${PART_OF_DAY})s?\\b`, 'i');
const PART_BEFORE = new RegExp(
  `\\b(?:the\\s)?(?:(?:early|late|very)\\s)?(?<part>${PART_OF_DAY})\\s(?:of|on)\\s(?:the\\s)?$|\\b(?:the\\s)?(?:small|early)\\s(?<hours>hours)\\s(?:of|on)\\s$`,
  'i',
);

const A_DAY = /^(?:\d{4}-\d\d-\d\d|XXXX-\d\d-\d\d|XXXX-WXX-\d|XXXX-XX-XX)$/;
const isDay = (timex: Timex): boolean => timex.type === 'DATE' && A_DAY.test(timex.value);
const clockOf = (timex: Timex): string | null =>
  timex.type === 'TIME' ? (/T.*$/.exec(timex.value)?.[0] ?? null) : null;

/**
 * Makes one expression of a day and the time or part of the day set beside it.
 * Joins: "5:01 pm (22:01 GMT) Friday", "the morning of February 27", "Tuesday night". Not: "at 5 p.m. The Friday paper".
 */
export function joinDayAndTime(timexes: readonly Timex[], text: string): Timex[] {
  const joined: Timex[] = [];
  for (const timex of timexes.map((one) => withPart(one, text))) {
    const last = joined.at(-1);
    const both = last && joinTwo(last, timex, text);
    if (both) joined[joined.length - 1] = both;
    else if (!last || timex.start >= last.end) joined.push(timex);
  }
  return joined;
}

function joinTwo(first: Timex, second: Timex, text: string): Timex | null {
  if (second.start < first.end || second.start - first.end > 20) return null;
  const between = text.slice(first.end, second.start);
  if (!BETWEEN.test(between) || (/\.\s*$/.test(first.text) && /^\s*The\s/.test(between))) return null;
  const [day, clock] = isDay(first) ? [first, clockOf(second)] : [second, clockOf(first)];
  if (!isDay(day) || clock === null) return null;
  return {
    start: first.start,
    end: second.end,
    text: text.slice(first.start, second.end),
    type: 'TIME',
    value: day.value + clock,
  };
}

/** Takes in the part of the day named beside a day. */
function withPart(timex: Timex, text: string): Timex {
  if (!isDay(timex) && !(timex.type === 'SET' && timex.value.startsWith('XXXX-WXX-'))) return timex;
  const after = PART_AFTER.exec(text.slice(timex.end, timex.end + 14));
  const head = text.slice(Math.max(0, timex.start - 30), timex.start);
  const before = after ? null : PART_BEFORE.exec(head);
  const part = after?.groups?.['part'] ?? before?.groups?.['part'] ?? (before ? 'morning' : null);
  if (!part) return timex;
  const start = before ? timex.start - before[0].length : timex.start;
  const end = after ? timex.end + after[0].length : timex.end;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: timex.type === 'SET' ? 'SET' : 'TIME',
    value: `${timex.value}T${partOfDayCode(part)}`,
  };
}
