import { adjectivesOfNation } from '../data/nations.ts';
import { sortsOfNoun } from '../data/organisation-nouns.ts';
import { demonyms } from '../data/places.ts';
import { wordList } from '../data/word-list.ts';
import type { NounPhrase } from '../mention/mention.ts';
import { nameWords } from '../name/fold.ts';
import type { Entity } from './entity.ts';

/** What only a nation is called or has. */
const OF_NATIONS = wordList('government country nation kingdom republic');

/** How well a phrase ("the country", "the Greek government") fits a place: a nation that the phrase does not contradict, no town. */
export function placeFit({ noun, text }: NounPhrase, { name }: Entity): number {
  if (!OF_NATIONS.has(noun)) return sortsOfNoun(noun).includes('country') ? 0.8 : 0;
  const adjectives = adjectivesOfNation(name);
  if (adjectives === null) return 0;
  return nameWords(text).every((word) => !demonyms.has(word) || adjectives.has(word)) ? 0.8 : 0;
}
