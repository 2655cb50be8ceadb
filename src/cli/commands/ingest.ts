import type { IngestProgress, IngestReport } from '../../app/ingest.ts';
import { ingest as ingestPaths } from '../../app/ingest.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { printable } from '../printable.ts';

/** The progress line is drawn again at most this often, in milliseconds. */
const progressEvery = 100;

/** `whosaid ingest`: reads files and folders into the corpus, and says what became of each. */
export async function ingest(paths: readonly string[], corpus: string, io: Io): Promise<ExitCode> {
  const progress = io.terminal.progress ? drawProgress(io.err) : { draw: () => {}, clear: () => {} };
  const report = await ingestPaths(paths, corpus, progress.draw);
  progress.clear();
  for (const line of describe(report)) io.err(`${printable(line)}\n`);
  await io.out(`${summarize(report, corpus)}\n`);
  return report.refused.length > 0 ? exitCodes.failed : exitCodes.done;
}

function describe(report: IngestReport): string[] {
  return [
    ...report.notes,
    ...report.skipped.map((line) => `Passed over: ${line}`),
    ...report.kept.map(({ id, why }) => `Kept as you corrected it: ${id} (${why})`),
    ...report.refused.map((line) => `Not read: ${line}`),
  ];
}

/** One line: `5 documents in corpus: 5 added, 0 updated, 0 unchanged`. */
function summarize(report: IngestReport, corpus: string): string {
  const { added, updated, unchanged, kept, refused } = report;
  const all = added.length + updated.length + unchanged.length + kept.length;
  const parts = [`${added.length} added`, `${updated.length} updated`, `${unchanged.length} unchanged`];
  if (kept.length > 0) parts.push(`${kept.length} kept as corrected`);
  if (refused.length > 0) parts.push(`${refused.length} not read`);
  return `${all} ${all === 1 ? 'document' : 'documents'} in ${corpus}: ${parts.join(', ')}`;
}

function drawProgress(write: (text: string) => void) {
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    draw({ documents, bytesRead, bytesTotal, path }: IngestProgress): void {
      const now = performance.now();
      if (now - drawn < progressEvery) return;
      drawn = now;
      const percent = bytesTotal > 0 ? Math.floor((100 * bytesRead) / bytesTotal) : 100;
      write(`\r\u001b[K${documents} documents, ${percent} %  ${printable(path)}`);
    },
    clear: () => write('\r\u001b[K'),
  };
}
