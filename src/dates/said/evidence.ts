import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Timex } from '../../domain/time.ts';
import type { Reading } from '../../text/reading.ts';
import { canDateItsClause, paragraphOf, sentenceAt } from './dated-event.ts';
import { isDateline } from './dateline.ts';

/** What the search for a date needs to know of a document, prepared once. */
export interface Evidence {
  readonly reading: Reading;
  /** Dates that can tell when something in their clause happened, by sentence. */
  readonly datesIn: ReadonlyMap<number, readonly Timex[]>;
  /** For each date, the attributions in whose content it stands. */
  readonly saidIn: ReadonlyMap<Timex, readonly Attribution[]>;
}

/** Sorts the dates of a document by sentence, and finds those that stand in what somebody says. */
export function gatherEvidence(
  reading: Reading,
  attributions: readonly Attribution[],
  timexes: readonly Timex[],
): Evidence {
  const datesIn = new Map<number, Timex[]>();
  const dates: Timex[] = [];
  for (const timex of timexes) {
    if (!canDateItsClause(reading.text, timex)) continue;
    const sentence = sentenceAt(reading.sentences, timex.start);
    const paragraph = paragraphOf(reading, sentence);
    if (!paragraph || isDateline(reading.text, paragraph, timex)) continue;
    const here = datesIn.get(sentence);
    if (here) here.push(timex);
    else datesIn.set(sentence, [timex]);
    dates.push(timex);
  }
  return { reading, datesIn, saidIn: findSaidIn(attributions, dates) };
}

function findSaidIn(attributions: readonly Attribution[], dates: readonly Timex[]): Map<Timex, Attribution[]> {
  const saidIn = new Map<Timex, Attribution[]>();
  for (const attribution of attributions) {
    for (const span of attribution.content) {
      for (let i = firstFrom(dates, span.start); i < dates.length; i++) {
        const date = dates[i];
        if (!date || date.start >= span.end) break;
        const holders = saidIn.get(date);
        if (holders) holders.push(attribution);
        else saidIn.set(date, [attribution]);
      }
    }
  }
  return saidIn;
}

/** The index of the first of the dates, which are in order, that begins at `start` or after it. */
export function firstFrom(dates: readonly Timex[], start: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the words of an attribution stand that are not content: its cue, else its source, else its content. */
export const anchorOf = (attribution: Attribution): Span =>
  attribution.cue[0] ?? attribution.source[0] ?? attribution.content[0] ?? { start: 0, end: 0 };

/** Words of an attribution that set it apart in time from what is told around it: "had said earlier". */
const ANOTHER_TIME =
  /\b(?:earlier|previously|before|had|has|have|having|repeatedly|often|long|once|recently|in the past|formerly|last)\b/i;

/** Whether the words of the attribution itself tell of another time than the text around it. */
export function isOfAnotherTime({ reading: { text } }: Evidence, attribution: Attribution): boolean {
  const cue = attribution.cue[0];
  if (!cue) return false;
  const from = Math.max(0, cue.start - 24);
  return (
    ANOTHER_TIME.test(text.slice(from, cue.start).replace(/^.*[,.;:”"—]/s, '')) ||
    /^\s(?:\w+\s){0,2}(?:earlier|previously|in the past|before)\b/.test(text.slice(cue.end, cue.end + 40))
  );
}
