import { isNominal, isTimeAdverbial, nounPhraseEnd } from './noun-phrase.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  GERUND,
  MARK,
  NEGATION,
  NUMBER,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  type Range,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB,
  type Words,
} from './words.ts';

/** The words that name who does something. */
export interface Subject {
  /** The noun phrase with its apposition; the relative pronoun stands in a range of its own after its antecedent. */
  readonly source: readonly Range[];
  /** The first token of it all. */
  readonly from: number;
}

/** No subject in news is longer, in tokens; the limit keeps every look at a clause short. */
const LONGEST_SUBJECT = 60;
const RESTRICTIVE = /^who$/;
/** Prepositions that may begin an apposition: "Ann Lee, of Ohio,". */
const APPOSITIVE_PREPOSITION = /^(?:of|from)$/;

const isSentenceVerb = (words: Words, i: number): boolean =>
  words.is(i, AUXILIARY)
    ? !/^['’]s$/.test(words.at(i)) || words.is(i - 1, SUBJECT_PRONOUN)
    : words.is(i, VERB) || words.cues[i]?.form === 'past';

/** A "who" that the verb at `i` may belong to, so close before it that they are one clause; -1 for none. */
function relativeBefore(words: Words, i: number, low: number): number {
  for (let k = i - 1; k >= Math.max(low, i - 12); k--) {
    if (words.is(k, MARK) || words.quoted(k)) return -1;
    if (RESTRICTIVE.test(words.at(k))) return k;
  }
  return -1;
}

/** Where a bracket that closes at `i` opens; `i` itself where none does. */
function bracketStart(words: Words, i: number, low: number): number {
  for (let k = i - 1; k >= Math.max(low, i - 15); k--) if (/[([]/.test(words.at(k))) return k;
  return i;
}

/** Moves the left edge of `[from, to)` past what stands before a noun phrase: conjunctions, adverbs, "On Friday". */
function stripLead(words: Words, from: number, to: number): number {
  let at = from;
  while (at < to - 1) {
    if (words.is(at, COORDINATOR | MARK | SUBORDINATOR) && !words.is(at, DETERMINER)) at++;
    else if (words.is(at, ADVERB) && !words.is(at, DETERMINER)) at++;
    else if (words.is(at, TIME) && !words.is(at, DETERMINER) && isTimeAdverbial(words, at)) at++;
    else if (words.is(at, PREPOSITION)) {
      const end = nounPhraseEnd(words, at + 1, to, { single: true, prepositions: new Set(['of', 'for', 'at']) });
      if (end >= to) return words.is(at + 1, TIME) && at + 2 < to ? at + 2 : to;
      at = Math.max(end, at + 1);
    } else break;
  }
  return at;
}

/** The noun phrase that ends at `to`, as far left as it goes; `null` where there is none. */
export function nounPhraseBefore(words: Words, to: number, low: number): Range | null {
  if (to <= low || words.quoted(to - 1)) return null;
  if (words.is(to - 1, SUBJECT_PRONOUN) && words.at(to - 1) !== 'it' && !words.is(to - 2, COORDINATOR))
    return { from: to - 1, to };
  const floor = Math.max(low, to - LONGEST_SUBJECT);
  let from = to;
  let stoppedByVerb = false;
  while (from > floor) {
    const i = from - 1;
    if (words.quoted(i)) break;
    if (/[)\]]/.test(words.at(i))) {
      const open = bracketStart(words, i, floor);
      if (open === i) break;
      from = open;
      continue;
    }
    if (
      isNominal(words, i, floor) ||
      (words.is(i, PAST) && isNominal(words, i, i) && words.is(i - 1, DETERMINER | POSSESSIVE))
    ) {
      from--;
      continue;
    }
    const relative = words.is(i, MARK) ? -1 : relativeBefore(words, i + 1, floor);
    if (relative > floor && !words.is(relative - 1, MARK)) {
      from = relative;
      continue;
    }
    stoppedByVerb = isSentenceVerb(words, i);
    break;
  }
  if (from === to) return null;
  if (stoppedByVerb) for (let i = from; i < to - 1; i++) if (words.is(i, COORDINATOR)) from = i + 1;
  from = stripLead(words, from, to);
  const end = to;
  if (from >= end || words.is(from, MARK | AUXILIARY)) return null;
  if (
    end - from === 1 &&
    words.is(from, ADVERB | TIME | PREPOSITION | COORDINATOR | NEGATION) &&
    !words.is(from, CAPITAL)
  )
    return null;
  return { from, to: end };
}

type Segment = Range;

/** The stretches between commas that end at the comma `comma`, the nearest first. */
function segmentsBefore(words: Words, comma: number, low: number): Segment[] {
  const segments: Segment[] = [];
  const floor = Math.max(low, comma - LONGEST_SUBJECT);
  let to = comma;
  for (let i = comma - 1; i >= floor - 1 && segments.length < 8; i--) {
    const ends = i < floor || words.quoted(i) || /^(?:[;:—–]|--+)$/.test(words.at(i));
    if (!ends && words.at(i) !== ',') continue;
    if (i + 1 < to) segments.push({ from: i + 1, to });
    if (ends) break;
    to = i;
  }
  return segments;
}

function isAdverbial(words: Words, { from }: Segment): boolean {
  if (words.is(from, CAPITAL) && !words.is(from, PREPOSITION | SUBORDINATOR | ADVERB | TIME | GERUND)) return false;
  if (words.is(from, RELATIVE | DETERMINER)) return false;
  if (words.is(from, PREPOSITION)) return !APPOSITIVE_PREPOSITION.test(words.at(from));
  return words.is(from, GERUND | ADVERB | TIME | SUBORDINATOR) || words.cues[from]?.form === 'past';
}

/** Whether a segment reads like an apposition: "a Texas Republican", "60", "who led the talks". */
const isAppositive = (words: Words, segment: Segment): boolean =>
  words.is(segment.from, RELATIVE | DETERMINER | NUMBER | POSSESSIVE) ||
  (!words.is(segment.from, CAPITAL | SUBJECT_PRONOUN) && !isAdverbial(words, segment));

/** "Ann Lee, a lawyer who led the talks, [said]": the head before the comma, with its apposition. */
function subjectWithApposition(words: Words, comma: number, low: number): Subject | null {
  const segments = segmentsBefore(words, comma, low);
  const nearest = segments[0];
  if (nearest === undefined) return null;
  let h = 1;
  while (h + 1 < segments.length && isAppositive(words, segments[h]!)) {
    const further = segments[h + 1]!;
    const head = nounPhraseBefore(words, further.to, further.from);
    if (isAdverbial(words, further) || head === null || head.from > stripLead(words, further.from, further.to)) break;
    h++;
  }
  const segment = segments[h];
  if (segment === undefined) return null;
  const head = nounPhraseBefore(words, segment.to, segment.from);
  if (head === null) return null;
  const to = isAdverbial(words, nearest) ? segment.to : comma;
  return { source: [{ from: head.from, to }], from: head.from };
}

/** The subject of the verb group that begins at `verb`; `low` is where its sentence begins. `null` where it is not beside it. */
export function subjectBefore(words: Words, verb: number, low: number): Subject | null {
  let to = verb;
  while (
    to > low &&
    !words.quoted(to - 1) &&
    (words.is(to - 1, ADVERB) || isTimeAdverbial(words, to - 1)) &&
    !words.is(to - 1, DETERMINER)
  ) {
    to--;
    if (to > low && words.is(to, TIME) && /^(?:on|last|this|late|early)$/.test(words.at(to - 1))) to--;
  }
  const before = words.at(to - 1);
  if (to <= low || words.quoted(to - 1)) return null;
  if (/^(?:who|which|that)$/.test(before)) {
    const comma = words.at(to - 2) === ',';
    const antecedent = nounPhraseBefore(words, to - (comma ? 2 : 1), low);
    const pronoun = { from: to - 1, to };
    if (antecedent === null || (before === 'that' && !comma && words.is(antecedent.from, PRONOUN))) return null;
    return { source: [antecedent, pronoun], from: antecedent.from };
  }
  if (before === ',') return subjectWithApposition(words, to - 1, low);
  const phrase = nounPhraseBefore(words, to, low);
  return phrase && { source: [phrase], from: phrase.from };
}

/** The subject of the clause that opens the sentence `[low, high)`, past its adverbials. */
export function mainSubject(words: Words, low: number, high: number): Range | null {
  let at = low;
  while (at < high) {
    if (words.quoted(at)) return null;
    if (words.is(at, COORDINATOR | MARK)) {
      at++;
      continue;
    }
    const opener =
      (words.is(at, PREPOSITION | SUBORDINATOR | ADVERB) && !words.is(at, DETERMINER)) ||
      isTimeAdverbial(words, at) ||
      (words.is(at, GERUND) && words.cues[at] !== undefined) ||
      (words.is(at, PAST) && !words.is(at + 1, AUXILIARY));
    if (!opener) break;
    let comma = at;
    while (comma < high && (words.at(comma) !== ',' || words.quoted(comma))) comma++;
    if (comma >= high) {
      if (!words.is(at, ADVERB | COORDINATOR)) return null;
      at++;
    } else at = comma + 1;
  }
  const to = nounPhraseEnd(words, at, high, {
    prepositions: new Set(['of', 'for', 'from', 'at', 'to', 'in', 'with', 'on']),
  });
  return to > at && !words.is(at, MARK) ? { from: at, to } : null;
}
