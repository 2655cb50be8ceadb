import { argumentFeatures, localArgumentFeatures } from '../src/attribution/model/argument-features.ts';
import { lookFromCue } from '../src/attribution/model/cue-context.ts';
import { FeatureList } from '../src/attribution/model/feature-list.ts';
import { ARGUMENT_LABELS } from '../src/attribution/model/labels.ts';
import { argumentLabels } from './gold.ts';
import type { ReadArticle } from './learn.ts';
import { SequenceCollector, type Sequences } from './sequences.ts';

/** The training sequences of the second chain: the window of every gold cue, read first by a model that has not seen the article. */
export function argumentSequences(articles: readonly ReadArticle[], minCount: number): Sequences {
  const collector = new SequenceCollector(ARGUMENT_LABELS);
  const local = new FeatureList();
  const relative = new FeatureList();
  for (const { context, gold, reading } of articles) {
    for (const attribution of gold) {
      const [cueTokens] = attribution.cue;
      if (cueTokens === undefined) continue;
      const cueFirst = cueTokens[0]!;
      const cueEnd = cueTokens.at(-1)! + 1;
      const segment = context.segments.find(({ first, end }) => cueFirst >= first && cueFirst < end)!;
      const cue = lookFromCue(context, reading, cueFirst, Math.min(cueEnd, segment.end), segment.first, segment.end);
      const labels = argumentLabels(attribution, cue.cueFirst, cue.cueEnd, cue.first, cue.end);
      for (let i = cue.first; i < cue.end; i++) {
        const inCue = i >= cue.cueFirst && i < cue.cueEnd;
        if (!inCue) localArgumentFeatures(local, context, i, segment.first, segment.end);
        argumentFeatures(relative, cue, i);
        if (inCue) collector.addToken(labels[i - cue.first]!, relative);
        else collector.addToken(labels[i - cue.first]!, local, relative);
      }
      collector.endSequence();
    }
  }
  return collector.finish(minCount);
}
