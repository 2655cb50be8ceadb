import { headsWithComplement } from '../data/organisation-names.ts';
import { portfolioWords } from '../data/portfolios.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import { wordList } from '../data/word-list.ts';
import type { Word } from './words.ts';

/** Words for whoever is at the top, which take only an office's field: "Chair of the Board", not "Head of Lunde Corp". */
export const officeHeads = wordList('chief head chair leader speaker');

/** "Department", "Secretary", "Bank" before "of": a head that takes a complement; after a first "of", "for" may follow too. */
export function takesComplement(words: readonly Word[], from: number, at: number): boolean {
  const head = words[at - 1]?.lower ?? '';
  if (headsWithComplement.has(head)) return true;
  const field = words[at + 1]?.lower === 'the' ? words[at + 2] : words[at + 1];
  if (officeHeads.has(head) && portfolioWords.has(field?.lower ?? '')) return true;
  return (
    words[at]?.lower === 'for' &&
    words.slice(from, at).some((word) => word.lower === 'of') &&
    headsWithComplement.has(words.slice(from, at).find((word) => headsWithComplement.has(word.lower))?.lower ?? '')
  );
}

const OFFICES =
  /^(?:department|ministry|secretary|undersecretary|minister|office|bureau|committee|subcommittee|commission|agency|administration|institute|centers?|centre)$/;

/** "Department of Health and Human Services": an office with its "of", "for" or "on" before the "and". */
export function joinsOffice(words: readonly Word[], from: number, at: number): boolean {
  const run = words.slice(from, at);
  const office = run.findIndex((word) => OFFICES.test(word.lower));
  return (
    office >= 0 && run.slice(office).some((word) => word.lower === 'of' || word.lower === 'for' || word.lower === 'on')
  );
}

/** "for Foreign Assistance, Humanitarian Affairs and Religious Freedom": a list in capitals that an "and" closes. */
export function listInOffice(words: readonly Word[], from: number, at: number): boolean {
  if (!joinsOffice(words, from, at)) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[at]?.sentence) return false;
    if (word.lower === 'and') return words[i + 1]?.capital === true && !isRoleNoun(words[i + 1]?.lower ?? '');
    if (!word.capital && word.text !== ',') return false;
  }
  return false;
}
