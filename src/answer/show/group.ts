import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import type { Candidate, StatementCandidate } from '../find/candidate.ts';
import type { Topic } from '../find/topic.ts';
import { focusOf } from './focus.ts';

/** Statements that report the same words, the best first, with the segment that the question asks about. */
export interface Group {
  readonly members: readonly Focused[];
}

export interface Focused {
  readonly candidate: StatementCandidate;
  readonly focus: number;
}

/** A fuller quotation that ranks up to this much lower stands for the group. */
const fullerRank = 0.3;

/**
 * Joins statements that report the same words, so that each is answered once with all its sources. Which words are compared
 * depends on the question: of "a 'master class in arrogance' … 'veto power'", only those that it asks about. Other candidates
 * stay as they are.
 */
export function groupCandidates(
  corpus: AnswerCorpus,
  topic: Topic,
  ranked: readonly Candidate[],
): (Group | Exclude<Candidate, StatementCandidate>)[] {
  const groups: ({ members: Focused[] } | Exclude<Candidate, StatementCandidate>)[] = [];
  const byCluster = new Map<number, { members: Focused[] }>();
  const { fuller, segmentFrom, segmentTo } = corpus.statements;
  for (const candidate of ranked) {
    if (candidate.kind !== 'statement') {
      groups.push(candidate);
      continue;
    }
    const focused = { candidate, focus: focusOf(corpus, topic, candidate) };
    const cluster = fuller[focused.focus]!;
    const known = byCluster.get(cluster);
    if (known !== undefined) {
      known.members.push(focused);
      const [lead] = known.members;
      const length = (segment: number): number => segmentTo[segment]! - segmentFrom[segment]!;
      const isFuller =
        lead !== undefined && length(focused.focus) > length(lead.focus) && isQuoted(corpus, focused, lead);
      if (isFuller && candidate.score >= lead.candidate.score - fullerRank)
        known.members.unshift(...known.members.splice(-1));
    } else {
      const group = { members: [focused] };
      byCluster.set(cluster, group);
      groups.push(group);
    }
  }
  return groups;
}

/** Whether `a` is quoted at least as much as `b`. */
const isQuoted = ({ statements: { quoted } }: AnswerCorpus, a: Focused, b: Focused): boolean =>
  quoted[a.focus]! >= quoted[b.focus]!;
