import type { Attribution } from '../../domain/statement.ts';
import type { Reading } from '../../text/reading.ts';
import { continueQuotations } from './continued-quotations.ts';
import { oneSpeakerEach } from './one-speaker.ts';
import { followPassedOn } from './passed-on.ts';
import { resolveReports } from './reported-chains.ts';
import { snapToQuotations } from './snap.ts';

const startOf = ({ cue, source, content }: Attribution): number => (cue[0] ?? source[0] ?? content[0])?.start ?? 0;

/**
 * What quotation marks say about attributions, whoever found them: content snaps to the marks, a quotation has one speaker,
 * a quotation that goes on keeps its speaker, a report of a statement is the speaker's, `via` the reporter. In order of the
 * first content span.
 */
export function applyQuotationStructure(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const snapped = attributions.map((attribution) => snapToQuotations(reading, attribution));
  const single = oneSpeakerEach(reading, snapped);
  const continued = continueQuotations(reading, single).map((attribution) => snapToQuotations(reading, attribution));
  const ordered = continued.sort((a, b) => a.content[0]!.start - b.content[0]!.start || startOf(a) - startOf(b));
  return resolveReports(reading, followPassedOn(reading, ordered));
}
