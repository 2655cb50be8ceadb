import { contentEnd } from '../grammar/content-end.ts';
import { SUBJECT_PRONOUN, type Words } from '../grammar/words.ts';
import { attitudeNouns, statementNouns } from '../lexicon/report-nouns.ts';
import { ownerOf } from './owner.ts';
import type { Clause, Found, SentenceRule } from './rule.ts';

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
