/** Who may correct statements. */
export interface Correctors {
  allow(user: string): boolean;
}

export const nobodyCorrects: Correctors = { allow: () => false };
export const everybodyCorrects: Correctors = { allow: () => true };

const userId = /^[UW][A-Z0-9]{2,}$/;

/**
 * Reads `WHOSAID_CORRECTORS`: Slack user ids with commas or blanks between them, `everyone`, or `nobody`, which is also what a
 * missing setting means. The problem is a sentence that says what to do.
 */
export function readCorrectors(
  setting: string | undefined,
): { readonly correctors: Correctors } | { readonly problem: string } {
  const words = (setting ?? '').split(/[\s,]+/).filter((word) => word !== '');
  const [only, ...others] = words;
  if (only === undefined || (only.toLowerCase() === 'nobody' && others.length === 0))
    return { correctors: nobodyCorrects };
  if (only.toLowerCase() === 'everyone' && others.length === 0) return { correctors: everybodyCorrects };
  const wrong = words.find((word) => !userId.test(word));
  if (wrong !== undefined) {
    return {
      problem:
        `WHOSAID_CORRECTORS must be Slack user ids such as U012AB3CD with commas between them, or everyone, or nobody; ` +
        `it holds “${wrong.slice(0, 40)}”. A user's id is under their profile in Slack → ⋮ → Copy member ID.`,
    };
  }
  const allowed = new Set(words);
  return { correctors: { allow: (user) => allowed.has(user) } };
}
