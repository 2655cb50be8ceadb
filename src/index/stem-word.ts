import { stemmer } from 'stemmer';
import { americanSpelling } from './american-spelling.ts';

/** The stem (Porter) of a folded word, in American spelling: what ranking compares. */
export const stemWord = (word: string): string => (/^[a-z]+$/.test(word) ? stemmer(americanSpelling(word)) : word);
