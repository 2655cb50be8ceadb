import { contentEnd } from '../grammar/content-end.ts';
import { nameLimits, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  GERUND,
  MARK,
  PREPOSITION,
  type Range,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  VERB,
  type Words,
} from '../grammar/words.ts';
import { attitudeNouns, statementNouns } from '../lexicon/report-nouns.ts';
import type { Clause, Found, SentenceRule } from './rule.ts';

/** What stands before the phrase that owns a claim. */
const OUTSIDE_OWNER = PREPOSITION | GERUND | COORDINATOR | ADVERB | MARK | AUXILIARY | SUBORDINATOR | VERB;

/** Who makes the claim at `noun`: its owner ("Ann Lee's recent claim", "her claim") or "the claim by Ann Lee". */
function ownerOf({ words, low, high }: Clause, noun: number): { source: Range; next: number } | null {
  if (words.at(noun + 1) === 'by' || words.at(noun + 1) === 'from') {
    const to = nounPhraseEnd(words, noun + 2, high, nameLimits);
    return to > noun + 2 ? { source: { from: noun + 2, to }, next: to } : null;
  }
  for (let i = noun - 1; i >= Math.max(low, noun - 4); i--) {
    if (words.quoted(i)) return null;
    if (/^(?:his|her|their|its|my|our)$/.test(words.at(i))) return { source: { from: i, to: i + 1 }, next: noun + 1 };
    if (!/^['’]s?$/.test(words.at(i))) continue;
    // Only the last noun phrase owns: "likened the deal to | Ann Lee's".
    let from = i;
    while (from > low && !words.quoted(from - 1) && !words.is(from - 1, OUTSIDE_OWNER)) from--;
    if (from === i) return null;
    return { source: { from, to: i }, next: noun + 1 };
  }
  return null;
}

const introduces = (words: Words, at: number): boolean =>
  words.at(at) === 'that' &&
  !words.quoted(at) &&
  !/^(?:is|was|has|had|were|are|would|will|could)$/.test(words.at(at + 1));

/**
 * A claim that is a noun, with its owner and its content.
 * Matches: Ann Lee's claim that it is over — Not: the claim that was rejected
 */
export const reportNoun: SentenceRule = {
  name: 'report-noun',
  match(clause: Clause): readonly Found[] {
    const { words, low, high } = clause;
    const out: Found[] = [];
    for (let i = low + 1; i < high - 2; i++) {
      const states = statementNouns.has(words.at(i));
      if ((!states && !attitudeNouns.has(words.at(i))) || words.quoted(i)) continue;
      const owner = ownerOf(clause, i);
      // At the head of its sentence a verb follows the content, and nothing tells where.
      if (owner === null || owner.source.from === low || !introduces(words, owner.next)) continue;
      const from = owner.next + 1;
      out.push({
        rule: this.name,
        act: states ? 'statement' : 'attitude',
        source: [owner.source],
        cue: [{ from: i, to: i + 1 }],
        content: [{ from, to: contentEnd(words, from, high) }],
        confidence: words.is(from, SUBJECT_PRONOUN) ? 0.75 : 0.7,
      });
    }
    return out;
  },
};
