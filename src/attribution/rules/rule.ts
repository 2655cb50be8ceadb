import type { CueSite } from '../grammar/cue-sites.ts';
import type { Range, Words } from '../grammar/words.ts';

/** What a rule found, in tokens. The rule's name and confidence go into `Attribution.evidence` and `.confidence`. */
export interface Found {
  readonly rule: string;
  readonly act: 'statement' | 'attitude';
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly via?: Range;
  /** Whole sentences are said, with the marks that end them: "Is it over?" */
  readonly whole?: true;
  readonly confidence: number;
}

/** The sentence `[low, high)` that a rule looks at, with what was found in it so far, in order of the text. */
export interface Clause {
  readonly words: Words;
  readonly low: number;
  readonly high: number;
  readonly found: readonly Found[];
}

/** A rule about one cue verb: what it finds there, or `null`. The first rule of the list that finds something has the cue. */
export interface CueRule {
  readonly name: string;
  match(clause: Clause, site: CueSite): Found | null;
}

/** A rule about a sentence as a whole. */
export interface SentenceRule {
  readonly name: string;
  match(clause: Clause): readonly Found[];
}

/** A rule about the whole text: transcripts, quotations with a paragraph of their own. `found` is all that was found before. */
export interface TextRule {
  readonly name: string;
  match(words: Words, found: readonly Found[]): readonly Found[];
}
