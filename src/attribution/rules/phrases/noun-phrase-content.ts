import { withoutTrailingAdverbials } from '../../grammar/adverbials.ts';
import { contentEnd } from '../../grammar/content-end.ts';
import { nameLimits, nounPhraseEnd } from '../../grammar/noun-phrase.ts';
import { ownPhraseEnd } from '../../grammar/own-phrase-end.ts';
import {
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  GERUND,
  MARK,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  type Range,
  RELATIVE,
  SUBORDINATOR,
  TIME,
  VERB,
  type Words,
} from '../../grammar/words.ts';
import { type FramedNoun, lookUpNoun } from '../../lexicon/noun-frames.ts';
import { clauseEnd } from '../content-after.ts';
import { ownerOf } from '../owner.ts';
import type { Clause, Found } from '../rule.ts';

const phraseLimits = {
  prepositions: new Set(['of', 'in', 'for', 'to', 'from', 'with', 'on', 'at', 'against', 'about']),
};
const briefLimits = { single: true, prepositions: new Set(['of', 'in', 'for']) };

/** A "request for comment" asks for nothing that a reader would look for. */
const NO_CONTENT = /^(?:comments?|interviews?)$/;

/** Whether the phrase that begins at `at` is surely no subject: a verb or a preposition stands before it. */
function isObject(words: Words, low: number, at: number): boolean {
  const before = at - 1;
  // "said | Ann Lee's claim that …" goes on with a verb of its own.
  const { classes } = words.cues[before]?.verb ?? {};
  if (classes?.has('say') || classes?.has('think')) return false;
  if (words.is(before, PREPOSITION | GERUND | PAST)) return true;
  if (words.is(before, MARK | COORDINATOR | SUBORDINATOR | RELATIVE) && !words.quoted(before)) return false;
  for (let i = low; i < at; i++) {
    const possessive = /^['’]s?$/.test(words.at(i));
    if ((words.is(i, VERB | AUXILIARY) && !possessive) || words.cues[i]?.form === 'past') return true;
  }
  return false;
}

/** The content that begins at `at` after the noun. A subject's content ends before the verb of its sentence. */
function contentOf(clause: Clause, noun: FramedNoun, whole: number, at: number): Range | null {
  const { words, low } = clause;
  const high = clauseEnd(clause, at);
  const word = words.at(at);
  if (words.quoted(at) || at >= high - 1) return null;
  const isSubject = !isObject(words, low, whole);
  if (word === 'that' && noun.that) {
    if (isSubject || words.is(at + 1, AUXILIARY | VERB)) return null;
    return { from: at + 1, to: contentEnd(words, at + 1, high) };
  }
  const infinitive =
    word === 'to' && noun.infinitive && !words.is(at + 1, DETERMINER | POSSESSIVE | CAPITAL | PRONOUN | MARK);
  if (!infinitive && !noun.prepositions.has(word)) return null;
  const begin = infinitive ? at : at + 1;
  if (NO_CONTENT.test(words.at(begin))) return null;
  const near = nounPhraseEnd(words, at + (infinitive ? 2 : 1), high, phraseLimits);
  const verbFollows = words.is(near, AUXILIARY | VERB | PAST) && !words.is(near - 1, RELATIVE);
  if (isSubject && !verbFollows && near < high && !words.is(near, MARK)) return null;
  const to = isSubject || verbFollows ? near : ownPhraseEnd(words, begin, high);
  return to > begin ? withoutTrailingAdverbials(words, { from: begin, to }) : null;
}

/** "the announcement | of a loss | by Ann Lee": the content between a noun and its source. */
function ownedAfterContent(
  { words, high }: Clause,
  at: number,
  noun: FramedNoun,
): { source: Range; content: Range } | null {
  if (words.at(at + 1) !== 'of' || !noun.prepositions.has('of')) return null;
  const by = nounPhraseEnd(words, at + 2, high, briefLimits);
  if (by === at + 2 || words.at(by) !== 'by' || words.quoted(by) || words.is(by + 1, GERUND)) return null;
  const to = nounPhraseEnd(words, by + 1, high, nameLimits);
  return to > by + 1 ? { source: { from: by + 1, to }, content: { from: at + 2, to: by } } : null;
}

/** The name right before a noun in a headline: "after GM declaration of bankruptcy". */
function nameBefore({ words, low, high }: Clause, at: number): { source: Range; next: number } | null {
  if (words.at(high - 1) === '.' || words.is(at, CAPITAL)) return null;
  let from = at;
  while (from > low && words.is(from - 1, CAPITAL) && !words.quoted(from - 1)) from--;
  if (from === at || /(?:an|ish|ese)$/.test(words.at(at - 1))) return null;
  return { source: { from, to: at }, next: at + 1 };
}

/** "last week's announcement" is nobody's. */
function isTimeAlone(words: Words, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (!words.is(i, TIME) && !/^(?:this|last|next|that)$/.test(words.at(i))) return false;
  return true;
}

/** Where the phrase of the noun at `at` begins: "the latest | announcement". */
function phraseStart(words: Words, at: number, low: number): number {
  let from = at;
  while (from > low && from > at - 5 && !words.is(from - 1, MARK | PREPOSITION | VERB | AUXILIARY)) {
    from--;
    if (words.is(from, DETERMINER | POSSESSIVE)) break;
  }
  return from;
}

/**
 * A noun that names an act of saying or a thought, with its source and its content.
 * Matches: Ann Lee's announcement of a loss — Not: the announcement of a loss
 */
export function nounPhrase(clause: Clause, at: number): Found | null {
  const { words } = clause;
  const noun = lookUpNoun(words.at(at));
  if (noun === undefined || words.quoted(at)) return null;
  const found = (source: Range, content: Range): Found => ({
    rule: 'noun-phrase',
    act: noun.act,
    source: [source],
    cue: [{ from: at, to: at + 1 }],
    content: [content],
    confidence: 0.8,
  });
  const between = ownedAfterContent(clause, at, noun);
  if (between !== null) return found(between.source, between.content);
  const owner = ownerOf(clause, at) ?? nameBefore(clause, at);
  const whole = owner && (owner.source.from < at ? owner.source.from : phraseStart(words, at, clause.low));
  if (owner !== null && isTimeAlone(words, owner.source)) return null;
  const content = owner && contentOf(clause, noun, whole!, owner.next);
  return content ? found(owner!.source, content) : null;
}
