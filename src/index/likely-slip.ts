/** In shorter words another letter makes another word: `taxes` is no slip for `takes`. */
const shortestSubstitution = 7;
/** Only in words this long are two slips likelier than another word: `abortion` is none for `adoption`. */
const shortestTwoSlips = 10;
/** Shorter words are never taken for slips. */
const shortestSlip = 5;

/** How far from a word its misspellings are looked for, in edits; 0 for words too short to be guessed at. */
export const editsOf = (word: string): number => (word.length < shortestSlip ? 0 : 2);

/**
 * Whether `typed` is likely a slip of the finger for `word`, `edits` away (insertions, deletions, substitutions): a letter
 * too many or too few, two letters swapped, in long words also a wrong letter or two slips. The first letter is right.
 */
export function isLikelySlip(typed: string, word: string, edits: number): boolean {
  if (typed[0] !== word[0] || edits === 0) return false;
  if (edits === 2) return typed.length >= shortestTwoSlips || isSwap(typed, word);
  return typed.length !== word.length || typed.length >= shortestSubstitution;
}

function isSwap(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  let at = 0;
  while (typed[at] === word[at]) at++;
  return typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2);
}
