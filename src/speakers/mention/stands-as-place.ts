import { wordList } from '../data/word-list.ts';
import type { Word } from './words.ts';

const LOCATING = new Set(['in', 'near', 'outside']);

/** What is "of" a place: "the mayor of Lunde", "the city of Lunde". "The president of Lunde" may lead a company. */
const PLACES_HAVE = wordList('mayor city town township village county borough suburb outskirts streets');

/** Whether a name stands where places do: "in Lunde", "outside Lunde", "the mayor of Lunde". Indices of words. */
export function standsAsPlace(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower ?? '';
  return LOCATING.has(before) || (before === 'of' && PLACES_HAVE.has(words[from - 2]?.lower ?? ''));
}
