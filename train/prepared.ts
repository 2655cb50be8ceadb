import type { Context } from '../src/attribution/model/context.ts';
import { readContext } from '../src/attribution/model/context.ts';
import type { WordReader } from '../src/attribution/model/word-columns.ts';
import { readText } from '../src/text/read-text.ts';
import type { Article } from './attribution-corpus.ts';
import { type GoldAttribution, goldOf } from './gold.ts';

/** An article, read and ready to learn from. */
export interface Prepared {
  readonly article: Article;
  readonly context: Context;
  readonly gold: readonly GoldAttribution[];
}

export function prepare(article: Article, reader: WordReader): Prepared {
  const context = readContext(readText(article.text), reader);
  return { article, context, gold: goldOf(article, context) };
}
