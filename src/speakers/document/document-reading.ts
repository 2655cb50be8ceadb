import type { Attribution } from '../../domain/statement.ts';
import type { Reading } from '../../text/reading.ts';
import type { Word } from '../mention/words.ts';
import type { Discourse } from './discourse.ts';
import type { SourceMarks } from './mark-sources.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Sources } from './sources.ts';

/** Everything read out of a document before its speakers are named. */
export interface DocumentReading {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly attributions: readonly Attribution[];
  readonly mentions: MentionIndex;
  readonly marks: SourceMarks;
  readonly sources: Sources;
  readonly discourse: Discourse;
}
