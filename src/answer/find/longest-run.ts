import { isStopWord } from '../../index/stop-words.ts';
import { foldedWords, type TextIndex } from '../../index/text-index.ts';

/** Shorter runs of words stand anywhere. */
const shortestRun = 3;
/** This share of the words must stand there. */
const leastShare = 0.6;
/** Longer phrases are not looked for in runs: their words alone tell enough. */
const longestPhrase = 30;

/**
 * The longest run of the words of a phrase that stands in the texts, with a telling word in it: "a shoebox with a" of "a shoebox with a
 * window", where the last word is misremembered. `null` where most of it does not stand there.
 */
export function longestRun(index: TextIndex, phrase: string): string | null {
  const words = foldedWords(phrase);
  if (words.length > longestPhrase) return null;
  const least = Math.max(shortestRun, Math.ceil(words.length * leastShare));
  for (let length = words.length - 1; length >= least; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      if (run.some((word) => !isStopWord(word)) && index.phrase(run.join(' '), 1).length > 0) return run.join(' ');
    }
  return null;
}
