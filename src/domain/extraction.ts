import type { Document } from './document.ts';
import type { Passage } from './passage.ts';
import type { Statement } from './statement.ts';
import type { Deadline, Timex } from './time.ts';

/** Everything read out of one document. */
export interface Extraction {
  readonly document: Document;
  readonly passages: readonly Passage[];
  /** In order of their first content span. */
  readonly statements: readonly Statement[];
  readonly timexes: readonly Timex[];
  readonly deadlines: readonly Deadline[];
}

/** An extraction without what only reading it needs: enough to answer from. */
export type Findings = Omit<Extraction, 'timexes'>;
