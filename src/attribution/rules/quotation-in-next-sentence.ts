import { complementAfter } from '../grammar/complement.ts';
import { quotationAt } from '../grammar/quotations.ts';
import type { Words } from '../grammar/words.ts';
import { utteranceNouns } from '../lexicon/report-nouns.ts';
import type { CueRule } from './rule.ts';
import { speakerOf } from './speaker-then-content.ts';

/** Whether the sentence `[from, high)` names a statement, interview or the like. */
function namesUtterance(words: Words, from: number, high: number): boolean {
  for (let i = from; i < high; i++) if (utteranceNouns.has(words.at(i))) return true;
  return false;
}

/**
 * A cue whose content is the quotation that the next sentence or paragraph begins with.
 * Matches: Ann Lee responded in a statement. “It is over.” — Not: Ann Lee left. “It is over,” said Bob Day.
 */
export const quotationInNextSentence: CueRule = {
  name: 'quotation-in-next-sentence',
  match(clause, site) {
    const { words, high } = clause;
    const first = words.tokens[high];
    const last = words.tokens[high - 1]!;
    if (site.kind !== 'finite' || site.negated || first === undefined || first.sentence === last.sentence) return null;
    if (!words.quoted(high) || words.quoted(high - 1) || quotationAt(words, high).from !== high) return null;
    if (!['say', 'report', 'tell', 'ask', 'topic', 'judge'].some((each) => site.classes.has(each as 'say')))
      return null;
    const colon = words.at(high - 1) === ':';
    if (!colon && complementAfter(words, site.to, high, site.classes.has('tell')).kind !== 'none') return null;
    const near = first.paragraph === last.paragraph;
    if (!colon && (!near || site.classes.has('judge')) && !namesUtterance(words, site.to, high)) return null;
    if (clause.found.some(({ content }) => content.some((range) => range.to >= site.head))) return null;
    const subject = speakerOf(clause, site);
    return (
      subject && {
        rule: this.name,
        act: 'statement',
        source: subject.source,
        cue: [{ from: site.from, to: site.to }],
        content: [quotationAt(words, high)],
        confidence: colon ? 0.85 : 0.7,
      }
    );
  },
};
