import { complementAfter, isClause } from '../grammar/complement.ts';
import { contentEnd } from '../grammar/content-end.ts';
import type { CueSite } from '../grammar/cue-sites.ts';
import { mainSubject } from '../grammar/main-subject.ts';
import { isSentenceLike, quotationAt } from '../grammar/quotations.ts';
import { type Subject, subjectBefore } from '../grammar/subject.ts';
import {
  COORDINATOR,
  DETERMINER,
  MARK,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  type Range,
  SUBORDINATOR,
} from '../grammar/words.ts';
import type { VerbClass } from '../lexicon/verb-classes.ts';
import { actOf } from './act.ts';
import type { Clause, CueRule } from './rule.ts';

const has = (site: CueSite, ...classes: readonly VerbClass[]): boolean =>
  classes.some((verbClass) => site.classes.has(verbClass));

/** Verbs that take a clause without "that" so freely that one need not be proved. */
const LOOSE = /^(?:say|tell|think|believe)$/;

/** Where the clause of the cue ends: at the comma before the main clause, if it is a subordinate one in front of it. */
function clauseEnd({ words, low, high }: Clause, site: CueSite): number {
  if (!words.is(low, SUBORDINATOR) || words.quoted(low)) return high;
  for (let i = low; i < site.from; i++) if (words.at(i) === ',') return high;
  for (let i = site.to; i < high; i++) {
    if (words.at(i) === ',' && !words.quoted(i) && isClause(words, i + 1, high)) return i;
  }
  return high;
}

/** What the cue at `site` introduces to its right, with how sure that is; `null` where it introduces nothing. */
export function contentAfter(clause: Clause, site: CueSite): { content: Range[]; confidence: number } | null {
  const { words } = clause;
  const high = clauseEnd(clause, site);
  const to = (from: number) => contentEnd(words, from, high);
  const addressee = has(site, 'tell', 'order') && !has(site, 'vow');
  const after = complementAfter(words, site.to, high, addressee);
  const clausal = has(site, 'say', 'report', 'tell', 'think', 'ask');
  const range = (from: number) => ({ from, to: to(from) });
  if (after.kind === 'quotation') {
    const quotation = quotationAt(words, after.from);
    const whole = isSentenceLike(words, quotation) || quotation.to >= high - 1;
    const end = whole ? quotation.to : Math.max(quotation.to, to(quotation.from));
    if (clausal || words.at(after.from - 1) === ':')
      return { content: [{ from: quotation.from, to: end }], confidence: 0.92 };
  }
  if (after.kind === 'that' && (clausal || has(site, 'show') || has(site, 'order')))
    return { content: [range(after.from)], confidence: 0.88 };
  if (after.kind === 'colon' && (clausal || has(site, 'topic'))) {
    return after.from < high ? { content: [{ from: after.from, to: high }], confidence: 0.7 } : null;
  }
  if (after.kind === 'question' && clausal)
    return { content: [range(after.from)], confidence: has(site, 'ask', 'tell') ? 0.8 : 0.7 };
  if (after.kind === 'infinitive' && has(site, 'vow', 'want', 'order'))
    return { content: [range(after.from)], confidence: 0.75 };
  if (
    has(site, 'call', 'judge', 'order') &&
    !words.is(site.to, MARK | COORDINATOR) &&
    !(words.is(site.to, PREPOSITION) && !has(site, 'call'))
  ) {
    const whole = range(site.to);
    return whole.to - whole.from >= 2 ? { content: [whole], confidence: 0.7 } : null;
  }
  if (
    after.kind === 'clause' &&
    has(site, 'say', 'tell', 'show', 'think') &&
    (LOOSE.test(site.verb.lemma) || isClause(words, after.from, high))
  ) {
    return { content: [range(after.from)], confidence: has(site, 'say', 'tell') ? 0.82 : 0.7 };
  }
  if (
    has(site, 'topic', 'stance') &&
    (words.is(site.to, DETERMINER | POSSESSIVE | PRONOUN) || site.to > site.head + 1)
  ) {
    const whole = range(site.to);
    return whole.to > whole.from ? { content: [whole], confidence: 0.55 } : null;
  }
  return null;
}

/** The speaker of a finite cue: beside it, or the subject it shares with an earlier verb ("came home and said"). */
export function speakerOf(clause: Clause, site: CueSite): Subject | null {
  const { words, low } = clause;
  const subject = subjectBefore(words, site.from, low);
  if (subject !== null || !words.is(site.from - 1, COORDINATOR)) return subject;
  const shared = clause.found.at(-1)?.source ?? [];
  if (shared.length > 0) return { source: shared, from: site.from };
  const main = mainSubject(words, low, site.from);
  return main && { source: [main], from: site.from };
}

/**
 * Speaker, cue, content: the common order.
 * Matches: Ann Lee told reporters that it was over. — Not: Ann Lee did not say whether it was over.
 */
export const speakerThenContent: CueRule = {
  name: 'speaker-then-content',
  match(clause: Clause, site) {
    if (site.kind !== 'finite' || site.negated) return null;
    const subject = speakerOf(clause, site);
    const after = subject && contentAfter(clause, site);
    if (subject === null || after === null) return null;
    const { words, found } = clause;
    const within = found.some(({ content }) => content.some(({ from, to }) => from <= site.head && site.head < to));
    // "praised what he called a brave act": the outer statement says it all.
    if (within && words.at(subject.from - 1) === 'what') return null;
    return {
      rule: this.name,
      act: actOf(site),
      source: subject.source,
      cue: [{ from: site.from, to: site.to }],
      content: after.content,
      confidence: after.confidence,
    };
  },
};
