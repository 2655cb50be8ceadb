import { complementAfter } from '../grammar/complement.ts';
import { contentEnd } from '../grammar/content-end.ts';
import { mainSubject } from '../grammar/main-subject.ts';
import { isSentenceLike, quotationAt } from '../grammar/quotations.ts';
import { NEGATION } from '../grammar/words.ts';
import type { CueRule } from './rule.ts';

/** Verbs and adjectives before "to say" that take the saying back: it did not happen, or not yet. */
const UNSAID =
  /^(?:declin|refus|fail|want|hop|plan|expect|intend|seek|sought|need|try|tri|yet|unable|able|likely|have|has|had|ought|order|ask|urg|tell|told|forc|reluctant|allow|going|about|way|impossible|hard|easy|difficult|fair|safe)/;

/** Verbs that say something and do nothing else. */
const SAYING = /^(?:say|announce|declare|argue|claim|warn|complain|insist|write|tweet)$/;

/**
 * An infinitive of purpose with a quotation or a "that" clause.
 * Matches: Ann Lee took the stage to say that it was over. — Not: Ann Lee declined to say that it was over.
 */
export const infinitive: CueRule = {
  name: 'infinitive',
  match({ words, low, high, found }, site) {
    const to = site.from - 1;
    if (site.kind !== 'infinitive' || site.negated || UNSAID.test(words.at(to - 1)) || words.is(to - 1, NEGATION))
      return null;
    if (!SAYING.test(site.verb.lemma) || /^(?:if|decision|not)$/.test(words.at(to - 1))) return null;
    const after = complementAfter(words, site.to, high, false);
    if (after.kind !== 'that' && after.kind !== 'quotation') return null;
    const earlier = found.at(-1)?.source;
    const main = earlier === undefined ? mainSubject(words, low, to) : null;
    const source = earlier ?? (main && [main]);
    if (source === null) return null;
    const quotation = quotationAt(words, after.from);
    const end =
      after.kind === 'quotation' && isSentenceLike(words, quotation)
        ? quotation.to
        : contentEnd(words, after.from, high);
    return {
      rule: this.name,
      act: 'statement',
      source,
      cue: [{ from: to, to: site.to }],
      content: [{ from: after.from, to: end }],
      confidence: 0.55,
    };
  },
};
