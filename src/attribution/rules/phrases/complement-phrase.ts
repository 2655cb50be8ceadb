import { pastAdverbials, withoutTrailingAdverbials } from '../../grammar/adverbials.ts';
import { isClause } from '../../grammar/complement.ts';
import { contentEnd } from '../../grammar/content-end.ts';
import { nounPhraseEnd } from '../../grammar/noun-phrase.ts';
import { ownPhraseEnd } from '../../grammar/own-phrase-end.ts';
import {
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  GERUND,
  MARK,
  NEGATION,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  QUESTION,
  type Range,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  VERB,
  type Words,
} from '../../grammar/words.ts';
import type { Frame, FramedForm } from '../../lexicon/frames.ts';

/** A complement that carries content: what it is, the preposition that belongs to the cue, the content. */
export interface ComplementPhrase {
  readonly frame: Frame | 'preposition';
  readonly preposition: number | null;
  readonly content: Range;
}

const NO_OBJECT =
  PREPOSITION | AUXILIARY | VERB | COORDINATOR | SUBORDINATOR | RELATIVE | QUESTION | NEGATION | SUBJECT_PRONOUN;
const personLimits = { single: true, prepositions: new Set(['of', 'at', 'from', 'in']) };

/** Gerunds too short to be told by their ending alone from "thing" and "string". */
const SHORT_GERUND = /^(?:using|going|doing|being|suing)$/;

const isGerund = (words: Words, at: number): boolean =>
  (words.is(at, GERUND) && !words.is(at, CAPITAL)) || SHORT_GERUND.test(words.at(at));

/** Whether a noun phrase that says something can begin at `at`. */
function beginsObject(words: Words, at: number): boolean {
  if (words.quoted(at)) return true;
  if (words.is(at, DETERMINER | NUMBER | POSSESSIVE | CAPITAL)) return !words.is(at, MARK);
  return !words.is(at, NO_OBJECT | MARK | PRONOUN | GERUND) && words.at(at) !== 'that';
}

/** Whether "to" at `at` begins an infinitive and no phrase: "to sell the unit", but not "to the sale", "to talks". */
function beginsInfinitive(words: Words, at: number): boolean {
  const to = words.at(at) === 'not' ? at + 1 : at;
  const next = to + 1;
  if (words.at(to) !== 'to' || words.quoted(to)) return false;
  if (words.is(next, DETERMINER | POSSESSIVE | CAPITAL | PRONOUN | MARK | NUMBER | GERUND)) return false;
  return !/(?:[^s]s|tion|ment|ness)$/.test(words.at(next));
}

/** What carries content after the verb at `head`, `null` where nothing does. In order of how sure a complement is. */
export function complementPhrase(
  words: Words,
  head: number,
  high: number,
  { frames, prepositions }: Pick<FramedForm, 'frames' | 'prepositions'>,
): ComplementPhrase | null {
  const at = pastAdverbials(words, head + 1, high);
  if (at >= high - 1 && !(at === high - 1 && frames.has('object') && beginsObject(words, at))) return null;
  const phrase = (frame: ComplementPhrase['frame'], from: number, preposition: number | null = null) => {
    const content = withoutTrailingAdverbials(words, { from, to: ownPhraseEnd(words, from, high) });
    const cut = words.is(content.to - 1, DETERMINER | PREPOSITION) && !words.quoted(content.to - 1);
    return content.to > from && !cut ? { frame, preposition, content } : null;
  };
  const infinitive = beginsInfinitive(words, at);
  if (frames.has('infinitive') && infinitive) return phrase('infinitive', at);
  if (prepositions.has(words.at(at)) && !infinitive && !words.quoted(at)) {
    const next = at + 1;
    // "admitted to the paper that …": only the person told.
    if (words.at(at) === 'to' && words.at(nounPhraseEnd(words, next, high, personLimits)) === 'that') return null;
    const begins = beginsObject(words, next) || isGerund(words, next) || /^(?:what|how|whether)$/.test(words.at(next));
    return begins ? phrase('preposition', next, at) : null;
  }
  const that = words.at(at) === 'that' && (frames.has('clause') || frames.has('object'));
  if ((that || (frames.has('clause') && isClause(words, at, high))) && !words.quoted(at)) {
    const from = that ? at + 1 : at;
    return { frame: 'clause', preposition: null, content: { from, to: contentEnd(words, from, high) } };
  }
  const end = nounPhraseEnd(words, at, high, personLimits);
  if (end > at) {
    if (frames.has('personInfinitive') && beginsInfinitive(words, end)) return phrase('personInfinitive', at);
    if (frames.has('personFor') && words.at(end) === 'for' && !words.quoted(end)) return phrase('personFor', at);
    if (frames.has('as') && words.at(end) === 'as' && !words.quoted(end)) return phrase('as', at);
  }
  if (frames.has('gerund') && isGerund(words, at)) return phrase('gerund', at);
  if (!frames.has('object') || !beginsObject(words, at) || isClause(words, at, high)) return null;
  return phrase('object', at);
}
