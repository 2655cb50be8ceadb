import { addresseeLimits, isTimeAdverbial, nounPhraseEnd } from './noun-phrase.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  GERUND,
  MARK,
  NUMBER,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB,
  type Words,
} from './words.ts';

/** What follows a cue, and the token it begins at. */
interface Complement {
  readonly kind: 'that' | 'question' | 'quotation' | 'colon' | 'clause' | 'infinitive' | 'none';
  readonly from: number;
}

/** Prepositions that begin an adverbial between a cue and its content: "said in a statement that …". */
const ADVERBIAL =
  /^(?:in|on|at|during|after|before|to|via|through|from|with|by|over|upon|into|about|for|of|under|outside|inside|near|amid|throughout)$/;
const QUESTION_WORD = /^(?:whether|if|how|why|what|where|who)$/;
/** Nouns that make a set phrase of the preposition: "at least", "in fact". */
const SET_PHRASE = /^(?:least|most|first|fact|general|all|best|worst)$/;
/** Adverbials are short; past this many tokens there is no complement to look for. */
const FURTHEST = 40;

/** Whether `[from, to)` holds what is surely a verb, so that it can be a clause. */
export function hasVerb(words: Words, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + FURTHEST); i++) {
    if (words.is(i, AUXILIARY) && (!/^['’]s$/.test(words.at(i)) || words.is(i - 1, SUBJECT_PRONOUN))) return true;
    if (words.is(i, VERB) || (words.is(i, PAST) && i > from)) return true;
    const form = words.cues[i]?.form;
    if (form === 'past' || (form === 'present' && i > from && !words.is(i - 1, DETERMINER | POSSESSIVE | PREPOSITION)))
      return true;
  }
  return false;
}

const subjectLimits = { prepositions: new Set(['of', 'for', 'from', 'at', 'in', 'on', 'with', 'to', 'by', 'about']) };

/** Whether a clause surely begins at `at`: a noun phrase with a verb right after it. */
export function isClause(words: Words, at: number, high: number): boolean {
  let end = nounPhraseEnd(words, at, high, subjectLimits);
  if (end === at) return false;
  while (end < high && words.is(end, ADVERB)) end++;
  const form = words.cues[end]?.form;
  return (
    words.is(end, AUXILIARY | VERB | PAST) ||
    form === 'past' ||
    form === 'present' ||
    (end < high && /[^s]s$/.test(words.at(end)) && words.is(at, SUBJECT_PRONOUN))
  );
}

/** Whether a clause without "that" can begin at `at`. */
function beginsClause(words: Words, at: number, high: number): boolean {
  if (words.is(at, SUBJECT_PRONOUN)) return true;
  if (words.is(at, MARK | COORDINATOR | SUBORDINATOR) || high - at < 3) return false;
  if (words.is(at, GERUND)) return hasVerb(words, at + 1, Math.min(high, at + 12));
  return hasVerb(words, at + 1, high) || words.is(at, DETERMINER | POSSESSIVE | CAPITAL);
}

/** Past the comma at `at`: a parenthesis that ends before the content ("said, in a statement, that …"), or `null`. */
function pastParenthesis(words: Words, at: number, high: number): number | null {
  for (let i = at + 1; i < Math.min(high, at + 25); i++) {
    if (words.quoted(i)) return words.at(i - 1) === ',' ? i : null;
    if (words.at(i) !== ',') continue;
    return i + 1 < high && (words.at(i + 1) === 'that' || words.quoted(i + 1)) ? i + 1 : null;
  }
  return null;
}

/**
 * Finds what a cue that ends at `at` introduces within its sentence. `addressee`: first comes the person spoken to.
 * Adverbials in between ("in a statement Friday", "on X") are passed over.
 */
export function complementAfter(words: Words, at: number, high: number, addressee: boolean): Complement {
  let k = at;
  if (addressee && !words.quoted(k) && words.at(k) !== 'that') {
    k = nounPhraseEnd(words, k, high, addresseeLimits);
  }
  const limit = Math.min(high, at + FURTHEST);
  while (k < limit) {
    if (words.quoted(k)) return { kind: 'quotation', from: k };
    const word = words.at(k);
    if (word === 'that') return { kind: 'that', from: k + 1 };
    if (QUESTION_WORD.test(word)) return { kind: 'question', from: k };
    if (word === ':')
      return k + 1 < high
        ? { kind: words.quoted(k + 1) ? 'quotation' : 'colon', from: k + 1 }
        : { kind: 'colon', from: high };
    if (word === ',') {
      if (words.quoted(k + 1) && k + 1 < high) return { kind: 'quotation', from: k + 1 };
      const past = pastParenthesis(words, k, high);
      if (past === null) return { kind: 'none', from: k };
      k = past;
    } else if (
      word === 'to' &&
      !words.is(k + 1, DETERMINER | POSSESSIVE | CAPITAL | PRONOUN | MARK | NUMBER) &&
      !/s$/.test(words.at(k + 1))
    ) {
      return { kind: 'infinitive', from: k };
    } else if (/^(?:this|last|next|that|early|late)$/.test(word) && words.is(k + 1, TIME)) k += 2;
    else if (SET_PHRASE.test(words.at(k + 1)) && words.is(k, PREPOSITION)) return { kind: 'clause', from: k };
    else if (isTimeAdverbial(words, k) || (words.is(k, ADVERB) && !words.is(k, DETERMINER))) k++;
    else if (ADVERBIAL.test(word)) {
      const end = nounPhraseEnd(words, k + 1, high, addresseeLimits);
      k = Math.max(end, k + 1);
    } else if (beginsClause(words, k, high) && !words.is(k, RELATIVE)) return { kind: 'clause', from: k };
    else return { kind: 'none', from: k };
  }
  return { kind: 'none', from: k };
}
