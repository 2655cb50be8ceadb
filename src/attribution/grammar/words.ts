import { isDigitAt, isUpperAt, isWord } from '../../text/characters.ts';
import type { Reading, Token } from '../../text/reading.ts';
import { onceAWord } from '../../text/word-memo.ts';
import { lookUpFrames } from '../lexicon/frames.ts';
import { type FunctionClass, functionWords } from '../lexicon/function-words.ts';
import { type CueForm, isPastOfCommonVerb, lookUpCue } from '../lexicon/lexicon.ts';
import { lookUpNoun } from '../lexicon/noun-frames.ts';

/** A range of tokens `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Bits of {@link Words.flags}: what a word can be. A word may be several things. */
export const DETERMINER = 1;
export const POSSESSIVE = 1 << 1;
export const SUBJECT_PRONOUN = 1 << 2;
export const PRONOUN = 1 << 3;
export const PREPOSITION = 1 << 4;
export const COORDINATOR = 1 << 5;
export const SUBORDINATOR = 1 << 6;
export const RELATIVE = 1 << 7;
export const QUESTION = 1 << 8;
export const AUXILIARY = 1 << 9;
export const NEGATION = 1 << 10;
export const ADVERB = 1 << 11;
export const TIME = 1 << 12;
export const MARK = 1 << 13;
export const CAPITAL = 1 << 14;
export const NUMBER = 1 << 15;
/** A verb that is surely one: the past form of a frequent verb. */
export const VERB = 1 << 16;
export const GERUND = 1 << 17;
export const PAST = 1 << 18;
export const BE = 1 << 19;

const bitOf: Readonly<Record<FunctionClass, number>> = {
  determiner: DETERMINER,
  possessive: POSSESSIVE,
  subjectPronoun: SUBJECT_PRONOUN,
  pronoun: PRONOUN,
  preposition: PREPOSITION,
  coordinator: COORDINATOR,
  subordinator: SUBORDINATOR,
  relative: RELATIVE,
  question: QUESTION,
  be: AUXILIARY | BE,
  have: AUXILIARY,
  do: AUXILIARY,
  modal: AUXILIARY,
  negation: NEGATION,
  adverb: ADVERB,
  time: TIME,
};

const functionBits: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  for (const name of Object.keys(functionWords) as FunctionClass[]) {
    for (const word of functionWords[name]) bits.set(word, (bits.get(word) ?? 0) | bitOf[name]);
  }
  return bits;
})();

/** Words in -ly that are no adverbs. */
const NOT_ADVERB = new Set(
  'family only early daily weekly monthly july italy ally rally reply supply apply friendly elderly likely unlikely lovely deadly costly emily sally kelly billy holy anomaly assembly imply rely fly'.split(
    ' ',
  ),
);
/** Words of one class whose capitalised form is another: months and their homonyms. */
const CAPITAL_ONLY_TIME = new Set(['march', 'may', 'august', 'sun', 'mar']);

function flagsOf(text: string, lower: string): number {
  const first = isUpperAt(text, 0) ? CAPITAL : 0;
  let flags = first | (functionBits.get(lower) ?? 0);
  // "US", "IT", "CA" are names where "us", "it" and "ca" (of "ca n't") are not.
  if (text.length > 1 && text === text.toUpperCase() && first !== 0)
    flags &= ~(PRONOUN | SUBJECT_PRONOUN | AUXILIARY | BE);
  if (CAPITAL_ONLY_TIME.has(lower) && first === 0) flags &= ~TIME;
  if (!isWord(text)) return flags | MARK;
  if (isDigitAt(text, 0)) flags |= NUMBER;
  if (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERB.has(lower) && first === 0) flags |= ADVERB;
  if (isPastOfCommonVerb(lower)) flags |= VERB | PAST;
  else if (lower.length > 4 && lower.endsWith('ed') && first === 0) flags |= PAST;
  if (lower.length > 5 && lower.endsWith('ing')) flags |= GERUND;
  return flags;
}

/** What a word shows by its letters alone. */
interface Facts {
  readonly lower: string;
  readonly flags: number;
  readonly cue: CueForm | undefined;
  readonly mayTell: boolean;
}

const factsOf = onceAWord((text): Facts => {
  const lower = text.toLowerCase();
  const cue = lookUpCue(lower);
  const mayTell = cue !== undefined || lookUpFrames(lower) !== undefined || lookUpNoun(lower) !== undefined;
  return { lower, flags: flagsOf(text, lower), cue, mayTell };
});

/** A reading with what each of its words can be: the light sense of grammar that the rules work with. */
export class Words {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly flags: Uint32Array;
  readonly cues: readonly (CueForm | undefined)[];
  /** Whether a word, outside quotations, is one that somebody may tell something with: a verb or noun of the lexicon. */
  readonly mayTell: Uint8Array;
  /** The tokens of each of the reading's quotations. */
  readonly quotations: readonly Range[];

  constructor(reading: Reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    const quotations: { from: number; to: number }[] = reading.quotations.map(() => ({ from: 0, to: 0 }));
    const flags = new Uint32Array(reading.tokens.length);
    const lower: string[] = [];
    const cues: (CueForm | undefined)[] = [];
    const mayTell = new Uint8Array(reading.tokens.length);
    for (let i = 0; i < reading.tokens.length; i++) {
      const { text, quotation } = reading.tokens[i]!;
      const facts = factsOf(text);
      lower.push(facts.lower);
      flags[i] = facts.flags;
      cues.push(facts.cue);
      if (facts.mayTell && quotation < 0) mayTell[i] = 1;
      const range = quotation < 0 ? undefined : quotations[quotation];
      if (range === undefined) continue;
      if (range.to === 0) range.from = i;
      range.to = i + 1;
    }
    this.flags = flags;
    this.lower = lower;
    this.cues = cues;
    this.mayTell = mayTell;
    this.quotations = quotations;
  }

  /** Whether word `i` can be any of the kinds in `bits`. */
  is(i: number, bits: number): boolean {
    return ((this.flags[i] ?? MARK) & bits) !== 0;
  }

  /** The word at `i`, lower case; empty past the ends. */
  at(i: number): string {
    return this.lower[i] ?? '';
  }

  /** Whether the token stands within a quotation. */
  quoted(i: number): boolean {
    return (this.tokens[i]?.quotation ?? -1) >= 0;
  }
}
