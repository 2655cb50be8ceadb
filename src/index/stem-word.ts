import { stemmer } from 'stemmer';
import { americanSpelling } from './american-spelling.ts';
import { regularForm } from './irregular-forms.ts';
import { ownStem } from './own-stems.ts';

/** The stem (Porter) of a folded word, in American spelling and without irregular forms: what ranking compares. */
export function stemWord(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const plain = americanSpelling(regularForm(word));
  return ownStem(plain) ?? stemmer(plain);
}
