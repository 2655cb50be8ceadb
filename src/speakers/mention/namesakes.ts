import { isFirstName } from '../data/first-names.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { nameOf } from './known-name.ts';
import type { NameRun } from './scan-names.ts';
import type { Word } from './words.ts';

/**
 * The family names in a text that are well-known bodies' names, too, where the text has the person in full and the body not: such a name alone is no more
 * the body's than the person's.
 *   "Bloomberg" with "Mayor Michael Bloomberg"      not: "Ford" with "Bill Ford" and "Ford Motor"
 */
export function namesakesOfBodies(words: readonly Word[], runs: readonly NameRun[]): ReadonlySet<string> {
  const people = new Set<string>();
  const bodies = new Set<string>();
  for (const { from, to } of runs) {
    const [given, family] = [words[to - 2], words[to - 1]];
    if (to - from < 2 || given === undefined || family === undefined) continue;
    bodies.add(words[from]?.text ?? '');
    if (
      isFirstName(given.text) &&
      knownOrganisation(family.text) !== null &&
      knownOrganisation(nameOf(words, to - 2, to)) === null
    )
      people.add(family.text);
  }
  return new Set([...people].filter((name) => !bodies.has(name)));
}
