import { isNominal, isTimeAdverbial, nounPhraseEnd } from './noun-phrase.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  MARK,
  NEGATION,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  type Range,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB,
  type Words,
} from './words.ts';

/** No subject in news is longer, in tokens; the limit keeps every look at a clause short. */
export const LONGEST_SUBJECT = 60;
const RESTRICTIVE = /^who$/;

/** Whether word `i` is the verb of a clause, as far as can be told. */
export const isSentenceVerb = (words: Words, i: number): boolean =>
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
export function stripLead(words: Words, from: number, to: number): number {
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
    // A reduced relative clause: "a letter obtained by the paper", "people invited to speak".
    if (
      words.is(i, PAST) &&
      /^(?:by|in|from|at|on|to)$/.test(words.at(i + 1)) &&
      !words.is(i - 1, MARK | SUBJECT_PRONOUN | COORDINATOR)
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
