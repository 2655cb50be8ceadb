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
  QUESTION,
  type Range,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB,
  type Words,
} from './words.ts';

/** Marks that may stand within a name or noun phrase. */
const INNER_MARK = new Set(['%', '$', '£', '€', '&', '#', '.']);

/** Words that no noun phrase holds, whatever stands around them. */
const OUTSIDE = AUXILIARY | SUBORDINATOR | RELATIVE | QUESTION | NEGATION;

/** Whether word `i`, which looks like a past tense, is an adjective: "elected officials", "a newly released memo". */
function isParticipialAdjective(words: Words, i: number, from: number): boolean {
  if (!words.is(i, PAST)) return false;
  return i === from || words.is(i - 1, DETERMINER | POSSESSIVE | ADVERB | PREPOSITION | NUMBER | MARK);
}

/** Whether word `i` can be part of a noun phrase that began at `from`. */
export function isNominal(words: Words, i: number, from: number): boolean {
  if (words.is(i, MARK)) return INNER_MARK.has(words.at(i)) || words.at(i) === "'" || words.at(i) === '’';
  if (words.is(i, POSSESSIVE) && words.is(i, AUXILIARY)) return i > from && !words.is(i - 1, SUBJECT_PRONOUN);
  if (words.at(i) === 'that') return i === from && !words.is(i + 1, DETERMINER | SUBJECT_PRONOUN);
  if (words.at(i) === 'may' || words.at(i) === 'will') return words.is(i, CAPITAL) && i > from;
  if (words.is(i, OUTSIDE)) return false;
  if (words.is(i, VERB | PAST) && !words.is(i, CAPITAL)) return isParticipialAdjective(words, i, from);
  const cue = words.cues[i];
  if (cue && (cue.form === 'past' || cue.form === 'participle')) {
    return (words.is(i, CAPITAL) && i > from) || isParticipialAdjective(words, i, from);
  }
  return true;
}

/** What a noun phrase to the right may hold. */
interface NounPhraseLimits {
  /** Stop where a second noun phrase begins without a preposition: "told reporters | the plan". */
  readonly single?: boolean;
  /** Prepositions that go on with the phrase; others end it. */
  readonly prepositions: ReadonlySet<string>;
}

/** "spokesman for the campaign", "professor at Yale": prepositions within the name of a speaker. */
export const nameLimits: NounPhraseLimits = { prepositions: new Set(['of', 'for', 'from', 'at', 'to', 'with']) };
/** The person told, before the content: "told his supporters in Iowa (that) …". */
export const addresseeLimits: NounPhraseLimits = {
  single: true,
  prepositions: new Set(['of', 'at', 'from', 'for', 'in']),
};

/** Whether a new noun phrase begins at `i`, after at least one noun. */
function beginsAnother(words: Words, i: number, from: number): boolean {
  if (i === from || words.is(i - 1, PREPOSITION | DETERMINER | POSSESSIVE | COORDINATOR | MARK)) return false;
  if (words.is(i, DETERMINER | SUBJECT_PRONOUN)) return true;
  if (words.is(i, POSSESSIVE)) return !/^['’]/.test(words.at(i));
  if (!words.is(i, CAPITAL) || words.is(i - 1, CAPITAL | NUMBER) || words.at(i).length < 2) return false;
  // "told host Ann Lee …" names one person, "told reporters Ann Lee had …" two.
  let end = i;
  while (words.is(end, CAPITAL) && end < i + 6) end++;
  return (
    words.is(end, AUXILIARY | VERB) ||
    words.cues[end] !== undefined ||
    !words.is(end, MARK | SUBJECT_PRONOUN | DETERMINER | TIME | PREPOSITION | SUBORDINATOR)
  );
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Whether a time word stands alone as an adverbial, no part of a name: "said Ann Friday", but not "a Friday rally". */
export function isTimeAdverbial(words: Words, i: number): boolean {
  if (!words.is(i, TIME) || words.is(i - 1, DETERMINER | POSSESSIVE)) return false;
  if (!words.is(i, CAPITAL)) return !words.is(i - 1, NUMBER) || words.at(i) === 'ago';
  return WEEKDAY.test(words.at(i)) && !/^['’]s?$/.test(words.at(i + 1)) && !/^night$/.test(words.at(i + 1));
}

/** The end of the noun phrase that begins at `from`, before `to`; `from` itself where none does. */
export function nounPhraseEnd(words: Words, from: number, to: number, limits: NounPhraseLimits): number {
  if (words.is(from, SUBJECT_PRONOUN) && !words.is(from, CAPITAL)) return from + 1;
  if (words.is(from, PRONOUN) && !words.is(from, DETERMINER)) return from + 1;
  let end = from;
  while (end < to && !words.quoted(end) && isNominal(words, end, from)) {
    if (words.is(end, PREPOSITION)) {
      if (end === from || !limits.prepositions.has(words.at(end))) break;
      if (limits.single && words.is(end + 1, TIME)) break;
    }
    const modifies = words.is(end + 1, PAST) || words.is(end - 1, DETERMINER | POSSESSIVE);
    if (words.is(end, ADVERB) && end > from && !modifies) break;
    if (words.is(end, SUBJECT_PRONOUN) && end > from) break;
    if (end > from && isTimeAdverbial(words, end)) break;
    if (words.is(end, GERUND) && end > from && !words.is(end, CAPITAL) && !words.is(end - 1, DETERMINER)) break;
    if (limits.single && beginsAnother(words, end, from)) break;
    end++;
  }
  while (end > from && words.is(end - 1, PREPOSITION | COORDINATOR | DETERMINER | MARK) && words.at(end - 1) !== '%')
    end--;
  return end;
}

/** A range without marks and coordinators at its edges; `null` where nothing is left. */
export function trimRange(words: Words, range: Range): Range | null {
  let { from, to } = range;
  while (from < to && words.is(from, MARK) && !words.quoted(from)) from++;
  while (to > from && words.is(to - 1, MARK) && !words.quoted(to - 1) && !/[%$)\]]/.test(words.at(to - 1))) to--;
  return from < to ? { from, to } : null;
}
