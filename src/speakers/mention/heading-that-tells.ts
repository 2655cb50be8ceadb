import { isFirstName } from '../data/first-names.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { endOfHeading, endsBeforeBody, goesOnSmall, isBodyInCapitals, isPlainWord } from './heading-end.ts';
import { nameOf } from './known-name.ts';
import { type LetterCases, MIXED } from './letter-cases.ts';
import type { Word } from './words.ts';

const CAPITALS = /^\p{Lu}[\p{Lu}\d&]+$/u;

/**
 * Where a heading in capitals ends that is nobody's name, for a run that a well-known body begins or follows; `null` for others.
 *   "[TOUGH TERMS] FDA is …"      "[GM CUTS TARGET] Citing …"      "[FED SEEN ON HOLD] Stocks fell"      not: "[FED CHAIRMAN ANN LEE] ON RATES"
 */
export function endOfTelling(
  words: readonly Word[],
  cases: LetterCases,
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  if (endsBeforeBody(words, from, to)) return to;
  const [body, ...others] = words.slice(from, to);
  const next = words[to];
  if (body === undefined || next === undefined || others.length === 0 || body.headline) return null;
  if (!isBodyInCapitals(body) || knownOrganisation(nameOf(words, from, to)) !== null) return null;
  if (!others.every(({ text, lower }) => CAPITALS.test(text) && isPlainWord(lower) && !isFirstName(lower))) return null;
  if (goesOnSmall(words, to)) return endOfHeading(words, to);
  const ordinary = others.filter(
    (word) => cases.inLowerCase(word) || cases.inLowerCase({ lower: word.lower.replace(/s$/, '') }),
  ).length;
  return MIXED.test(next.text) && isPlainWord(next.lower) && ordinary * 2 > others.length ? to : null;
}
