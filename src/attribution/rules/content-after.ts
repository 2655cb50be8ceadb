import { complementAfter, isClause } from '../grammar/complement.ts';
import { contentEnd, phraseEnd } from '../grammar/content-end.ts';
import type { CueSite } from '../grammar/cue-sites.ts';
import { isSentenceLike, quotationAt } from '../grammar/quotations.ts';
import {
  COORDINATOR,
  DETERMINER,
  MARK,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  type Range,
  SUBORDINATOR,
  type Words,
} from '../grammar/words.ts';
import type { VerbClass } from '../lexicon/verb-classes.ts';
import type { Clause } from './rule.ts';

/** Content to the right of a cue, with how sure it is. */
interface ContentAfter {
  readonly content: readonly Range[];
  readonly confidence: number;
}

/** Verbs that take a clause without "that" so freely that one need not be proved. */
const LOOSE = /^(?:say|tell|think|believe)$/;
/** Verbs that speak of somebody only together with "as", "to" or "for": "cast him as", "compared it to", "thanked her for". */
const NEEDS_LINK =
  /^(?:cast|paint|bill|refer|term|compare|liken|thank|congratulate|credit|knock|hammer|pan|trash|rip)$/;

const has = (site: CueSite, ...classes: readonly VerbClass[]): boolean =>
  classes.some((verbClass) => site.classes.has(verbClass));

/** Where the clause of the cue ends: at the comma before the main clause, if it is a subordinate one in front of it. */
export function clauseEnd({ words, low, high }: Clause, head: number): number {
  if (!words.is(low, SUBORDINATOR) || words.quoted(low)) return high;
  for (let i = low; i < head; i++) if (words.at(i) === ',') return high;
  for (let i = head + 1; i < high; i++) {
    if (words.at(i) === ',' && !words.quoted(i) && isClause(words, i + 1, high)) return i;
  }
  return high;
}

/** A quotation, and the words that go on with it where it is only part of what was said. */
function quoted(words: Words, from: number, high: number): Range {
  const quotation = quotationAt(words, from);
  const whole = isSentenceLike(words, quotation) || quotation.to >= high - 1;
  return { from, to: whole ? quotation.to : Math.max(quotation.to, contentEnd(words, from, high)) };
}

/** Whether the object comes with what is said about it: "as a mistake", "for lying", or words in quotation marks. */
function hasLink(words: Words, site: CueSite, to: number): boolean {
  for (let i = site.head + 1; i < to; i++)
    if (words.quoted(i) || /^(?:as|to|for|of|over)$/.test(words.at(i))) return true;
  return false;
}

/** Something or somebody and what is said of it: "called | it a mistake", "accused | them of lying". */
function judgement(words: Words, site: CueSite, high: number): ContentAfter | null {
  if (words.is(site.to, MARK | COORDINATOR) && !words.quoted(site.to)) return null;
  if (words.is(site.to, PREPOSITION) && !has(site, 'call')) return null;
  const to = has(site, 'call') ? contentEnd(words, site.to, high) : phraseEnd(words, site.to, high);
  const linked = hasLink(words, site, to);
  if (to - site.to < 2 || (!linked && NEEDS_LINK.test(site.verb.lemma))) return null;
  return { content: [{ from: site.to, to }], confidence: linked || has(site, 'call') ? 0.72 : 0.5 };
}

/** What the cue at `site` introduces to its right; `null` where it introduces nothing. */
export function contentAfter(clause: Clause, site: CueSite): ContentAfter | null {
  const { words } = clause;
  const high = clauseEnd(clause, site.head);
  const after = complementAfter(words, site.to, high, has(site, 'tell', 'order') && !has(site, 'vow'));
  const clausal = has(site, 'say', 'report', 'tell', 'think', 'ask');
  const one = (from: number, to: number, confidence: number): ContentAfter => ({ content: [{ from, to }], confidence });
  const toEnd = (confidence: number) => one(after.from, contentEnd(words, after.from, high), confidence);
  switch (after.kind) {
    case 'quotation':
      if (clausal || words.at(after.from - 1) === ':')
        return { content: [quoted(words, after.from, high)], confidence: 0.92 };
      break;
    case 'that':
      if (clausal || has(site, 'show', 'order')) return toEnd(0.88);
      break;
    case 'colon':
      if (clausal || has(site, 'topic')) return after.from < high ? one(after.from, high, 0.7) : null;
      break;
    case 'question':
      if (clausal) return toEnd(has(site, 'ask', 'tell') ? 0.8 : 0.7);
      break;
    case 'infinitive':
      // Who is to do it belongs to an order: "urged | them to leave".
      if (has(site, 'vow', 'want')) return one(after.from, phraseEnd(words, after.from, high), 0.75);
      if (has(site, 'order')) return one(site.to, phraseEnd(words, site.to, high), 0.65);
      break;
    default:
  }
  if (has(site, 'call', 'judge')) return judgement(words, site, high);
  if (after.kind === 'clause' && has(site, 'say', 'tell', 'show', 'think')) {
    if (LOOSE.test(site.verb.lemma) || isClause(words, after.from, high))
      return toEnd(has(site, 'say', 'tell') ? 0.82 : 0.7);
  }
  if (!has(site, 'topic', 'stance')) return null;
  if (!words.is(site.to, DETERMINER | POSSESSIVE | PRONOUN) && site.to === site.head + 1) return null;
  const to = phraseEnd(words, site.to, high);
  return to > site.to ? one(site.to, to, 0.55) : null;
}
