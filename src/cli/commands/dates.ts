import { extractDates } from '../../app/extract.ts';
import type { ExitCode, Io } from '../io.ts';
import { mapJsonLines } from '../map-json-lines.ts';
import { readTextRecord } from '../text-record.ts';
import { toWireDeadline } from '../wire.ts';

/** `whosaid dates --jsonl`: the temporal expressions and deadlines of each text. */
export function dates(io: Io): Promise<ExitCode> {
  return mapJsonLines(io, (line, warn) => {
    const record = readTextRecord(line);
    if ('problem' in record) return record;
    warn(record.warning);
    const { timexes, deadlines } = extractDates(record);
    return { id: record.id, timexes, deadlines: deadlines.map(toWireDeadline) };
  });
}
