import { overlaps } from '../domain/span.ts';
import type { Statement } from '../domain/statement.ts';
import type { Deadline } from '../domain/time.ts';
import { dayAfter } from './duration.ts';

/**
 * Gives lengths of time the day on which they run out, where they stand in what somebody said on a known day: "no more
 * than six months", said on 27 February 2026, is over on 27 August 2026 (`inferred`). Others stay as they are.
 */
export function startDeadlines(deadlines: readonly Deadline[], statements: readonly Statement[]): Deadline[] {
  if (!deadlines.some((deadline) => deadline.duration !== null && deadline.due === null)) return [...deadlines];
  return deadlines.map((deadline) => {
    if (deadline.duration === null || deadline.due !== null) return deadline;
    const statement =
      statements.find(({ content }) => content.some((span) => overlaps(span, deadline.expression))) ??
      statements.find(({ cue }) => cue.some((span) => overlaps(span, deadline)));
    const { from, to } = statement?.said ?? { from: null, to: null };
    if (from === null || from !== to) return deadline;
    const due = dayAfter(from.slice(0, 10), deadline.duration);
    return due === null ? deadline : { ...deadline, due, certainty: 'inferred' };
  });
}
