import { knownOrganisation } from '../name/organisation-name.ts';
import { nameOf } from './known-name.ts';
import type { Word } from './words.ts';

const LONGEST_START = 3;

/**
 * The whole name of a well-known body that a break between lines cuts in two, for its second part `[from, to)`: `null` where nothing is cut off.
 *   matches:  "the New⏎[York Herald]", where the table has the New York Herald
 *   not:      "in New York.⏎[Herald Square]", "Lunde⏎[Acme Corp]" (a name by itself)
 */
export function brokenName(words: readonly Word[], from: number, to: number): string | null {
  const paragraph = words[from]?.paragraph;
  if (from === 0 || words[from - 1]?.paragraph === paragraph) return null;
  for (let begin = from - 1; begin >= Math.max(0, from - LONGEST_START); begin--) {
    const word = words[begin];
    if (word === undefined || word.paragraph !== words[from - 1]?.paragraph || !word.lexical) return null;
    if (!word.capital) continue;
    const whole = nameOf(words, begin, to);
    if (knownOrganisation(whole) !== null) return knownOrganisation(nameOf(words, from, to)) === null ? whole : null;
  }
  return null;
}
