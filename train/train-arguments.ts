import { addArgumentFeatures } from '../src/attribution/model/argument-features.ts';
import { ArgumentPlace } from '../src/attribution/model/argument-place.ts';
import { lookFromCue } from '../src/attribution/model/cue-context.ts';
import { windowOf } from '../src/attribution/model/cue-window.ts';
import { FeatureList } from '../src/attribution/model/feature-list.ts';
import { ARGUMENT_LABELS } from '../src/attribution/model/labels.ts';
import { addLocalFeatures } from '../src/attribution/model/local-features.ts';
import { argumentLabels } from './gold.ts';
import type { ReadArticle } from './learn.ts';
import { SequenceCollector, type Sequences } from './sequences.ts';

/** The training sequences of the second chain: the window of every gold cue, read first by a model that has not seen the article. */
export function argumentSequences(articles: readonly ReadArticle[], minCount: number): Sequences {
  const collector = new SequenceCollector(ARGUMENT_LABELS);
  const list = new FeatureList();
  const place = new ArgumentPlace();
  for (const { context, gold, reading } of articles) {
    for (const attribution of gold) {
      const [cueTokens] = attribution.cue;
      if (cueTokens === undefined) continue;
      const cueFirst = cueTokens[0]!;
      const segment = context.segments.find(({ first, end }) => cueFirst >= first && cueFirst < end)!;
      const cueEnd = Math.min(cueTokens.at(-1)! + 1, segment.end);
      const window = windowOf(context, { first: cueFirst, end: cueEnd }, segment);
      const cue = lookFromCue(context, reading, cueFirst, cueEnd, window);
      const labels = argumentLabels(attribution, cue.cueFirst, cue.cueEnd, cue.first, cue.end);
      for (let i = cue.first; i < cue.end; i++) {
        place.look(cue, i);
        list.clear();
        if (i < cue.cueFirst || i >= cue.cueEnd) addLocalFeatures(list, context.words, i, segment.first, segment.end);
        const local = list.length;
        addArgumentFeatures(list, cue, place);
        collector.addToken(labels[i - cue.first]!, list, local);
      }
      collector.endSequence();
    }
  }
  return collector.finish(minCount);
}
