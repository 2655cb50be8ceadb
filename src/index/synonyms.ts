import { stemWord } from './stem-word.ts';

/**
 * Words that news uses for one another, in plain form. Only pairs that hold in nearly every sentence: `deal` is an
 * `agreement`, but a `court` is no `lawsuit`. A question about staff finds employees; the corpus itself is left as it is.
 */
const table = `
  employee worker staff staffer, memo memorandum, agreement deal accord pact, lawmaker legislator, lawyer attorney,
  vow pledge promise, praise applaud commend laud, condemn denounce, criticize slam`;

const groups = table.split(',').map((group) => [...new Set(group.trim().split(/\s+/).map(stemWord))]);
const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap((group) => group.map((stem) => [stem, group.filter((other) => other !== stem)] as const)),
);

/** Stems of the words that mean the same as a stem; none for most. */
export const synonymsOf = (stem: string): readonly string[] => synonyms.get(stem) ?? [];
