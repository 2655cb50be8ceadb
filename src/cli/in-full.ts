import type { AnswerItem } from '../domain/answer.ts';

/** Shorter paraphrases are no sentence. */
const fewestWords = 6;
/** Longer sentences are left to the source. */
const longest = 600;
/** A paraphrase that begins so leans on words before it: "it a threat to national security". */
const leaning =
  /^(?:it|its|him|his|her|hers|them|their|they|he|she|this|that|these|those|to|as|of|for|what|whether|how|why)\b/iu;

/**
 * The whole sentence of words that were paraphrased and do not stand by themselves; `null` where they do, and for what is quoted in
 * whole. Matches "it as a compromise" → "He described it as a compromise …". Not: "the tolls would double on 1 July".
 */
export function sentenceInFull({ kind, excerpt, citations: [{ excerpt: sentence }] }: AnswerItem): string | null {
  if (kind !== 'indirect' && kind !== 'mixed') return null;
  const isFragment = leaning.test(excerpt) || excerpt.split(/\s+/u).length < fewestWords;
  return isFragment && sentence !== excerpt && sentence.length <= longest ? sentence : null;
}
