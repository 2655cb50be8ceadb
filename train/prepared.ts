import type { Context } from '../src/attribution/model/context.ts';
import { readContext } from '../src/attribution/model/context.ts';
import type { PosTagger } from '../src/attribution/model/pos-tagger.ts';
import type { WordClusters } from '../src/attribution/model/word-clusters.ts';
import { readText } from '../src/text/read-text.ts';
import type { Article } from './attribution-corpus.ts';
import { type GoldAttribution, goldOf } from './gold.ts';

/** An article, read and ready to learn from. */
export interface Prepared {
  readonly article: Article;
  readonly context: Context;
  readonly gold: readonly GoldAttribution[];
}

export function prepare(article: Article, tagger: PosTagger, clusters: WordClusters): Prepared {
  const context = readContext(readText(article.text), tagger, clusters);
  return { article, context, gold: goldOf(article, context) };
}
