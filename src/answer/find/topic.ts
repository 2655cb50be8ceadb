import type { Span } from '../../domain/span.ts';
import type { SearchTerm } from '../../index/rank-units.ts';
import { isStopWord } from '../../index/stop-words.ts';
import type { TextIndex } from '../../index/text-index.ts';
import { foldedWords } from '../../index/text-index.ts';

/** One thing that a question asks about: a word, or a name that may be written in several ways. */
export interface TopicElement {
  /** As the user wrote it. */
  readonly asked: string;
  /** Where the question has it; `null` for the value of a filter. */
  readonly span: Span | null;
  /** How telling it is; 0 for words that only help to choose between statements that fit anyway. */
  readonly weight: number;
  readonly soft: boolean;
  /** True where an answer without it is no answer. */
  readonly required: boolean;
  /** True where it must stand in the sentence itself, and not only in the passage around. */
  readonly strict: boolean;
  /** Indexes into the topic's terms: it is there where all terms of one alternative are. */
  readonly alternatives: readonly (readonly number[])[];
  readonly isName: boolean;
  /** Where nobody has the name as asked: the name that is spelt nearly so. */
  readonly near: string | null;
  /** Speakers whose own statements count as being about it: a name among bare words may be the speaker's. */
  readonly speakers: readonly number[];
}

/** What a question asks about, in words that the index looks for. */
export interface Topic {
  readonly terms: readonly SearchTerm[];
  readonly elements: readonly TopicElement[];
  /** Stem → its terms, with the weight of a match. */
  readonly termsOf: ReadonlyMap<number, readonly { readonly term: number; readonly weight: number }[]>;
}

/** Nothing in particular. */
export const emptyTopic: Topic = { terms: [], elements: [], termsOf: new Map() };

/** The index takes this many terms at most. */
const mostTerms = 30;

/** A name in a question, the ways in which texts write it, and the speakers that it may mean. */
export interface AskedName {
  readonly asked: string;
  readonly span: Span;
  readonly spellings: readonly string[];
  readonly speakers: readonly number[];
  readonly near: string | null;
}

/** Gathers elements into a topic. */
export class TopicBuilder {
  readonly #index: TextIndex;
  readonly #terms: SearchTerm[] = [];
  readonly #elements: TopicElement[] = [];

  constructor(index: TextIndex) {
    this.#index = index;
  }

  /** A word; the same word twice is one. */
  word(
    asked: string,
    folded: string,
    options: { soft?: boolean; required?: boolean; strict?: boolean; span?: Span; also?: string | undefined } = {},
  ): void {
    if (this.#terms.some(({ word }) => word === folded) || this.#terms.length >= mostTerms) return;
    const term = this.#term(folded, true);
    this.#elements.push({
      asked,
      span: options.span ?? null,
      weight: this.#terms[term]?.idf ?? 0,
      soft: options.soft ?? false,
      required: options.required ?? false,
      strict: options.strict ?? false,
      alternatives: options.also === undefined ? [[term]] : [[term], [this.#term(options.also, false)]],
      isName: false,
      near: null,
      speakers: [],
    });
  }

  /** A name, with the other ways in which it may be written. */
  name({ asked, span, spellings, speakers, near }: AskedName): void {
    const alternatives = [asked, ...spellings].flatMap((spelling) => {
      const words = foldedWords(spelling).filter((word) => !isStopWord(word));
      return words.length === 0 || this.#terms.length + words.length > mostTerms
        ? []
        : [words.map((word) => this.#term(word, false))];
    });
    const first = alternatives[0] ?? [];
    const weight = Math.max(0, ...first.map((term) => this.#terms[term]?.idf ?? 0));
    this.#elements.push({
      asked,
      span,
      weight,
      soft: false,
      required: true,
      strict: false,
      isName: true,
      near,
      alternatives,
      speakers,
    });
  }

  /** Whether anything but names has been asked for. */
  hasTellingWord(): boolean {
    return this.#elements.some(({ soft, isName }) => !soft && !isName);
  }

  finish(): Topic {
    const termsOf = new Map<number, { term: number; weight: number }[]>();
    for (const [term, { stems }] of this.#terms.entries()) {
      for (const { stem, weight } of stems) {
        const terms = termsOf.get(stem);
        if (terms === undefined) termsOf.set(stem, [{ term, weight }]);
        else terms.push({ term, weight });
      }
    }
    return { terms: this.#terms, elements: this.#elements, termsOf };
  }

  #term(folded: string, synonyms: boolean): number {
    const known = this.#terms.findIndex(({ word }) => word === folded);
    return known >= 0 ? known : this.#terms.push(this.#index.term(folded, true, synonyms)) - 1;
  }
}
