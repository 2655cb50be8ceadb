import { demonyms } from '../data/places.ts';
import { portfolioWords } from '../data/portfolios.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import { wordList } from '../data/word-list.ts';
import type { NameRun } from './scan-names.ts';
import type { Word } from './words.ts';

/** Words that begin a title and belong to no organisation's name. */
const titleOpeners =
  wordList(`vice prime deputy chief executive managing former press under senior co interim acting financial operating
  mr mrs ms dr enter meet`);

const plain = (word: Word | undefined): string => word?.lower.replace(/\.$/, '') ?? '';

/**
 * The organisation named inside a title: the capitals before its first title word.
 *   "[AcmeAI] CEO"   "[Ford Motor Company] President"   not: "Defense Secretary" (a field), "Vice President"
 */
export function readRoleOwner(words: readonly Word[], from: number, to: number): NameRun | null {
  let end = from;
  while (end < to && !isRoleNoun(plain(words[end])) && !titleOpeners.has(plain(words[end]))) end++;
  let start = from;
  while (start < end && (demonyms.has(plain(words[start])) || !words[start]?.capital)) start++;
  if (end <= start || end >= to) return null;
  let field = true;
  for (let at = start; at < end; at++) {
    const word = words[at];
    if (word === undefined || !((word.capital && word.lexical) || word.text === '&' || word.lower === 'of'))
      return null;
    if (!portfolioWords.has(word.lower)) field = false;
  }
  return field ? null : { from: start, to: end };
}
