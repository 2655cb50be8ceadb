import type { Span } from '../domain/span.ts';

/** A word, number or mark. `text` is the slice; `sentence` and `paragraph` index into the reading's lists. */
export interface Token extends Span {
  readonly text: string;
  readonly sentence: number;
  readonly paragraph: number;
  /** Index of the outermost quotation the token stands in (its marks included), or -1. */
  readonly quotation: number;
}

/** A sentence: a span, with its tokens `[firstToken, endToken)`. Never crosses a paragraph. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A line of text that is not blank, without the white space around it. */
export interface Paragraph extends Span {
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * Words between quotation marks. The span includes the marks; `inner` leaves them out.
 * `closed` is false where no closing mark was found; `continues` is true where the next paragraph
 * goes on with the same quotation (each opened, only the last closed).
 */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly closed: boolean;
  readonly continues: boolean;
}

/** A text, read once: what the other rooms work on. All lists are in order of the text. */
export interface Reading {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}
