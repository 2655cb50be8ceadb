import { legalForms } from '../data/organisation-names.ts';
import { foldName } from '../name/fold.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { nameOf } from './known-name.ts';
import type { Word } from './words.ts';

/**
 * "Standard & Poor": a known name whose possessive mark belongs to it, and was left outside the run; "Moody" only where the mark follows. So does the mark of
 * a name of several words that ends in "s", where it is put before it: "Goldman Sach's".
 */
export const withOwnPossessive = (name: string, followed: boolean): string => {
  const own = `${name}'s`;
  const known = knownOrganisation(name) ?? (followed ? knownOrganisation(own) : null);
  if (known === null) return name;
  const misplaced = followed && name.includes(' ') && foldName(known.name) === foldName(`${name}s`);
  return misplaced || foldName(known.name) === foldName(own) ? known.name : name;
};

/** "Justice department" → "Justice Department": a body's name as it is usually written. */
export const withLastCapital = (name: string): string =>
  name.replace(/(?<= )\p{Ll}(?=\p{Ll}+$)/u, (letter) => letter.toUpperCase());

const LEGAL_FORM = /^(?:inc|corp|plc|ltd|llc|llp|ag|spa|nv|co)\.?$/i;

/** "Acme Corp Windows": what a company makes, written after its legal form, is no part of its name. */
export function pastLegalForm(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    const [word, next] = [words[at], words[at + 1]];
    const dotted = next?.text === '.';
    const after = words[dotted ? at + 2 : at + 1];
    if (word === undefined || after === undefined || !LEGAL_FORM.test(word.text) || at + (dotted ? 2 : 1) >= to)
      continue;
    if (after.capital && !LEGAL_FORM.test(after.text) && !legalForms.has(after.lower)) return at + 1;
  }
  return to;
}

/** "Wall Street Journal Online", "… Web site": a newspaper's site is the newspaper. */
export function pastSite(words: readonly Word[], from: number, to: number): number {
  const site = /^(?:Online|Web)$/.test(words[to - 1]?.text ?? '');
  return site && knownOrganisation(nameOf(words, from, to - 1))?.sort === 'media' ? to - 1 : to;
}
