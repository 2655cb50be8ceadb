/** Tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A cue with its arguments, by tokens. */
export interface Relation {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
  /** The probability that the first chain gives the cue. */
  readonly cueChance: number;
  /** The probability that the second chain gives all the labels it chose together. */
  readonly argumentChance: number;
  /** The probability that the cue has a content at all, by the second chain, against no argument whatever. */
  readonly contentOdds: number;
  /** What found it and which rules changed it. */
  readonly evidence: readonly string[];
}

export const rangesOverlap = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end;

/** How many tokens two ranges share. */
export const shared = (a: TokenRange, b: TokenRange): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first));

/** In order, those that overlap or touch made one. */
export function mergeRanges(ranges: readonly TokenRange[]): TokenRange[] {
  const merged: TokenRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const last = merged.at(-1);
    if (last !== undefined && range.first <= last.end)
      merged[merged.length - 1] = { first: last.first, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
