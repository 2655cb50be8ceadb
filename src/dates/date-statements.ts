import type { Speaker } from '../domain/speaker.ts';
import type { Attribution } from '../domain/statement.ts';
import { type Said, type Timex, unknownSaid } from '../domain/time.ts';
import type { Reading } from '../text/reading.ts';
import { carryDates } from './said/carry-dates.ts';
import { gatherEvidence } from './said/evidence.ts';
import { ownDate } from './said/own-date.ts';
import { saidOn } from './said/said-on.ts';

/** What `dateStatements` works from. */
export interface DateStatementsInput {
  readonly reading: Reading;
  readonly attributions: readonly Attribution[];
  readonly timexes: readonly Timex[];
  /** ISO day; `null` where it is unknown. */
  readonly published: string | null;
  /** One for each attribution, where they are known: tells whose statements run on. */
  readonly speakers?: readonly (Speaker | undefined)[];
}

/**
 * When each attribution was said: one for each, in their order. From the nearest evidence: a date in its own clause
 * or set before its sentence (`stated`); the running event or the neighbouring statements of the same speaker
 * (`inferred`); else the day of publication as the latest possible. A date within what is said never counts.
 */
export function dateStatements(input: DateStatementsInput): Said[] {
  const { reading, attributions, timexes, published } = input;
  const evidence = gatherEvidence(reading, attributions, timexes);
  const own = attributions.map((attribution): Said | null => {
    const found = ownDate(evidence, attribution);
    const said = found && saidOn(reading.text, found.date, published);
    return said?.certainty === 'stated' && !found?.certain ? { ...said, certainty: 'inferred' } : said;
  });
  const carried = carryDates({ evidence, attributions, speakers: input.speakers ?? [], own, published });
  return attributions.map((_, i) => own[i] ?? carried[i] ?? latestPossible(published));
}

const latestPossible = (published: string | null): Said =>
  published === null
    ? unknownSaid
    : { from: null, to: published.slice(0, 10), certainty: 'inferred', basis: `published ${published.slice(0, 10)}` };
