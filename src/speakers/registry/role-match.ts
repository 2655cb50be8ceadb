import { functionWords } from '../data/function-words.ts';
import { nameWords } from '../name/fold.ts';

const plainWords = (text: string): string[] => nameWords(text).filter((word) => !functionWords.has(word));

/** Spellings and names of one office or field. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['war', 'defense'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['us', 'american'],
]);

/** The words of a role that tell it from others, in one spelling. */
export const roleWords = (role: string): string[] => plainWords(role).map((word) => SAME.get(word) ?? word);

/** How much two sets of roles share: the largest share of common words between any two of them, 0..1. */
export function roleOverlap(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (const one of a) {
    const words = new Set(roleWords(one));
    for (const other of b) {
      const others = roleWords(other);
      const shared = others.filter((word) => words.has(word)).length;
      best = Math.max(best, shared / Math.max(1, Math.min(words.size, others.length)));
    }
  }
  return best;
}
