import type { Context } from './context.ts';
import type { FeatureList } from './feature-list.ts';
import { addLocalFeatures } from './local-features.ts';
import { addNameFeatures } from './name-features.ts';
import { addSentenceFeatures } from './sentence-features.ts';

/** The features by which the first chain tells sources, cues and contents apart, for the token `at` of the segment `[first, end)`. */
export function cueFeatures(list: FeatureList, context: Context, at: number, first: number, end: number): void {
  list.clear();
  addLocalFeatures(list, context.words, at, first, end);
  addSentenceFeatures(list, context, at, first, end);
  addNameFeatures(list, context, at, first, end);
}
