import type { CueSite } from '../grammar/cue-sites.ts';
import { mainSubject } from '../grammar/main-subject.ts';
import { type Subject, subjectBefore } from '../grammar/subject.ts';
import { COORDINATOR } from '../grammar/words.ts';
import { actOf } from './act.ts';
import { contentAfter } from './content-after.ts';
import type { Clause, CueRule } from './rule.ts';

/** The speaker of a finite cue: beside it, or the subject it shares with an earlier verb ("came home and said"). */
export function speakerOf(clause: Clause, site: Pick<CueSite, 'from'>): Subject | null {
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
