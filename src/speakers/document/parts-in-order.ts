import { legalForms, sortOfNameWord } from '../data/organisation-names.ts';
import type { NameMention } from '../mention/mention.ts';
import { foldName } from '../name/fold.ts';
import { parsePersonName } from '../name/person-name.ts';
import { bearsTitle } from './part-names.ts';

/** "Mr. Marsh" first, who is not Gina Marsh; then "President Marsh", who may be he; then "Marsh". */
export function inOrderOfEvidence(parts: readonly NameMention[]): readonly NameMention[] {
  const rank = (part: NameMention) => (part.gender !== 'unknown' ? 0 : bearsTitle(part) ? 1 : 2);
  return [...parts].sort((a, b) => rank(a) - rank(b) || a.from - b.from);
}

/** A single word, or a family name with its particles, or a word that many newspapers share: "Van der Meer", "Tribune Co". */
export const isPart = (mention: NameMention): boolean =>
  mention.to - mention.from === 1 ||
  isSharedWord(mention) ||
  (mention.kind === 'unknown' && parsePersonName(mention.name)?.given === null);

function isSharedWord({ kind, name }: NameMention): boolean {
  const [word = '', form, ...more] = foldName(name).split(' ');
  return kind === 'organisation' && more.length === 0 && legalForms.has(form ?? '') && sortOfNameWord(word) === 'media';
}
