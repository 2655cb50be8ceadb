import type { IndexData } from '../../index/index-data.ts';
import type { Topic } from './topic.ts';

/** A stretch of positions, and what a word in it counts for. */
export interface Zone {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/**
 * What a word counts for: in what was said; in the sentence around it (who, to whom, where); in the question that it answers;
 * elsewhere in the passage.
 */
export const zoneWorth = { content: 1, sentence: 0.9, question: 0.6, passage: 0.5 } as const;

/** Words this near to each other, in order, stand side by side. */
const pairWindow = 4;

/** Which words of a topic stand in stretches of text: for each term what it counts for, and whether it follows its neighbour. */
export class TopicLevels {
  readonly levels: Float64Array;
  readonly paired: Uint8Array;
  /** 1 for a term that stands in a stretch of full worth: in the words said. */
  readonly said: Uint8Array;
  readonly #data: IndexData;
  readonly #topic: Topic;
  /** Stem → 1 where the topic has it: most words are dismissed by one look. */
  readonly #isAsked: Uint8Array;
  readonly #lastAt: Float64Array;
  /** The passage before, and what stood in it: `known…`, beside the arrays of the same names. */
  #passage: Zone | null = null;
  readonly #knownLevels: Float64Array;
  readonly #knownPaired: Uint8Array;
  readonly #knownSaid: Uint8Array;

  constructor(data: IndexData, topic: Topic) {
    this.#data = data;
    this.#topic = topic;
    this.levels = new Float64Array(topic.terms.length);
    this.paired = new Uint8Array(topic.terms.length);
    this.said = new Uint8Array(topic.terms.length);
    this.#lastAt = new Float64Array(topic.terms.length);
    this.#knownLevels = new Float64Array(topic.terms.length);
    this.#knownPaired = new Uint8Array(topic.terms.length);
    this.#knownSaid = new Uint8Array(topic.terms.length);
    this.#isAsked = new Uint8Array(data.stems.length);
    for (const stem of topic.termsOf.keys()) this.#isAsked[stem] = 1;
  }

  /** Begins anew with a passage. The passage before is remembered: statements of one passage come one after the other. */
  begin(passage: Zone): void {
    const before = this.#passage;
    const { levels, paired, said } = this;
    const isKnown = before?.from === passage.from && before.to === passage.to && before.worth === passage.worth;
    // Arrays so short are copied faster one by one, and nothing is made for each of some hundred statements.
    for (let term = 0; term < levels.length; term++) {
      levels[term] = isKnown ? this.#knownLevels[term]! : 0;
      paired[term] = isKnown ? this.#knownPaired[term]! : 0;
      said[term] = isKnown ? this.#knownSaid[term]! : 0;
    }
    if (isKnown) return;
    this.read(passage);
    for (let term = 0; term < levels.length; term++) {
      // Words that stand side by side somewhere else in the passage do not make a statement fit better.
      if (passage.worth <= zoneWorth.passage) paired[term] = 0;
      this.#knownLevels[term] = levels[term]!;
      this.#knownPaired[term] = paired[term]!;
      this.#knownSaid[term] = said[term]!;
    }
    this.#passage = passage;
  }

  /** Adds a stretch: of several places of a word the one that counts most stays. */
  read({ from, to, worth }: Zone): void {
    const { tokens, stemOf } = this.#data;
    this.#lastAt.fill(Number.NEGATIVE_INFINITY);
    for (let at = from; at < to; at++) {
      const stem = stemOf[tokens[at]!]!;
      if (this.#isAsked[stem] === 0) continue;
      for (const { term, weight } of this.#topic.termsOf.get(stem) ?? []) {
        this.levels[term] = Math.max(this.levels[term]!, weight * worth);
        if (worth >= zoneWorth.content) this.said[term] = 1;
        if (term > 0 && at - this.#lastAt[term - 1]! <= pairWindow) this.paired[term] = 1;
        this.#lastAt[term] = at;
      }
    }
  }
}
