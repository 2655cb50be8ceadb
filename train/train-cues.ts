import { cueFeatures } from '../src/attribution/model/cue-features.ts';
import { FeatureList } from '../src/attribution/model/feature-list.ts';
import { CUE_LABELS } from '../src/attribution/model/labels.ts';
import { cueLabels } from './gold.ts';
import type { Prepared } from './prepared.ts';
import { SequenceCollector, type Sequences } from './sequences.ts';

/** The training sequences of the first chain: every segment of every article. */
export function cueSequences(articles: readonly Prepared[], minCount: number): Sequences {
  const collector = new SequenceCollector(CUE_LABELS);
  const list = new FeatureList();
  for (const { context, gold } of articles) {
    const labels = cueLabels(context, gold);
    for (const { first, end } of context.segments) {
      for (let i = first; i < end; i++) {
        const local = cueFeatures(list, context, i, first, end);
        collector.addToken(labels[i]!, list, local);
      }
      collector.endSequence();
    }
  }
  return collector.finish(minCount);
}
