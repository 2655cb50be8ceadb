import { isPoll } from '../data/document-nouns.ts';
import { phraseEnders } from '../data/function-words.ts';
import type { NameMention, NounPhrase } from '../mention/mention.ts';
import { isPossessive, type Word } from '../mention/words.ts';
import type { MentionIndex } from './mention-index.ts';

/** "Lee's office", not "Moody's". */
export const owns = (words: readonly Word[], { name, to }: NameMention): boolean =>
  isPossessive(words[to]) && words[to + 1]?.lexical === true && !/['’]s$/.test(name);

/** Who made a letter, a report or a statement, where its phrase says so: "Smith's memo", "a Washington Post report", "a letter from Ford". */
export function makerOf(
  words: readonly Word[],
  phrase: NounPhrase,
  from: number,
  mentions: MentionIndex,
): NameMention | null {
  if (phrase.kind !== 'document' || isPoll(phrase.noun)) return null;
  for (let at = Math.min(from, phrase.from); at < phrase.head; at++) {
    const name = mentions.nameAt(at);
    if (
      name !== undefined &&
      name.kind !== 'place' &&
      (name.to === phrase.head || isPossessive(words[name.to]) || name.kind === 'organisation')
    )
      return name;
  }
  if (!/^(?:from|by)$/.test(words[phrase.head + 1]?.lower ?? '')) return null;
  const start = words[phrase.head + 2]?.lower === 'the' ? phrase.head + 3 : phrase.head + 2;
  const named = mentions.nameAt(start) ?? mentions.holderAt(start);
  // "a statement from Lee's office" is the office's, "a report by the Journal's Ann Lee" hers.
  const owner = named !== undefined && owns(words, named) ? named.to : null;
  const name = owner === null ? named : (mentions.nameAt(owner + 1) ?? mentions.holderAt(owner + 1));
  if (name === undefined || name.kind === 'place') return null;
  // "polls from the Ohio primary": the name describes what follows.
  const after = words[name.to];
  return after?.lexical === true && !after.capital && !after.verb && !phraseEnders.has(after.lower) ? null : name;
}
