import type { Deadline, Timex } from '../domain/time.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import type { LimitContext } from './deadline/deadline-rule.ts';
import { findParties } from './deadline/parties.ts';
import { DEADLINE_RULES } from './deadline/rules.ts';
import { instantOf } from './instant.ts';
import { intervalOf } from './timex-interval.ts';

/** Words that belong to a limit's expression though not to its timex. */
const LIMIT_WORDS =
  /\b(?:by|until|till|through|up to|before|on or before|(?:no|not) later than|within)\s(?:the\s)?(?:(?:close|end) of (?:business|play|trading|day|the (?:working )?day)\s(?:on\s)?)?$/i;

/**
 * The limits in time that a text sets, in its order: who must do what, by when. A limit in the past of the document is
 * one all the same. `due` is an instant where the words give a zone, a day where they name one, and `null` for a length
 * of time whose beginning the words do not give, and where the year is unknown.
 */
export function findDeadlines(reading: Reading, timexes: readonly Timex[], published: string | null): Deadline[] {
  const deadlines: Deadline[] = [];
  let at = 0;
  for (const timex of timexes) {
    if (timex.type === 'SET' || timex.value.endsWith('_REF')) continue;
    while (at < reading.sentences.length && (reading.sentences[at]?.end ?? 0) <= timex.start) at++;
    const sentence = reading.sentences[at];
    if (!sentence || sentence.start > timex.start) continue;
    const context = contextOf(reading.text, sentence, timex);
    if (context.isLength && timex.value.includes('X')) continue;
    if (!DEADLINE_RULES.some((rule) => rule.matches(context))) continue;
    const deadline = readDeadline(reading, sentence, timex, context, published);
    if (deadline.due !== null || deadline.duration !== null || timex.value.includes('X')) deadlines.push(deadline);
  }
  return deadlines;
}

function contextOf(text: string, sentence: Sentence, timex: Timex): LimitContext {
  return {
    timex,
    before: text.slice(Math.max(sentence.start, timex.start - 90), timex.start).replace(/\s/g, ' '),
    after: text.slice(timex.end, Math.min(sentence.end, timex.end + 50)).replace(/\s/g, ' '),
    lead: text.slice(Math.max(sentence.start, timex.start - 400), timex.start),
    isLength: timex.type === 'DURATION',
  };
}

function readDeadline(
  { text }: Reading,
  sentence: Sentence,
  timex: Timex,
  context: LimitContext,
  published: string | null,
): Deadline {
  const words = LIMIT_WORDS.exec(context.before)?.[0].length ?? 0;
  const expression = { start: timex.start - words, end: timex.end };
  const span = { start: sentence.start, end: Math.max(sentence.end, timex.end), expression };
  const parties = findParties(text, sentence, expression);
  if (context.isLength) {
    return {
      ...span,
      ...parties,
      due: null,
      duration: timex.value,
      certainty: 'stated',
    };
  }
  const due = instantOf(timex) ?? lastDay(timex);
  const exact = due !== null && /^\d{4}-\d\d-\d\d/.test(timex.value) && published !== null;
  const explicit =
    due !== null && /\b(?:1[5-9]|20)\d\d\b/.test(timex.text) && intervalOf(timex)?.from === intervalOf(timex)?.to;
  return {
    ...span,
    ...parties,
    due,
    duration: null,
    certainty: due === null ? 'unknown' : exact || explicit ? 'stated' : 'inferred',
  };
}

/** The last day that a limit leaves: the month's end for "by the end of February", and for "by February". */
const lastDay = (timex: Timex): string | null =>
  timex.mod === 'START' && !/^\d{4}-\d\d-\d\d/.test(timex.value) ? null : (intervalOf(timex)?.to ?? null);
