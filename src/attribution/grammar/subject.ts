import { isTimeAdverbial } from './noun-phrase.ts';
import { LONGEST_SUBJECT, nounPhraseBefore, stripLead } from './noun-phrase-before.ts';
import {
  ADVERB,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  GERUND,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  type Range,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  type Words,
} from './words.ts';

/** The words that name who does something. */
export interface Subject {
  /** The noun phrase with its apposition; the relative pronoun stands in a range of its own after its antecedent. */
  readonly source: readonly Range[];
  /** The first token of it all. */
  readonly from: number;
}

/** Prepositions that may begin an apposition: "Ann Lee, of Ohio,". */
const APPOSITIVE_PREPOSITION = /^(?:of|from)$/;

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
  if (to <= low || words.quoted(to - 1) || words.is(to - 1, COORDINATOR)) return null;
  if (/^(?:who|which|that)$/.test(before)) {
    const comma = words.at(to - 2) === ',';
    const antecedent = nounPhraseBefore(words, to - (comma ? 2 : 1), low);
    const pronoun = { from: to - 1, to };
    if (antecedent === null || (before === 'that' && !comma && words.is(antecedent.from, PRONOUN))) return null;
    return { source: [antecedent, pronoun], from: antecedent.from };
  }
  if (before === ',') return subjectWithApposition(words, to - 1, low);
  const phrase = nounPhraseBefore(words, to, low);
  if (phrase === null) return null;
  // "Ann Lee, a lawyer from Ohio said": the second comma forgotten.
  const head =
    /^an?$/.test(words.at(phrase.from)) && words.at(phrase.from - 1) === ','
      ? nounPhraseBefore(words, phrase.from - 1, low)
      : null;
  const from = head !== null && words.is(head.from, CAPITAL) ? head.from : phrase.from;
  return { source: [{ from, to: phrase.to }], from };
}
