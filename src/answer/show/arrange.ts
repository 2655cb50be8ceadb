import { type AnswerCorpus, statementOf } from '../corpus/answer-corpus.ts';
import type { Candidate, StatementCandidate } from '../find/candidate.ts';
import type { AskedSource, Query } from '../find/query.ts';
import type { Group } from './group.ts';

/** What becomes one answer. */
export type Found = Group | Exclude<Candidate, StatementCandidate>;

/**
 * Puts answers into the order that the question asks for: best first; by time for a timeline, the latest first for all that
 * somebody said; in turn for a comparison. What is undated comes last.
 */
export function arrange(corpus: AnswerCorpus, query: Query, found: readonly Found[]): Found[] {
  if (query.intent === 'timeline') return byDay(corpus, found, 1);
  if (query.intent === 'record') return byDay(corpus, found, -1);
  if (query.intent === 'compare') return inTurn(corpus, query, found);
  return [...found];
}

function byDay(corpus: AnswerCorpus, found: readonly Found[], direction: 1 | -1): Found[] {
  const days = new Map(found.map((one) => [one, dayOf(corpus, one)]));
  return [...found].sort((a, b) => {
    const [first, second] = [days.get(a) ?? null, days.get(b) ?? null];
    if (first === second) return 0;
    if (first === null || second === null) return first === null ? 1 : -1;
    return first < second ? -direction : direction;
  });
}

function dayOf(corpus: AnswerCorpus, found: Found): string | null {
  if (!('members' in found)) return null;
  for (const { candidate } of found.members) {
    const { from } = statementOf(corpus, candidate.statement).said;
    if (from !== null) return from;
  }
  return null;
}

/** One of each speaker at a time. */
function inTurn(corpus: AnswerCorpus, query: Query, found: readonly Found[]): Found[] {
  const isBy = (one: Found, { speakers, statements }: AskedSource): boolean =>
    'members' in one &&
    one.members.some(
      ({ candidate: { statement } }) =>
        speakers.includes(corpus.statements.speaker[statement]!) || statements.includes(statement),
    );
  const columns = query.by.map((source) => found.filter((one) => isBy(one, source)));
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) => columns.flatMap((column) => column[row] ?? [])).flat();
}
