import { isTimeAdverbial, nounPhraseEnd } from './noun-phrase.ts';
import { isSentenceVerb } from './noun-phrase-before.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  GERUND,
  MARK,
  NUMBER,
  PAST,
  PREPOSITION,
  type Range,
  SUBORDINATOR,
  TIME,
  type Words,
} from './words.ts';

const mainLimits = { prepositions: new Set(['of', 'for', 'from', 'at', 'to', 'in', 'with', 'on']) };

/** Whether a noun phrase with its verb begins at `at`. */
function beginsWithSubject(words: Words, at: number, high: number): boolean {
  const end = nounPhraseEnd(words, at, high, mainLimits);
  return end > at && end < high && isSentenceVerb(words, end);
}

/** Where the text begins after "WASHINGTON, Feb 28 —" or "CAIRO (Agency) —". */
function afterDateline(words: Words, low: number, high: number): number {
  for (let i = low; i < Math.min(high, low + 14); i++) {
    if (/^(?:[—–-]|--+)$/.test(words.at(i)))
      return words.at(i - 1) === ')' || /^\p{Lu}{3,}$/u.test(words.tokens[low]!.text) ? i + 1 : low;
    if (!words.is(i, CAPITAL | MARK | TIME | NUMBER) && words.at(i) !== 'of') return low;
  }
  return low;
}

/** The subject of the clause that opens the sentence `[low, high)`, past its adverbials. */
export function mainSubject(words: Words, low: number, high: number): Range | null {
  let at = afterDateline(words, low, high);
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
  let to = nounPhraseEnd(words, at, high, mainLimits);
  // "Hours later, Ann left", "At a hall in Salem, Ohio, Ann left": what stands before the comma is no subject.
  while (to > at) {
    const comma = words.is(to, ADVERB) ? to + 1 : to;
    if (words.at(comma) !== ',' || !beginsWithSubject(words, comma + 1, high)) break;
    at = comma + 1;
    to = nounPhraseEnd(words, at, high, mainLimits);
  }
  return to > at && !words.is(at, MARK) ? { from: at, to } : null;
}
