import type { Candidate } from '../src/attribution/model/candidate.ts';
import type { Context } from '../src/attribution/model/context.ts';
import { FeatureList } from '../src/attribution/model/feature-list.ts';
import { JUDGE_LABELS } from '../src/attribution/model/judge.ts';
import { judgeFeatures } from '../src/attribution/model/judge-features.ts';
import type { TokenRange } from '../src/attribution/model/relation.ts';
import { surroundingsOf } from '../src/attribution/model/surroundings.ts';
import type { GoldAttribution } from './gold.ts';
import type { JudgedArticle } from './learn.ts';
import type { Prepared } from './prepared.ts';
import { SequenceCollector, type Sequences } from './sequences.ts';

/** A candidate counts as right as a whole from this overlap of contents on. */
const RIGHT = 0.5;

/** The words of some ranges or spans, marks left out, as a key for each. */
function wordsOf({ words }: Context, ranges: readonly Iterable<number>[]): Set<number> {
  const found = new Set<number>();
  for (const range of ranges) for (const i of range) if (words.isWord[i] === 1) found.add(i);
  return found;
}

const indices = ({ first, end }: TokenRange): number[] => Array.from({ length: end - first }, (_, k) => first + k);

function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const i of a) if (b.has(i)) both++;
  return both / Math.max(1, a.size + b.size - both);
}

/** What is right about a candidate: the whole, and exactly its cue, its source, its content. */
export interface Rightness {
  readonly whole: boolean;
  readonly cue: boolean;
  readonly source: boolean;
  readonly content: boolean;
}

/** Compares candidates with the gold attributions of their article. */
export function rightnessOf(
  { context, gold }: Pick<Prepared, 'context' | 'gold'>,
  candidates: readonly Candidate[],
): Rightness[] {
  const golds = gold.map((attribution: GoldAttribution) => ({
    cue: wordsOf(context, attribution.cue),
    source: wordsOf(context, attribution.source),
    content: wordsOf(context, attribution.content),
  }));
  return candidates.map(({ relation }) => {
    const cue = wordsOf(context, [indices(relation.cue)]);
    const source = wordsOf(context, relation.source === null ? [] : [indices(relation.source)]);
    const content = wordsOf(context, relation.content.map(indices));
    let best = { whole: false, cue: false, source: false, content: false };
    let most = -1;
    for (const truth of golds) {
      const contents = shareOf(content, truth.content);
      const cues = shareOf(cue, truth.cue);
      if (contents === 0 && cues === 0) continue;
      const sources = truth.source.size === 0 && source.size === 0 ? 1 : shareOf(source, truth.source);
      const right = {
        whole: contents >= RIGHT && sources > 0,
        cue: cues === 1,
        source: sources === 1,
        content: contents === 1,
      };
      const value = contents + cues + sources;
      if (value > most) {
        most = value;
        best = right;
      }
    }
    return best;
  });
}

/** The judge's training examples: each candidate once for each thing that can be right about it. */
export function judgeSequences(articles: readonly JudgedArticle[], minCount: number): Sequences {
  const collector = new SequenceCollector(JUDGE_LABELS);
  const list = new FeatureList();
  for (const article of articles) {
    const { context, reading, candidates } = article;
    const surroundings = surroundingsOf(context, candidates);
    const rights = rightnessOf(article, candidates);
    candidates.forEach(({ relation }, number) => {
      judgeFeatures(list, context, reading, relation, surroundings[number]!);
      const { whole, cue, source, content } = rights[number]!;
      for (const right of [whole, whole, cue, source && whole, content]) {
        collector.addToken(right ? 1 : 0, list);
        collector.endSequence();
      }
    });
  }
  return collector.finish(minCount);
}
