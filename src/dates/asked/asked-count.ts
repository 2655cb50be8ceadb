import { parseNumber } from '../timex/number-words.ts';

/** What "a few" and "several" come to. */
const FEW = 3;

/** How many: `12`, `three`, `a couple of`, `a few`; one where no words are given, `null` for no number. */
export function askedCount(words: string | undefined): number | null {
  const plain = (words ?? 'one').toLowerCase().trim();
  if (/few|several/.test(plain)) return FEW;
  return parseNumber(plain.replace(/^(?:a )?couple of$/, 'couple'));
}

/** Whether it is more than one, and not said how many. */
export const isVagueCount = (words: string | undefined): boolean => /few|several/i.test(words ?? '');
