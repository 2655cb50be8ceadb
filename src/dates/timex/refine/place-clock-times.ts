import type { Timex } from '../../../domain/time.ts';

const CLOCK = /^(?:\d{4}-\d\d-\d\d|XXXX-XX-XX)(?<clock>T\d\d:\d\d(?:Z)?)$/;
const A_DAY = /^(?:\d{4}-\d\d-\d\d|XXXX-\d\d-\d\d|XXXX-WXX-\d)(?=$|T(?:MO|AF|EV|NI)$)/;
/** Between a day and a time of the same sentence: no full stop, line break, semicolon or other party's words. */
const SAME_SENTENCE = /^[^;\n“”"]{0,80}$/;
const SENTENCE_END = /[.!?]\s+\p{Lu}/u;
/** What is set for a time and then for a day: "the 5 p.m. deadline on Thursday". */
const SET_FOR =
  /^\s(?:[\w’'-]+\s){0,2}(?:deadline|cutoff|cut-off|ultimatum|meeting|hearing|session|vote|briefing|conference|curfew|kick-?off)\s(?:(?:on|for)\s)?$/i;

/**
 * Gives a time of the clock the day that its sentence names, where the rules could only take the day of publication.
 * Places: "On Monday the court ruled at 5 p.m.", "the 5 p.m. deadline on Thursday". Not: "left on Monday. At 5 p.m. she rang".
 */
export function placeClockTimes(timexes: readonly Timex[], text: string): Timex[] {
  let day: Timex | null = null;
  return timexes.map((timex, i) => {
    const clock =
      timex.type === 'TIME' && !/\d{4}-/.test(timex.text) ? CLOCK.exec(timex.value)?.groups?.['clock'] : undefined;
    if (clock === undefined) {
      if (dayOf(timex) !== null) day = timex;
      return timex;
    }
    const next = timexes[i + 1];
    const named =
      next && dayOf(next) !== null && SET_FOR.test(text.slice(timex.end, Math.min(next.start, timex.end + 60)))
        ? next
        : day;
    if (named === null) return timex;
    const between = named.start < timex.start ? text.slice(named.end, timex.start) : '';
    if (!SAME_SENTENCE.test(between) || SENTENCE_END.test(between)) return timex;
    return { ...timex, value: `${dayOf(named)}${clock}` };
  });
}

/** The day that an expression names, in full or in part; `null` where it names none. */
const dayOf = ({ type, value }: Timex): string | null =>
  type === 'DATE' || type === 'TIME' ? (A_DAY.exec(value)?.[0] ?? null) : null;
