import type { Context } from '../src/attribution/model/context.ts';
import { ARGUMENT, BEGIN_CONTENT, BEGIN_CUE, BEGIN_SOURCE } from '../src/attribution/model/labels.ts';
import type { Article } from './attribution-corpus.ts';

/** An attribution by its tokens: each span's tokens, in order. */
export interface GoldAttribution {
  readonly source: readonly Int32Array[];
  readonly cue: readonly Int32Array[];
  readonly content: readonly Int32Array[];
}

/** The attributions of an article by its tokens. */
export function goldOf(article: Article, context: Context): GoldAttribution[] {
  const { tokens } = context.reading;
  const tokensOf = ([start, end]: readonly [number, number]): Int32Array => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    return Int32Array.from({ length: last - low }, (_, k) => low + k);
  };
  const all = (spans: readonly (readonly [number, number])[]): Int32Array[] =>
    spans.map(tokensOf).filter((span) => span.length > 0);
  return article.attributions.map(({ source, cue, content }) => ({
    source: all(source),
    cue: all(cue),
    content: all(content),
  }));
}

/** The labels of the first chain for a whole text; where attributions overlap, the later one wins. */
export function cueLabels(context: Context, gold: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(context.words.length);
  const { tokens } = context.reading;
  for (const { source, cue, content } of gold) {
    for (const [spans, begin] of [
      [source, BEGIN_SOURCE],
      [cue, BEGIN_CUE],
      [content, BEGIN_CONTENT],
    ] as const) {
      for (const span of spans) {
        span.forEach((i, k) => {
          labels[i] = k === 0 || tokens[i]!.paragraph !== tokens[i - 1]!.paragraph ? begin : begin + 1;
        });
      }
    }
  }
  return labels;
}

/** The labels of the second chain for one cue's window `[first, end)`. */
export function argumentLabels(
  gold: GoldAttribution,
  cueFirst: number,
  cueEnd: number,
  first: number,
  end: number,
): Uint8Array {
  const labels = new Uint8Array(end - first);
  const put = (spans: readonly Int32Array[], begin: number): void => {
    for (const span of spans) {
      span.forEach((i, k) => {
        if (i >= first && i < end) labels[i - first] = k === 0 || i === first ? begin : begin + 1;
      });
    }
  };
  put(gold.source, ARGUMENT.beginSource);
  put(gold.content, ARGUMENT.beginContent);
  labels.fill(ARGUMENT.cue, cueFirst - first, cueEnd - first);
  return labels;
}
