import { wordList } from '../data/word-list.ts';
import type { Word } from '../mention/words.ts';
import type { MentionIndex } from './mention-index.ts';
import { pronouns } from './pronouns.ts';

/** A question that was put; "would ask" is none yet. */
const asking = wordList('asks asked asking');
const FIRST_PERSON = /^(?:i|we)$/;

/**
 * Those to whom a question is put, by the word that tells: a name's first, a pronoun. An answer that follows is theirs:
 *   "Lee asked [Moor] whether it was safe. “It is,” he said."        not: "Moor was asked by Lee", "I asked Moor", "asked Moor to go"
 */
export function findAsked(words: readonly Word[], mentions: MentionIndex): ReadonlySet<number> {
  const asked = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const { lower, sentence, quotation } = words[at]!;
    if (!asking.has(lower) || quotation >= 0 || FIRST_PERSON.test(words[at - 1]?.lower ?? '')) continue;
    const next = words[at + 1];
    if (next === undefined || next.sentence !== sentence) continue;
    const name = mentions.nameAt(at + 1) ?? mentions.holderAt(at + 1);
    if (name !== undefined && name.runFrom === at + 1) {
      if (!asksToDo(words, name.to)) asked.add(name.from);
    } else if (isPersonal(next.lower) && !asksToDo(words, at + 2)) asked.add(at + 1);
  }
  return asked;
}

/** A request is no question: its answer is a deed. */
const asksToDo = (words: readonly Word[], after: number): boolean => /^(?:to|for)$/.test(words[after]?.lower ?? '');

function isPersonal(lower: string): boolean {
  const pronoun = pronouns.get(lower);
  return pronoun?.person === 3 && !pronoun.relative;
}
