import { verbGroupAt } from '../../grammar/cue-sites.ts';
import { ownPhraseEnd } from '../../grammar/own-phrase-end.ts';
import { quotationAt } from '../../grammar/quotations.ts';
import { subjectBefore } from '../../grammar/subject.ts';
import { MARK } from '../../grammar/words.ts';
import type { Clause, Found } from '../rule.ts';

const NAMING = /^(?:call|describe|term|label|dub|deem|consider|characterize)$/;

/** "what you would call a van" is nobody's word. */
const ANYBODY = /^(?:you|one|we|people)$/;

/**
 * Somebody's word for something.
 * Matches: She resigned over what she called “a farce.” — Not: What they call a bus is a van.
 */
export function whatCalled({ words, low, high }: Clause, head: number): Found | null {
  const cue = words.cues[head];
  if (cue === undefined || words.quoted(head) || !NAMING.test(cue.verb.lemma)) return null;
  const group = verbGroupAt(words, head, low, cue);
  if (group === null || group.kind !== 'finite' || group.negated) return null;
  const subject = subjectBefore(words, group.from, low);
  if (subject === null || subject.source.length > 1 || words.at(subject.from - 1) !== 'what') return null;
  if (ANYBODY.test(words.at(subject.from))) return null;
  const from = words.at(head + 1) === 'as' ? head + 2 : head + 1;
  if (!words.quoted(from) && (words.is(from, MARK) || subject.from - 1 === low)) return null;
  const to = words.quoted(from) ? quotationAt(words, from).to : ownPhraseEnd(words, from, high);
  if (to <= from) return null;
  return {
    rule: 'what-called',
    act: 'statement',
    source: subject.source,
    cue: [{ from: group.from, to: from }],
    content: [{ from, to }],
    confidence: 0.8,
  };
}
