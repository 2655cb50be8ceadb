import { nameLimits, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  GERUND,
  MARK,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  type Range,
  SUBORDINATOR,
  VERB,
  type Words,
} from '../grammar/words.ts';
import { isNounToo } from '../lexicon/noun-verbs.ts';
import type { Clause } from './rule.ts';

/** What stands before the phrase that owns a claim. */
const OUTSIDE_OWNER = PREPOSITION | GERUND | COORDINATOR | ADVERB | MARK | AUXILIARY | SUBORDINATOR | NEGATION | VERB;

/** Where the noun phrase that owns begins, before the mark at `mark`; only the last one owns: "likened the deal to | Ann Lee's". */
function ownerStart(words: Words, mark: number, low: number): number {
  let from = mark;
  while (from > low && !words.quoted(from - 1) && !words.is(from - 1, OUTSIDE_OWNER)) {
    const form = words.cues[from - 1]?.form;
    if (form === 'past' || (form === 'present' && !isNounToo(words.at(from - 1)))) break;
    from--;
    if (words.is(from, DETERMINER | POSSESSIVE) && !/^['’]/.test(words.at(from))) break;
  }
  // "to discuss | Ann Lee's": the verb of an infinitive.
  const verb = from < mark - 1 && /^(?:to|will|would|can|could|may|might|must|should|not)$/.test(words.at(from - 1));
  return verb && !words.is(from, CAPITAL | DETERMINER | POSSESSIVE) ? from + 1 : from;
}

/** Who makes the claim at `noun`, and where its content may begin: its owner ("Ann Lee's recent claim", "her claim") or "the claim by Ann Lee". */
export function ownerOf({ words, low, high }: Clause, noun: number): { source: Range; next: number } | null {
  if (words.at(noun + 1) === 'by' || words.at(noun + 1) === 'from') {
    const to = nounPhraseEnd(words, noun + 2, high, nameLimits);
    return to > noun + 2 ? { source: { from: noun + 2, to }, next: to } : null;
  }
  for (let i = noun - 1; i >= Math.max(low, noun - 4); i--) {
    if (words.quoted(i)) return null;
    if (/^(?:his|her|their|its|my|our)$/.test(words.at(i))) return { source: { from: i, to: i + 1 }, next: noun + 1 };
    if (!/^['’]s?$/.test(words.at(i))) continue;
    const from = ownerStart(words, i, low);
    return from === i ? null : { source: { from, to: i }, next: noun + 1 };
  }
  return null;
}
