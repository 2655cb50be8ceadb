import type { Gender } from './gender.ts';
import { wordList } from './word-list.ts';

/**
 * Forms of address that stand before a name and say nothing about an office: "Mr. Smith", "Dame Judi".
 * Written without their full stop; the gender is what the form itself states.
 */
export const honorifics: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['mr', 'male'],
  ['mister', 'male'],
  ['messrs', 'male'],
  ['sir', 'male'],
  ['señor', 'male'],
  ['monsieur', 'male'],
  ['herr', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['madam', 'female'],
  ['madame', 'female'],
  ['mme', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['frau', 'female'],
  ['señora', 'female'],
  ['mx', 'unknown'],
  ['dr', 'unknown'],
  ['hon', 'unknown'],
]);

/** Abbreviated offices before a name, without their full stop: part of the role ("Sen. Bernie Sanders"). */
export const abbreviatedTitles = wordList(`
  sen sens rep reps gov govs gen lt maj brig adm col capt cmdr cpl sgt pfc pvt pres prof rev fr supt insp det atty
  amb sec del ald hon cllr cllrs
`);

/** Parts after a name that belong to it: "Robert F. Kennedy Jr.", "Henry VIII". */
export const nameSuffixes = wordList(`jr sr ii iii iv viii esq phd md`);

/** Lower-case particles inside a family name: "Ursula von der Leyen", "Mohammed bin Salman". */
export const nameParticles = wordList(`
  van von der den de del della di da do dos das du la le al el bin bint ibn ben abu ter ten af av zu und y
`);
