import { stemmer } from 'stemmer';
import { americanSpelling } from './american-spelling.ts';
import { regularForm } from './irregular-forms.ts';

/** The stem (Porter) of a folded word, in American spelling and without irregular forms: what ranking compares. */
export const stemWord = (word: string): string =>
  /^[a-z]+$/.test(word) ? stemmer(americanSpelling(regularForm(word))) : word;
