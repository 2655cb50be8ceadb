import { kindOf } from '../structure/kind.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { overlapOf } from './find-candidates.ts';
import { type Relation, rangesOverlap, type TokenRange } from './relation.ts';

/** How a candidate stands among the others of its text. */
export interface Surroundings {
  /** 0: the chains', 1: the rules'. */
  readonly origin: number;
  /** 0: indirect, 1: mixed, 2: direct. */
  readonly kind: number;
  /** The candidate of the other origin that is nearest to it, if there is one with the same cue or most of the content. */
  readonly other: Relation | null;
  /** 0: none such; else 1 + how alike they are: different, overlapping, the same. */
  readonly sameCue: number;
  readonly sameSource: number;
  readonly sameContent: number;
  /** Candidates of the same origin that claim most of the same content; to 3. */
  readonly rivals: number;
  /** Whether another cue stands in its content, and its own cue in another's content. */
  readonly holdsCue: number;
  readonly isHeld: number;
}

/** Candidates further apart in the list than this have nothing to do with each other. */
const NEARBY = 24;
/** Contents with this overlap are about the same words. */
const SAME_WORDS = 0.5;

export function surroundingsOf(context: Context, candidates: readonly Candidate[]): Surroundings[] {
  const reaches = candidates.map(({ relation }) => reachOf(relation));
  const order = candidates
    .map((_, number) => number)
    .sort((a, b) => startOf(candidates[a]!) - startOf(candidates[b]!) || a - b);
  const result: Surroundings[] = new Array(candidates.length);
  order.forEach((number, at) => {
    const near = order
      .slice(Math.max(0, at - NEARBY), at + NEARBY + 1)
      .filter((other) => other !== number && rangesOverlap(reaches[number]!, reaches[other]!));
    result[number] = describe(
      context,
      candidates[number]!,
      near.map((other) => candidates[other]!),
    );
  });
  return result;
}

/** From the first to the last token of a relation's cue and content: two that do not meet have nothing to do with each other. */
function reachOf({ cue, content }: Relation): TokenRange {
  let { first, end } = cue;
  for (const range of content) {
    first = Math.min(first, range.first);
    end = Math.max(end, range.end);
  }
  return { first, end };
}

const startOf = ({ relation }: Candidate): number => relation.cue.first;

function describe(context: Context, { relation, origin }: Candidate, near: readonly Candidate[]): Surroundings {
  let other: Relation | null = null;
  let best = 0;
  let rivals = 0;
  let holdsCue = 0;
  let isHeld = 0;
  for (const candidate of near) {
    const their = candidate.relation;
    const share = overlapOf(relation.content, their.content);
    const sameCue = rangesOverlap(relation.cue, their.cue);
    if (candidate.origin === origin) {
      if (share >= SAME_WORDS) rivals++;
    } else {
      const likeness = (sameCue ? 1 : 0) + share;
      if ((sameCue || share >= SAME_WORDS) && likeness > best) {
        best = likeness;
        other = their;
      }
    }
    if (sameCue) continue;
    if (relation.content.some((range) => rangesOverlap(range, their.cue))) holdsCue = 1;
    if (their.content.some((range) => rangesOverlap(range, relation.cue))) isHeld = 1;
  }
  const { tokens } = context.reading;
  const spans = relation.content.map(({ first, end }) => ({ start: tokens[first]!.start, end: tokens[end - 1]!.end }));
  const kind = kindOf(context.reading, spans);
  return {
    origin: origin === 'rules' ? 1 : 0,
    kind: kind === 'direct' ? 2 : kind === 'mixed' ? 1 : 0,
    other,
    sameCue: other === null ? 0 : 1 + likenessOf([relation.cue], [other.cue]),
    sameSource: other === null ? 0 : 1 + likenessOf(listOf(relation.source), listOf(other.source)),
    sameContent: other === null ? 0 : 1 + Math.floor(overlapOf(relation.content, other.content) * 4),
    rivals: Math.min(rivals, 3),
    holdsCue,
    isHeld,
  };
}

const listOf = (range: TokenRange | null): TokenRange[] => (range === null ? [] : [range]);

/** 0: different, 1: overlapping, 2: the same. */
function likenessOf(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  if (a.length === 0 && b.length === 0) return 2;
  const share = overlapOf(a, b);
  return share === 1 ? 2 : share > 0 ? 1 : 0;
}
