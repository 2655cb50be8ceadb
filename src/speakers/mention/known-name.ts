import { legalForms } from '../data/organisation-names.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { continues } from './run-words.ts';
import type { Word } from './words.ts';

/** The longest part of a known name on one side of its "and". */
const LONGEST_PART = 4;

/** The words `[from, to)` as one name. */
export function nameOf(words: readonly Word[], from: number, to: number): string {
  if (from >= to) return '';
  let name = words[from]?.text ?? '';
  for (let at = from + 1; at < to && at < words.length; at++) name += ` ${words[at]!.text}`;
  return name;
}

/**
 * Where a well-known body's name ends that the "and" at `at` joins; `null` where it joins none.
 *   matches:  "the Securities [and] Exchange Commission"      not: "the Senate [and] Exchange Commission", "Ford [and] General Motors"
 */
export function knownOverAnd(words: readonly Word[], from: number, at: number): number | null {
  // "Acme and Co" is Acme.
  if (legalForms.has(words[at + 1]?.lower ?? '')) return null;
  for (let begin = Math.max(from, at - LONGEST_PART); begin < at; begin++) {
    for (
      let to = at + 2;
      to <= at + 1 + LONGEST_PART && words[to - 1]?.capital === true && continues(words, to - 1);
      to++
    ) {
      if (knownOrganisation(nameOf(words, begin, to)) !== null) return to;
    }
  }
  return null;
}
