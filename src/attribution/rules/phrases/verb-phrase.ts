import { type VerbGroup, verbGroupAt } from '../../grammar/cue-sites.ts';
import {
  AUXILIARY,
  CAPITAL,
  DETERMINER,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  type Range,
  RELATIVE,
  SUBJECT_PRONOUN,
  TIME,
  VERB,
  type Words,
} from '../../grammar/words.ts';
import { type FramedForm, lookUpFrames } from '../../lexicon/frames.ts';
import { isNounToo } from '../../lexicon/noun-verbs.ts';
import { clauseEnd } from '../content-after.ts';
import { isHeadline, LONGEST_HEADLINE } from '../headline.ts';
import type { Clause, Found } from '../rule.ts';
import { type ComplementPhrase, complementPhrase } from './complement-phrase.ts';
import { phraseSource } from './phrase-source.ts';

/** What was only possible, or is still to come, was not said. */
const POSSIBLE = /^(?:may|might|could|should|must|can|shall|ca)$/;
const TO_COME = /^(?:will|would|wo|['’]ll|['’]d)$/;
/** Whom a paper has its news from is nothing that the paper said. */
const INFORMANT = /^(?:sources?|people|person|officials?|experts?|analysts?)$/;

function isUnreal(words: Words, { from, head }: VerbGroup, act: FramedForm['act']): boolean {
  for (let i = from; i < head; i++) {
    if (POSSIBLE.test(words.at(i)) || (act === 'statement' && TO_COME.test(words.at(i)))) return true;
  }
  return false;
}

/** Whether the word stands in a headline in title case. */
function isTitle(words: Words, at: number): boolean {
  const { firstToken, endToken } = words.reading.paragraphs[words.tokens[at]!.paragraph]!;
  if (endToken - firstToken > LONGEST_HEADLINE || words.at(endToken - 1) === '.') return false;
  return isHeadline(words, firstToken, endToken);
}

/** Whether the form is a noun, a name or an adjective there: "market worries", "American Express", "a previously announced". */
function isOtherWord(words: Words, { head, from }: VerbGroup, form: FramedForm['form']): boolean {
  if (words.is(head, CAPITAL)) return form === 'gerund' || !words.is(head + 1, CAPITAL) || !isTitle(words, head);
  const before = from - 1;
  if (words.at(head - 1) === 'likely') return true;
  if (form === 'past' && from < head && words.is(before, DETERMINER | POSSESSIVE)) return true;
  if (form === 'past' && from === head && words.is(before, PREPOSITION) && !words.is(before, CAPITAL)) return true;
  if ((form !== 'present' && form !== 'base') || !isNounToo(words.at(head)) || from < head) return false;
  if (words.is(before, SUBJECT_PRONOUN | RELATIVE)) return false;
  return words.is(before, TIME) || !words.is(before, CAPITAL) || (form === 'base' && !words.at(before).endsWith('s'));
}

/** "requested anonymity": nothing that a reader would look for. */
function asksForNothing(words: Words, { from, to }: Range): boolean {
  return to - from < 3 && words.at(to - 1) === 'anonymity';
}

function citesInformants(words: Words, { lemma }: FramedForm, { from, to }: Range): boolean {
  if (lemma !== 'cite') return false;
  for (let i = from; i < Math.min(to, from + 4); i++) if (INFORMANT.test(words.at(i))) return true;
  return false;
}

/**
 * A verb whose content is a phrase and no clause.
 * Matches: Ann Lee called for a vote. — Not: If Ann Lee calls for a vote, it is over.
 */
export function verbPhrase(clause: Clause, head: number): Found | null {
  const { words, low, high } = clause;
  const framed = lookUpFrames(words.at(head));
  if (framed === undefined || words.quoted(head)) return null;
  const group = verbGroupAt(words, head, low, framed);
  if (group === null || group.negated || words.at(high - 1) === '?') return null;
  if (isUnreal(words, group, framed.act) || isOtherWord(words, group, framed.form)) return null;
  const complement = complementPhrase(words, head, clauseEnd(clause, head), framed);
  if (complement === null || citesInformants(words, framed, complement.content)) return null;
  const source = phraseSource(clause, group);
  if (source === null) return null;
  const relative = source.length > 1 && words.is(source.at(-1)!.from, RELATIVE);
  const content = relative ? beforeMainVerb(words, complement.content) : complement.content;
  return asksForNothing(words, content) ? null : foundWith(framed.act, group, { ...complement, content }, source);
}

/** "Harbour Bank, which reported | a loss |, closed": a relative clause ends where the verb of its sentence comes. */
function beforeMainVerb(words: Words, { from, to }: Range): Range {
  for (let at = from + 1; at < to - 1; at++) {
    if (words.at(at) === ',' && !words.quoted(at) && words.is(at + 1, VERB | AUXILIARY | PAST)) return { from, to: at };
  }
  return { from, to };
}

function foundWith(
  act: FramedForm['act'],
  { from, head }: VerbGroup,
  { frame, preposition, content }: ComplementPhrase,
  source: readonly Range[],
): Found {
  // "spoke warmly of" is one cue, "spoke in an interview of" two pieces.
  const apart = preposition !== null && preposition > head + 2;
  const cue = [{ from, to: preposition === null || apart ? head + 1 : preposition + 1 }];
  if (apart) cue.push({ from: preposition, to: preposition + 1 });
  return { rule: `verb-phrase:${frame}`, act, source, cue, content: [content], confidence: 0.8 };
}
