import type { CorrectedStatement } from '../../answer/corpus/answer-corpus.ts';
import type { Correction, CorrectionChange, CorrectionNote } from '../../domain/correction.ts';
import { showPlainDay } from '../../domain/show-time.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Statement } from '../../domain/statement.ts';
import { type Said, unknownSaid } from '../../domain/time.ts';

/** One statement's corrections that hold: the latest of each kind, in the order they were made. */
export type HeldCorrections = ReadonlyMap<CorrectionChange['what'], Correction>;

/**
 * A statement as people have corrected it. What they say is not what the document says: it is `inferred`, and its basis is who
 * said so and when.
 */
export function correctStatement(
  statement: Statement,
  held: HeldCorrections,
  currentName: (name: string) => string,
): CorrectedStatement {
  const corrections = [...held.values()];
  return {
    statement: corrections.reduce((so, one) => applyChange(so, one, currentName), statement),
    isStruck: held.has('not-a-statement'),
    notes: corrections.map(({ id, had, by, at, change }): CorrectionNote => ({ id, what: change.what, had, by, at })),
  };
}

function applyChange(statement: Statement, correction: Correction, currentName: (name: string) => string): Statement {
  const { change } = correction;
  if (change.what === 'not-a-statement') return statement;
  // Statements of a large corpus are read out of rows through getters, which a spread would leave behind.
  const { kind, act, source, cue, content, confidence, evidence, via } = statement;
  const rest = { kind, act, source, cue, content, confidence, evidence, ...(via === undefined ? {} : { via }) };
  return change.what === 'speaker'
    ? {
        ...rest,
        said: statement.said,
        speaker: namedBy(correction, change.speaker === null ? null : currentName(change.speaker)),
      }
    : { ...rest, speaker: statement.speaker, said: dayBy(correction, change.day) };
}

/** `corrected by Jo on 4 Mar 2026`. */
const basisOf = ({ by, at }: Correction): string => `corrected by ${by.name} on ${showPlainDay(at.slice(0, 10))}`;

function namedBy(correction: Correction, name: string | null): Speaker {
  if (name === null) return { name: null, certainty: 'unknown' };
  return { name, certainty: 'inferred', chain: [basisOf(correction)] };
}

function dayBy(correction: Correction, day: string | null): Said {
  if (day === null) return unknownSaid;
  return { from: day, to: day, certainty: 'inferred', basis: basisOf(correction) };
}
