import type { Candidate } from './candidate.ts';
import type { ChainModel } from './chain-model.ts';
import type { Context } from './context.ts';
import type { FirstReading } from './cue-context.ts';
import { FeatureList } from './feature-list.ts';
import { overlapOf } from './find-candidates.ts';
import { judgeFeatures } from './judge-features.ts';
import { PACKED, unpackSums } from './packed-sums.ts';
import { rangesOverlap } from './relation.ts';
import { surroundingsOf } from './surroundings.ts';

/** A candidate with the judge's estimate of how right it is. */
export interface Judged {
  readonly candidate: Candidate;
  /** 0..1: the expected share of its cue, its source, its content and the whole that are right. */
  readonly merit: number;
}

/** A label of the judge's: it is a chain of one token. */
export const JUDGE_LABELS = 2;

/** Estimates how right each candidate is. */
export function judge(
  context: Context,
  first: FirstReading,
  candidates: readonly Candidate[],
  model: ChainModel,
): Judged[] {
  const list = new FeatureList();
  const sums = new Int32Array(PACKED);
  const scores = new Float64Array(JUDGE_LABELS);
  const surroundings = surroundingsOf(context, candidates);
  return candidates.map((candidate, number) => {
    sums.fill(0);
    judgeFeatures(list, context, first, candidate.relation, surroundings[number]!);
    model.table.addTo(sums, 0, list);
    unpackSums(sums, 0, scores, 0, JUDGE_LABELS, model.table.scale);
    const start = JUDGE_LABELS * JUDGE_LABELS;
    const odds = scores[1]! + model.transitions[start + 1]! - model.transitions[start]!;
    return { candidate, merit: 1 / (1 + Math.exp(-odds)) };
  });
}

/** Candidates with less merit are left out. */
const LEAST_MERIT = 0.33;
/** Two candidates that share this much of their contents say the same thing. */
const SAME_CONTENT = 0.6;
/** How far ahead in the list a rival can be. */
const NEARBY = 40;

/** Keeps the best of the candidates that cannot all be right: one to a cue, one to a content. In order of their cues. */
export function selectBest(judged: readonly Judged[], least = LEAST_MERIT): Judged[] {
  const order = [...judged].sort((a, b) => a.candidate.relation.cue.first - b.candidate.relation.cue.first);
  const places = order.map((_, place) => place).sort((a, b) => order[b]!.merit - order[a]!.merit || a - b);
  const kept = new Uint8Array(order.length);
  for (const place of places) {
    const one = order[place]!;
    if (one.merit < least) break;
    let free = true;
    for (let other = Math.max(0, place - NEARBY); free && other < Math.min(order.length, place + NEARBY + 1); other++) {
      if (kept[other] === 1 && excludes(order[other]!, one)) free = false;
    }
    if (free) kept[place] = 1;
  }
  return order.filter((_, place) => kept[place] === 1);
}

function excludes({ candidate: a }: Judged, { candidate: b }: Judged): boolean {
  if (rangesOverlap(a.relation.cue, b.relation.cue)) return true;
  return overlapOf(a.relation.content, b.relation.content) >= SAME_CONTENT;
}
