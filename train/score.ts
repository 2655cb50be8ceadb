import type { Span } from '../src/domain/span.ts';
import type { Attribution } from '../src/domain/statement.ts';
import type { Article } from './attribution-corpus.ts';

/** Precision, recall and their harmonic mean, in per cent. */
interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const WORD = /[\p{L}\p{N}]+(?:[’'.\-&/][\p{L}\p{N}]+)*|[$€£%]/gu;
const ROLES = ['source', 'cue', 'content'] as const;

/** Spans by the words they cover: marks at an edge count for nothing. One key to a run of words. */
function runsOf(words: readonly Span[], spans: readonly Span[]): string[] {
  const covered = words.map((word) => spans.some((span) => word.start < span.end && word.end > span.start));
  const runs: string[] = [];
  for (let i = 0; i < covered.length; i++) {
    if (covered[i] !== true) continue;
    let end = i;
    while (covered[end + 1] === true) end++;
    runs.push(`${i}-${end}`);
    i = end;
  }
  return runs;
}

/** Exact scores of all source, cue and content spans of some articles, after the manner of the PolNeAR literature. */
export function scoreSpans(
  articles: readonly Article[],
  found: readonly (readonly Attribution[])[],
): Record<(typeof ROLES)[number], Score> {
  const counts = { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] } satisfies Record<
    (typeof ROLES)[number],
    number[]
  >;
  articles.forEach((article, number) => {
    const words = [...article.text.matchAll(WORD)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    for (const role of ROLES) {
      const gold = new Set(
        article.attributions.flatMap((one) =>
          runsOf(
            words,
            one[role].map(([start, end]) => ({ start, end })),
          ),
        ),
      );
      const mine = new Set(found[number]!.flatMap((one) => runsOf(words, one[role])));
      counts[role][0]! += [...mine].filter((run) => gold.has(run)).length;
      counts[role][1]! += mine.size;
      counts[role][2]! += gold.size;
    }
  });
  const scoreOf = ([right = 0, mine = 0, gold = 0]: readonly number[]): Score => {
    const precision = (100 * right) / Math.max(1, mine);
    const recall = (100 * right) / Math.max(1, gold);
    return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
  };
  return { source: scoreOf(counts.source), cue: scoreOf(counts.cue), content: scoreOf(counts.content) };
}
