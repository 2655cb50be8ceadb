import { contains, overlaps, type Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Timex } from '../../domain/time.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import { chunkAround, isAdverbial } from './chunk.ts';
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

function firstFrom(dates: readonly Timex[], start: number): number {
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

/**
 * The date that the attribution's own sentence gives it outside of what is said: one in the same chunk as its cue
 * or its source, else one that stands alone before or beside it ("On February 28, …"). The nearest to the cue wins.
 */
export function ownDate(evidence: Evidence, attribution: Attribution): Timex | null {
  const { reading } = evidence;
  const anchor = anchorOf(attribution);
  const index = sentenceAt(reading.sentences, anchor.start);
  const sentence = reading.sentences[index];
  if (!sentence) return null;
  const words = [...attribution.cue, ...attribution.source].filter((span) => contains(sentence, span));
  const anotherTime = isOfAnotherTime(evidence, attribution);
  let best: { date: Timex; rank: number; distance: number } | null = null;
  for (const date of evidence.datesIn.get(index) ?? []) {
    if (isSaidByOthers(evidence, date, attribution, anchor)) continue;
    const rank = rankOf(reading, sentence, date, words, attribution, anotherTime);
    if (rank === null) continue;
    const distance = Math.min(Math.abs(date.start - anchor.end), Math.abs(anchor.start - date.end));
    if (!best || rank < best.rank || (rank === best.rank && distance < best.distance)) best = { date, rank, distance };
  }
  return best?.date ?? null;
}

/** Whether a date stands in what is said: by this attribution, or by another one that does not hold this one whole. */
function isSaidByOthers(evidence: Evidence, date: Timex, attribution: Attribution, anchor: Span): boolean {
  return (evidence.saidIn.get(date) ?? []).some(
    (holder) => holder === attribution || !holder.content.some((span) => contains(span, anchor)),
  );
}

/** 0: beside the cue; 1: beside the source; 2: alone in its chunk, for the whole sentence. `null`: another clause's. */
function rankOf(
  { text }: Reading,
  sentence: Sentence,
  date: Timex,
  words: readonly Span[],
  attribution: Attribution,
  anotherTime: boolean,
): number | null {
  const chunk = chunkAround(text, date, sentence);
  if (attribution.cue.some((span) => overlaps(span, chunk))) return 0;
  if (anotherTime) return null;
  if (attribution.source.some((span) => overlaps(span, chunk))) return 1;
  if (!isAdverbial(text, chunk, date)) return null;
  const leads = !/\w{4,}/.test(
    text.slice(sentence.start, chunk.start).replace(/\b(?:later|meanwhile|then|thus|earlier|also)\b/gi, ''),
  );
  const beside = words.some((span) => Math.abs(span.start - chunk.end) < 4 || Math.abs(chunk.start - span.end) < 4);
  return leads || beside ? 2 : null;
}
