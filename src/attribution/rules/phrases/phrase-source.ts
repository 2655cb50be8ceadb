import type { VerbGroup } from '../../grammar/cue-sites.ts';
import {
  ADVERB,
  AUXILIARY,
  BE,
  COORDINATOR,
  MARK,
  NUMBER,
  PAST,
  PREPOSITION,
  PRONOUN,
  QUESTION,
  type Range,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB,
  type Words,
} from '../../grammar/words.ts';
import { speakerOfParticiple } from '../participle.ts';
import type { Clause } from '../rule.ts';
import { speakerOf } from '../speaker-then-content.ts';

const CONDITION = /^(?:if|unless|whether|until|lest|once)$/;
/** Subjects that stand for nobody. */
const NOBODY =
  /^(?:there|that|this|these|those|what|you|nobody|none|anyone|anybody|everything|something|nothing|likely)$/;
/** What may stand between a noun and a pronoun whose clause does not belong to the noun. */
const OPENS = MARK | COORDINATOR | SUBORDINATOR | RELATIVE | PREPOSITION | ADVERB | TIME | VERB | PAST | QUESTION;

/** Whether a pronoun comes right after a noun: what it said stands before it, "the plan | he announced". */
function isObjectRelative(words: Words, from: number, low: number): boolean {
  const before = from - 1;
  if (from === low || !words.is(from, SUBJECT_PRONOUN) || words.quoted(before)) return false;
  return !words.is(before, OPENS) && words.cues[before] === undefined && words.at(before) !== 'that';
}

function namesSomebody(words: Words, [first]: readonly Range[]): boolean {
  if (first === undefined) return false;
  if (first.to - first.from > 1) return true;
  return (
    !NOBODY.test(words.at(first.from)) && !words.is(first.from, BE | PRONOUN | TIME | NUMBER | PREPOSITION | QUESTION)
  );
}

/** Who is the subject of the verb group; `null` where nobody is, or where what they do is only a condition. */
export function phraseSource(clause: Clause, group: VerbGroup): readonly Range[] | null {
  const { words, low } = clause;
  if (group.kind === 'participle') {
    const source = speakerOfParticiple(clause, group.from);
    return source !== null && namesSomebody(words, source) ? source : null;
  }
  if (group.kind !== 'finite') return null;
  const subject = speakerOf(clause, group);
  if (subject === null || !namesSomebody(words, subject.source)) return null;
  const before = subject.from - 1;
  if (CONDITION.test(words.at(before)) || words.is(before, AUXILIARY)) return null;
  if (isObjectRelative(words, subject.from, low)) return null;
  return pronounOfItsOwn(words, subject.source);
}

/** "The firm says | it wants …", "the number of shops | it plans to open": a pronoun after a phrase is the subject alone, or what it does is no content. */
function pronounOfItsOwn(words: Words, source: readonly Range[]): readonly Range[] | null {
  const [first] = source;
  if (first === undefined || source.length > 1 || first.to - first.from < 2) return source;
  const last = first.to - 1;
  if (!words.is(last, SUBJECT_PRONOUN) || words.is(last - 1, COORDINATOR)) return source;
  return words.cues[last - 1] === undefined ? null : [{ from: last, to: first.to }];
}
