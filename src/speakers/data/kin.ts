import { nameWords } from '../name/fold.ts';
import { wordList } from './word-list.ts';

const kin =
  wordList(`father mother dad mom mum wife husband spouse widow widower son daughter brother sister twin cousin uncle aunt niece nephew
  grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter half-brother half-sister fiance fiancee girlfriend boyfriend
  ex-wife ex-husband father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law`);

/** Whether a role tells whose relative somebody is ("his wife", "the president's brother", "first lady") rather than what they hold. */
export function isKinRole(role: string): boolean {
  const words = nameWords(role);
  return words.some((word) => kin.has(word)) || words.slice(-2).join(' ') === 'first lady';
}
