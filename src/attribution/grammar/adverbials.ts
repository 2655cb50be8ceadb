import { utteranceNouns } from '../lexicon/report-nouns.ts';
import { isTimeAdverbial, nounPhraseEnd } from './noun-phrase.ts';
import {
  ADVERB,
  CAPITAL,
  DETERMINER,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  type Range,
  SUBJECT_PRONOUN,
  TIME,
  type Words,
} from './words.ts';

const OPENER = DETERMINER | POSSESSIVE | PREPOSITION | NUMBER | CAPITAL | SUBJECT_PRONOUN;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|tomorrow)$/;
const placeLimits = { single: true, prepositions: new Set(['of', 'at', 'from', 'for', 'in', 'with', 'to', 'on']) };
const DEICTIC = /^(?:this|last|next|that|early|late|earlier|later)$/;

/** The end of the adverbial of time or place of utterance that begins at `at` ("on Friday", "in a statement"); `at` where none does. */
function adverbialEnd(words: Words, at: number, high: number): number {
  if (words.quoted(at)) return at;
  if (isTimeAdverbial(words, at)) return at + 1;
  // "reported unusually | high levels": the adverb belongs to the adjective.
  if (words.is(at, ADVERB) && !words.is(at, DETERMINER))
    return /ly$/.test(words.at(at)) && !words.is(at + 1, OPENER) ? at : at + 1;
  if (DEICTIC.test(words.at(at)) && words.is(at + 1, TIME)) return at + 2;
  if (!/^(?:on|in|at|during|via)$/.test(words.at(at))) return at;
  if (words.is(at + 1, TIME)) {
    let end = at + 2;
    while (end < high && (words.is(end, TIME) || (words.is(end, NUMBER) && words.is(end - 1, TIME)))) end++;
    return end;
  }
  if (/^(?:the)?condition$/.test(words.at(at + 1) + (words.at(at + 1) === 'the' ? words.at(at + 2) : '')))
    return nounPhraseEnd(words, at + 1, high, placeLimits);
  const end = nounPhraseEnd(words, at + 1, high, placeLimits);
  for (let i = at + 1; i < end; i++) if (utteranceNouns.has(words.at(i))) return end;
  return at;
}

/** The first token from `at` on that is no adverbial: what a verb's complement begins with. */
export function pastAdverbials(words: Words, at: number, high: number): number {
  let k = at;
  for (;;) {
    const end = adverbialEnd(words, k, high);
    if (end <= k || end >= high) return k;
    k = end;
  }
}

/** How far back a trailing adverbial can begin, in tokens. */
const LONGEST_ADVERBIAL = 9;

/** A phrase without the adverbials at its end that tell when or where it was said: "a deal | in a statement on Friday". */
export function withoutTrailingAdverbials(words: Words, { from, to }: Range): Range {
  let end = to;
  for (let at = end - 1; at > from && at >= end - LONGEST_ADVERBIAL; at--) {
    const isDay = DAY.test(words.at(at)) && at === end - 1 && !words.is(at - 1, PREPOSITION | DETERMINER | NUMBER);
    const onDay = words.at(at) === 'on' && DAY.test(words.at(at + 1)) && at === end - 2;
    const inWords = words.is(at, PREPOSITION) && !words.is(at + 1, TIME) && adverbialEnd(words, at, end) === end;
    if (!isDay && !onDay && !inWords) continue;
    end = at;
    at = end;
  }
  return { from, to: end };
}
