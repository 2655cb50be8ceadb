import type { Span } from '../../domain/span.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Statement, StatementKind } from '../../domain/statement.ts';
import type { Said } from '../../domain/time.ts';

/** Statements held in rows: numbers for each, and each different speaker, time or word once. */
export interface StatementRows {
  /** `numbersEach` numbers a statement: its kind, act, speaker, said, via (-1 for none) and evidence, each a place in a list. */
  readonly fields: Int32Array;
  readonly confidence: Float64Array;
  /** Three a statement and one for the end: where the spans of its source, cue and content begin in `spans`. */
  readonly spanFirst: Int32Array;
  /** Start and end of each span. */
  readonly spans: Int32Array;
  readonly speakers: readonly Speaker[];
  readonly saids: readonly Said[];
  /** What `via` and `evidence` say. */
  readonly words: readonly string[];
}

const numbersEach = 6;
export const kinds = ['direct', 'indirect', 'mixed'] as const satisfies readonly StatementKind[];
export const acts = ['statement', 'attitude'] as const satisfies readonly Statement['act'][];

/** A statement that is read out of the rows when it is asked: a large corpus has too many to keep each as objects. */
export class StoredStatement implements Statement {
  readonly #rows: StatementRows;
  readonly #number: number;
  readonly via?: string;

  constructor(rows: StatementRows, number: number) {
    this.#rows = rows;
    this.#number = number;
    const via = this.#field(4);
    if (via >= 0) this.via = rows.words[via]!;
  }

  get kind(): StatementKind {
    return kinds[this.#field(0)]!;
  }

  get act(): Statement['act'] {
    return acts[this.#field(1)]!;
  }

  get speaker(): Speaker {
    return this.#rows.speakers[this.#field(2)]!;
  }

  get said(): Said {
    return this.#rows.saids[this.#field(3)]!;
  }

  get evidence(): string {
    return this.#rows.words[this.#field(5)]!;
  }

  get confidence(): number {
    return this.#rows.confidence[this.#number]!;
  }

  get source(): readonly Span[] {
    return this.#spans(0);
  }

  get cue(): readonly Span[] {
    return this.#spans(1);
  }

  get content(): readonly Span[] {
    return this.#spans(2);
  }

  #field(which: number): number {
    return this.#rows.fields[this.#number * numbersEach + which]!;
  }

  #spans(which: 0 | 1 | 2): Span[] {
    const { spanFirst, spans } = this.#rows;
    const row = this.#number * 3 + which;
    const found: Span[] = [];
    for (let span = spanFirst[row]!; span < spanFirst[row + 1]!; span++)
      found.push({ start: spans[span * 2]!, end: spans[span * 2 + 1]! });
    return found;
  }
}
