import type { AnswerItem } from './answer.ts';
import { contains, type Span } from './span.ts';

/** Shorter paraphrases are no sentence. */
const fewestWords = 6;
/** Longer sentences are left to the source. */
const longest = 600;
/** A paraphrase that begins so leans on words before it: "it a threat to national security". */
const leaning =
  /^(?:it|its|him|his|her|hers|them|their|they|he|she|this|that|these|those|to|as|of|for|what|whether|how|why)\b/iu;

/** An object and what it is to do or not to do: "the government to stop using it", "the firm of trying to seize power". */
const objectAndDeed = /^(?:[\p{L}\p{N}’'.-]+ ){1,5}?(?:to \p{Ll}|(?:of|from|into|for) \p{Ll}+ing\b)/u;
/** What a sentence with such a beginning as its subject has: "the plan to sell the port would fail". */
const auxiliary =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|did|do|\p{L}+n[’']t)\b/iu;

/** What, right before words, says that they are not so: alone they would read as the opposite of what was said. */
const denied =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|doubt(?:s|ed|ing)?|contradict(?:s|ed|ing)?|disavow(?:s|ed|ing)?|rul(?:es?|ed|ing) out|declin(?:es?|ed|ing) to|refus(?:es?|ed|ing) to|never|(?:did|does|do|would|has|had|have) not|\p{L}+n[’']t)\b/iu;
/** It stands this many characters before them at most. */
const deniedWithin = 40;

/** The sentence that an excerpt was cut out of. */
export interface InFull {
  readonly text: string;
  /** Where the words said stand in `text`: what a reader must be able to tell from the source's own words. */
  readonly said: readonly Span[];
}

/**
 * The whole sentence of words that were paraphrased and do not stand by themselves, or were denied; `null` where they do, and for what
 * is quoted in whole. Matches "it as a compromise" → "He described it as a compromise …", "the tolls would double" → "She denied that the
 * tolls would double". Not: "She said the tolls would double on 1 July".
 */
export function sentenceInFull(item: AnswerItem): InFull | null {
  const { kind, excerpt, citations } = item;
  const { excerpt: text } = citations[0];
  if (kind !== 'indirect' && kind !== 'mixed') return null;
  const said = saidWithin(item);
  const isToBeShown = isFragment(excerpt) || isDenied(text, said);
  return isToBeShown && text !== excerpt && text.length <= longest ? { text, said } : null;
}

const isFragment = (words: string): boolean =>
  leaning.test(words) ||
  words.split(/\s+/u).length < fewestWords ||
  (objectAndDeed.test(words) && !auxiliary.test(words));

const isDenied = (text: string, [first]: readonly Span[]): boolean =>
  first !== undefined && denied.test(text.slice(Math.max(0, first.start - deniedWithin), first.start));

/** By the place of the statement, not by looking for its words: "it" may stand in its sentence more than once. */
function saidWithin({ statements, citations: [citation] }: AnswerItem): Span[] {
  const place = statements?.[0];
  if (place === undefined || place.document !== citation.document) return [];
  return place.content
    .filter((span) => contains(citation, span))
    .map(({ start, end }) => ({ start: start - citation.start, end: end - citation.start }));
}
