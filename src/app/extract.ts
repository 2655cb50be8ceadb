import type { AttributionEngine } from '../attribution/engine.ts';
import { leaveOutThat } from '../attribution/structure/leading-that.ts';
import { dateStatements } from '../dates/date-statements.ts';
import { findDeadlines } from '../dates/find-deadlines.ts';
import { findTimexes } from '../dates/find-timexes.ts';
import type { Passage } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import type { Deadline, Timex } from '../domain/time.ts';
import { unknownSaid } from '../domain/time.ts';
import { resolveSpeakers } from '../speakers/resolve-speakers.ts';
import { splitPassages } from '../text/passages.ts';
import { readText } from '../text/read-text.ts';

/** A text to read: with the ISO day it was published, where it is known. */
export interface TextInput {
  readonly text: string;
  readonly published: string | null;
}

/** What one text says, by itself: no other document has been looked at. */
export interface ReadOut {
  readonly passages: readonly Passage[];
  readonly statements: readonly Statement[];
  readonly timexes: readonly Timex[];
  readonly deadlines: readonly Deadline[];
}

export interface ExtractOptions {
  /**
   * Keep beliefs and plans (`act: 'attitude'`) and what is more likely wrong than right. Off unless told: users ask for
   * neither.
   */
  readonly allAttributions?: boolean;
}

/**
 * What is less sure than this is more likely wrong than right, and a wrong speaker costs more than a statement missed.
 * The confidence is calibrated: see models/README.md.
 */
const leastConfidence = 0.5;

/** Reads one text whole: passages, statements with speaker and day, temporal expressions, deadlines. */
export function extract(input: TextInput, engine: AttributionEngine, options: ExtractOptions = {}): ReadOut {
  const reading = readText(input.text);
  const attributions = engine
    .attribute(reading)
    .filter(({ confidence }) => options.allAttributions || confidence >= leastConfidence)
    .map((attribution) => (options.allAttributions ? attribution : leaveOutThat(input.text, attribution)));
  const timexes = findTimexes(input.text, input.published);
  // Speakers and days are worked out over all attributions, because a belief can introduce the speaker of the next statement.
  const speakers = resolveSpeakers({ reading, attributions });
  const saids = dateStatements({ reading, attributions, timexes, published: input.published, speakers });
  const statements = attributions.map(
    (attribution, i): Statement => ({
      ...attribution,
      speaker: speakers[i] ?? { name: null, certainty: 'unknown' },
      said: saids[i] ?? unknownSaid,
    }),
  );
  return {
    passages: splitPassages(reading),
    statements: options.allAttributions ? statements : statements.filter((statement) => statement.act === 'statement'),
    timexes,
    deadlines: findDeadlines(reading, timexes, input.published),
  };
}

/** Only the temporal expressions and deadlines of a text. */
export function extractDates(input: Pick<TextInput, 'text' | 'published'>): Pick<ReadOut, 'timexes' | 'deadlines'> {
  const reading = readText(input.text);
  const timexes = findTimexes(input.text, input.published);
  return { timexes, deadlines: findDeadlines(reading, timexes, input.published) };
}
