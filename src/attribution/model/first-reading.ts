import type { ChainModel } from './chain-model.ts';
import type { Context } from './context.ts';
import { Lattice, marginals } from './crf.ts';
import type { FirstReading } from './cue-context.ts';
import { cueFeatures } from './cue-features.ts';
import { FeatureList } from './feature-list.ts';
import {
  BEGIN_CONTENT,
  BEGIN_CUE,
  BEGIN_SOURCE,
  CUE_LABELS,
  INSIDE_CONTENT,
  INSIDE_CUE,
  INSIDE_SOURCE,
} from './labels.ts';
import { type Constraints, viterbi } from './viterbi.ts';

const FREE: Constraints = { continues: Array.from({ length: CUE_LABELS }, () => -1), once: -1 };

/** Tells sources, cues and contents apart in a whole text, not yet which belong together. */
export function readFirst(context: Context, model: ChainModel): FirstReading {
  const length = context.words.length;
  const labels = new Uint8Array(length);
  const chances = new Float32Array(length * 4);
  const list = new FeatureList();
  const lattice = new Lattice();
  for (const { first, end } of context.segments) {
    const size = end - first;
    const scores = new Float64Array(size * CUE_LABELS);
    for (let i = first; i < end; i++) {
      cueFeatures(list, context, i, first, end);
      model.table.addTo(scores, (i - first) * CUE_LABELS, list.keys, list.length);
    }
    for (let k = 0; k < scores.length; k++) scores[k]! *= model.table.scale;
    labels.set(viterbi(model, scores, size, FREE), first);
    const each = marginals(model, scores, size, lattice);
    for (let i = 0; i < size; i++) {
      const at = i * CUE_LABELS;
      chances[(first + i) * 4] = each[at + BEGIN_SOURCE]! + each[at + INSIDE_SOURCE]!;
      chances[(first + i) * 4 + 1] = each[at + BEGIN_CUE]! + each[at + INSIDE_CUE]!;
      chances[(first + i) * 4 + 2] = each[at + BEGIN_CONTENT]! + each[at + INSIDE_CONTENT]!;
      chances[(first + i) * 4 + 3] = each[at + BEGIN_CUE]!;
    }
  }
  return { labels, chances };
}
