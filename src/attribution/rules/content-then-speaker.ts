import { complementAfter, hasVerb, isClause } from '../grammar/complement.ts';
import { contentEnd } from '../grammar/content-end.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { AUXILIARY, COORDINATOR, GERUND, RELATIVE, SUBORDINATOR, VERB } from '../grammar/words.ts';
import { utteranceNouns } from '../lexicon/report-nouns.ts';
import { actOf } from './act.ts';
import { contentBefore } from './content-before.ts';
import type { Clause, CueRule } from './rule.ts';
import { tailContent } from './tail-content.ts';

/** Whether, between commas, the attribution interrupts a clause that goes on at `at`: "Two things, he said, | were clear". */
function goesOn({ words, high }: Clause, at: number): boolean {
  if (at >= high - 1 || words.is(at, GERUND | COORDINATOR | SUBORDINATOR | RELATIVE)) return false;
  return words.is(at, AUXILIARY | VERB) || words.cues[at]?.form === 'present';
}

/**
 * Content, then speaker and cue: the content ends right before the speaker, and the cue has none after it.
 * Matches: “It is over,” Ann Lee said on Friday. — Not: In Ohio, Ann Lee said it was over.
 */
export const contentThenSpeaker: CueRule = {
  name: 'content-then-speaker',
  match(clause: Clause, site) {
    const { words, low, high } = clause;
    if (site.kind !== 'finite' || site.negated) return null;
    const subject = subjectBefore(words, site.from, low);
    if (subject === null || subject.source.length > 1) return null;
    const interrupts =
      words.at(site.to) === ',' && (words.at(subject.from - 1) === ',' || words.quoted(subject.from - 1));
    const fronted = interrupts && !words.quoted(subject.from - 1) && !hasVerb(words, low, subject.from - 1);
    if (interrupts && (goesOn(clause, site.to + 1) || (fronted && isClause(words, site.to + 1, high)))) {
      return {
        rule: this.name,
        act: actOf(site),
        source: subject.source,
        cue: [{ from: site.from, to: site.to }],
        content: [
          { from: low, to: words.quoted(subject.from - 1) ? subject.from : subject.from - 1 },
          { from: site.to + 1, to: contentEnd(words, site.to + 1, high) },
        ],
        confidence: 0.75,
      };
    }
    const before = contentBefore(clause, subject.from);
    if (before === null) return null;
    const addressee = site.classes.has('tell');
    const after = complementAfter(words, site.to, high, addressee);
    const taken = before.kind === 'quotation' ? /^(?:that|question|clause)$/ : /^(?!none)/;
    // After "in a statement", "that" begins a relative clause.
    const relative =
      after.kind === 'that' && before.kind === 'quotation' && utteranceNouns.has(words.at(after.from - 2));
    if (taken.test(after.kind) && !relative && !(before.kind === 'quotation' && after.kind === 'clause' && addressee))
      return null;
    if (
      !site.classes.has('say') &&
      !site.classes.has('report') &&
      !addressee &&
      before.kind === 'clause' &&
      !site.classes.has('think')
    )
      return null;
    return {
      rule: this.name,
      act: before.kind === 'quotation' ? 'statement' : actOf(site),
      source: subject.source,
      cue: [{ from: site.from, to: site.to }],
      content: [before.range, ...tailContent(clause, site.to)],
      confidence: before.kind === 'quotation' ? 0.95 : 0.85,
    };
  },
};
