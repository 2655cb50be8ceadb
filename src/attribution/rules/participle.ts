import { nameLimits, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import { mainSubject } from '../grammar/subject.ts';
import { COORDINATOR, PREPOSITION, type Range } from '../grammar/words.ts';
import { actOf } from './act.ts';
import type { Clause, CueRule } from './rule.ts';
import { contentAfter } from './speaker-then-content.ts';

/** The subject after a participle that opens its sentence: "Calling it a mistake, | Ann Lee resigned". */
function subjectAfter({ words, high }: Clause, at: number): Range | null {
  for (let i = at; i < high; i++) {
    const comma = words.at(i) === ',' && !words.quoted(i);
    const closed = words.quoted(i - 1) && !words.quoted(i) && words.at(i - 2) === ',';
    if (!comma && !closed) continue;
    const from = comma ? i + 1 : i;
    const to = nounPhraseEnd(words, from, high, nameLimits);
    if (to > from && !words.is(from, PREPOSITION | COORDINATOR)) return { from, to };
  }
  return null;
}

/**
 * A participle with the subject of its sentence: ", saying that …", ", calling it a mistake", or in front of it.
 * Matches: Ann Lee resigned, saying it was over. — Not: The warning signs were there.
 */
export const participle: CueRule = {
  name: 'participle',
  match(clause: Clause, site) {
    const { words, low } = clause;
    if (site.kind !== 'participle' || site.negated) return null;
    const opens = site.from === low || (words.at(site.from - 1) === 'by' && site.from - 1 === low);
    const cue = [{ from: site.from, to: site.to }];
    if (opens) {
      const subject = subjectAfter(clause, site.to);
      if (subject === null) return null;
      const after = contentAfter({ ...clause, high: subject.from }, site);
      return (
        after && {
          rule: this.name,
          act: actOf(site),
          source: [subject],
          cue,
          content: after.content,
          confidence: after.confidence - 0.1,
        }
      );
    }
    const after = contentAfter(clause, site);
    if (after === null) return null;
    const earlier = clause.found.at(-1)?.source;
    const main = earlier && earlier.length > 0 ? null : mainSubject(words, low, site.from);
    const source = earlier && earlier.length > 0 ? earlier : main && [main];
    if (!source) return null;
    return {
      rule: this.name,
      act: actOf(site),
      source,
      cue,
      content: after.content,
      confidence: after.confidence - 0.1,
    };
  },
};
