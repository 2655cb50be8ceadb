import { isFirstName } from '../data/first-names.ts';
import { editDistance } from './edit-distance.ts';
import type { PersonName } from './person-name.ts';

/** Letters that are enough to tell a slip from another name: "Berg" and "Borg" are two. */
const ENOUGH = 6;

/**
 * Whether `rare` can be a slip of the pen for `usual`: the given name the same and the family name a letter apart, or the family name the same and letters left out of the given name, which is no given name then. It only can: "Ann Petersen" may be Ann Peterson's
 * neighbour, so more must speak for it.
 *   matches:  "Tomas Lindqvst" for "Tomas Lindqvist"     "Brrt Holm" for "Barrett Holm"
 *   not:      "Anna Holm" for "Annabel Holm" (a given name)     "Ann Berg" for "Ann Borg"
 */
export function canBeSlip(rare: PersonName, usual: PersonName): boolean {
  if (rare.given === null || usual.given === null || rare.suffix !== usual.suffix) return false;
  if (rare.middle.length > 0) return false;
  if (rare.family === usual.family) return isGivenSlip(rare.given, usual.given);
  return rare.given === usual.given && isFamilySlip(rare.family, usual.family);
}

/** "Lindqvst" for "Lindqvist", "Schauble" for "Schaeuble": a letter apart, or two neighbours swapped. */
export const isFamilySlip = (rare: string, usual: string): boolean =>
  Math.min(rare.length, usual.length) >= ENOUGH && editDistance(rare, usual, 1) === 1;

/** "Back" for "Barack": one or two letters left out, no first or last one. */
function isGivenSlip(rare: string, usual: string): boolean {
  const missing = usual.length - rare.length;
  if (rare.length < 4 || missing < 1 || missing > 2 || isFirstName(rare)) return false;
  return rare[0] === usual[0] && rare.at(-1) === usual.at(-1) && isSubsequence(rare, usual);
}

function isSubsequence(short: string, long: string): boolean {
  let found = 0;
  for (const letter of long) if (letter === short[found]) found++;
  return found === short.length;
}
