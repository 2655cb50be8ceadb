import type { CueForm, CueVerb } from '../lexicon/lexicon.ts';
import { isNounToo } from '../lexicon/noun-verbs.ts';
import { particleVerbs, type VerbClass } from '../lexicon/verb-classes.ts';
import {
  ADVERB,
  AUXILIARY,
  BE,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  GERUND,
  MARK,
  NEGATION,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  type Range,
  RELATIVE,
  SUBJECT_PRONOUN,
  VERB,
  type Words,
} from './words.ts';

/** How a cue verb stands in its clause. */
type CueKind = 'finite' | 'participle' | 'infinitive' | 'passive';

/** A verb that may mark an attribution, with the auxiliaries and adverbs that go with it. */
export interface CueSite extends Range {
  /** The verb's own token. */
  readonly head: number;
  readonly verb: CueVerb;
  readonly kind: CueKind;
  readonly negated: boolean;
  /** What kind of complement to look for. */
  readonly classes: ReadonlySet<VerbClass>;
}

/** Verbs before an infinitive that leave the saying standing: "appeared to suggest", "went on to say". */
const RAISING = /^(?:appear|seem|continue|begin|beg[au]n|proceed|start|tend|happen|manage)(?:s|ed)?$|^(?:on|used)$/;
/** Words that a noun or adjective follows, so that the next word is no verb: "the reported deal". */
const BEFORE_NOUN =
  /^(?:an?|the|this|that|these|those|every|each|no|any|another|such|his|her|their|its|our|my|your|whose|['’]s)$/;

const isQuote = (words: Words, i: number): boolean => words.quoted(i);

/** Walks left over auxiliaries, adverbs and negations, parenthetical adverbs ("did, however, add") included. */
function groupStart(words: Words, head: number, low: number): number {
  let from = head;
  while (from > low && !isQuote(words, from - 1)) {
    const before = from - 1;
    if (words.is(before, AUXILIARY) && /^['’]s$/.test(words.at(before)) && !words.is(before - 1, SUBJECT_PRONOUN))
      break;
    if (words.is(before, AUXILIARY | NEGATION)) from--;
    else if (words.is(before, ADVERB) && !words.is(before, CAPITAL)) from--;
    else if (
      words.at(before) === ',' &&
      words.is(before - 1, ADVERB) &&
      words.at(before - 2) === ',' &&
      words.is(before - 3, AUXILIARY)
    ) {
      from -= 3;
    } else break;
  }
  return from;
}

/** What stands before a present or base form that could be a noun, for it to be a verb. */
function isSurelyVerb(words: Words, from: number, head: number, prepositions: ReadonlySet<string>): boolean {
  if (words.cues[head]?.verb.particles.has(words.at(head + 1)) && !/^(?:to|of|for|on)$/.test(words.at(head + 1)))
    return true;
  const before = words.at(from - 1);
  if (from < head && words.is(head - 1, AUXILIARY)) return true;
  if (words.is(from - 1, SUBJECT_PRONOUN | RELATIVE) || before === 'to') return true;
  if (words.is(from - 1, DETERMINER | POSSESSIVE | PREPOSITION | NUMBER | MARK | COORDINATOR)) return false;
  // "Ann Lee plans on leaving".
  if (prepositions.has(words.at(head + 1)) && words.is(head + 2, GERUND) && words.is(from - 1, CAPITAL)) return true;
  if (words.is(head + 1, PREPOSITION | VERB | AUXILIARY | COORDINATOR) || words.is(head + 1, MARK)) {
    return (
      isQuote(words, head + 1) || (words.is(head + 1, MARK) && words.is(from - 1, CAPITAL) && !words.is(head, CAPITAL))
    );
  }
  return (
    words.is(head + 1, DETERMINER | SUBJECT_PRONOUN | POSSESSIVE | RELATIVE) ||
    (words.is(from - 1, CAPITAL) && !words.is(head, CAPITAL))
  );
}

function kindOf(
  words: Words,
  head: number,
  from: number,
  form: string,
  prepositions: ReadonlySet<string>,
): CueKind | null {
  const helper = head > from || words.is(head - 1, AUXILIARY);
  const before = words.at(from - 1);
  if (form === 'gerund') {
    for (let i = from; i < head; i++) if (words.is(i, BE)) return 'finite';
    if (words.is(head - 1, DETERMINER | POSSESSIVE)) return null;
    return 'participle';
  }
  if (form === 'past' || form === 'participle') {
    for (let i = head - 1; i >= from; i--) {
      if (words.is(i, ADVERB | NEGATION) || words.at(i) === ',') continue;
      if (words.is(i, BE)) return 'passive';
      break;
    }
    if (BEFORE_NOUN.test(words.at(head - 1)) || before === 'to') return null;
    if (form === 'participle' && !helper) return null;
    return 'finite';
  }
  if (before === 'to') return 'infinitive';
  if (isNounToo(words.at(head)) && !isSurelyVerb(words, from, head, prepositions)) return null;
  if (BEFORE_NOUN.test(words.at(head - 1)) || words.is(head - 1, PREPOSITION)) return null;
  return 'finite';
}

/** A verb in its clause: the verb's own token, where its auxiliaries begin, how it stands. */
export interface VerbGroup {
  readonly head: number;
  readonly from: number;
  readonly kind: CueKind;
  readonly negated: boolean;
}

const noPrepositions: ReadonlySet<string> = new Set();

/**
 * The verb group of the verb `head`, which is there in `form`; `null` where the word is no verb. `low`: where its sentence begins;
 * `prepositions`: those that belong to the verb.
 */
export function verbGroupAt(
  words: Words,
  head: number,
  low: number,
  { form, prepositions = noPrepositions }: Pick<CueForm, 'form'> & { readonly prepositions?: ReadonlySet<string> },
): VerbGroup | null {
  let from = groupStart(words, head, low);
  const kind = kindOf(words, head, from, form, prepositions);
  if (kind === null) return null;
  let negated = false;
  for (let i = from; i < head; i++) if (words.is(i, NEGATION)) negated = true;
  if (kind !== 'infinitive' || !RAISING.test(words.at(from - 2))) return { head, from, kind, negated };
  const raising = words.at(from - 2) === 'on' ? from - 3 : from - 2;
  from = groupStart(words, raising, low);
  return { head, from, kind: words.at(raising) === 'used' ? 'infinitive' : 'finite', negated };
}

/** The cue at word `head`, if the word is a verb there; `low` is where its sentence begins. */
export function cueSiteAt(words: Words, head: number, low: number): CueSite | null {
  const cue = words.cues[head];
  if (cue === undefined || words.quoted(head)) return null;
  const group = verbGroupAt(words, head, low, cue);
  if (group === null) return null;
  // "made clear", "made it clear".
  const particleAt = words.at(head + 1) === 'it' ? head + 2 : head + 1;
  const particle = cue.verb.particles.has(words.at(particleAt));
  const classes = particle ? new Set([particleVerbs[cue.verb.lemma]!.like]) : cue.verb.classes;
  if (classes.size === 0) return null;
  return { ...group, to: particle ? particleAt + 1 : head + 1, verb: cue.verb, classes };
}
