const negative = /\b(?:never|cannot|not|no)\b|n['’]t\b/giu;
/** Words that hold "not" and deny nothing; "said no" is what somebody answered. */
const idle =
  /\b(?:not only|or not|why not|if not|no longer than|no later than|no matter|say(?:s|ing)? no|said no)\b/giu;
/** Verbs that deny what stands beside them. */
const denying = /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?)$/u;

/**
 * Whether a question asks for a denial: what says the opposite is then no answer. Matches "who said fares will not rise", "did Lund deny
 * it". Not: "who said no", "whether or not fares rise".
 */
export function asksNegative(words: string, verb: readonly { readonly folded: string }[]): boolean {
  return words.replace(idle, ' ').search(negative) >= 0 || verb.some(({ folded }) => denying.test(folded));
}
