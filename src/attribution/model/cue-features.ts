import type { Context } from './context.ts';
import type { FeatureList } from './feature-list.ts';
import { addLocalFeatures } from './local-features.ts';
import { addNameFeatures } from './name-features.ts';
import { addSentenceFeatures } from './sentence-features.ts';

/**
 * The features by which the first chain tells sources, cues and contents apart, for the token `at` of the segment `[first, end)`. Those that the
 * second chain looks at, too, come first; gives back how many they are.
 */
export function cueFeatures(list: FeatureList, context: Context, at: number, first: number, end: number): number {
  list.clear();
  addLocalFeatures(list, context.words, at, first, end);
  const local = list.length;
  addSentenceFeatures(list, context, at, first, end);
  addNameFeatures(list, context, at, first, end);
  return local;
}
