import { isDataService } from '../data/data-services.ts';
import type { NameMention } from '../mention/mention.ts';
import type { Word } from '../mention/words.ts';

const INDEX = /^(?:index|indexes|indices|average|averages|composite|\d{2,4})$/;
const LONGEST_INDEX = 4;

/**
 * Whether a name only tells which index is meant, or where figures are from, so that nothing after it is about the body.
 *   "the [Lunde] 500 rose"   "the [Acme] retail index"   "analysts expected a loss, according to [Thomson Reuters] data"
 */
export const isNamedInPassing = (words: readonly Word[], mention: NameMention): boolean =>
  namesIndex(words, mention) || givesFigures(words, mention);

function namesIndex(words: readonly Word[], { from, to }: NameMention): boolean {
  const sentence = words[from]?.sentence;
  for (let at = to; at < to + LONGEST_INDEX; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || !word.lexical) return false;
    if (INDEX.test(word.lower)) return at > to || !/^\d/.test(word.text) || words[from - 1]?.lower === 'the';
    if (word.verb || word.capital) return false;
  }
  return false;
}

function givesFigures(words: readonly Word[], { from, name }: NameMention): boolean {
  const before = words[words[from - 1]?.lower === 'the' ? from - 2 : from - 1]?.lower;
  return (before === 'to' || before === 'by' || before === 'from') && isDataService(name);
}
