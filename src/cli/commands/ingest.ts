import { prepareCorpus } from '../../app/derived/prepare-corpus.ts';
import type { IngestReport } from '../../app/ingest.ts';
import { ingest as ingestPaths } from '../../app/ingest.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { printable } from '../printable.ts';

/** The progress line is drawn again at most this often, in milliseconds. */
const progressEvery = 100;

/**
 * `whosaid ingest`: reads files and folders into the corpus, says what became of each, and reads out who says what in
 * them, so that the next question finds it done. Who stops it loses little: run again, it goes on.
 */
export async function ingest(paths: readonly string[], corpus: string, io: Io): Promise<ExitCode> {
  const progress = io.terminal.progress ? drawProgress(io.err) : { draw: () => {}, clear: () => {} };
  const report = await ingestPaths(paths, corpus, ({ documents, bytesRead, bytesTotal, path }) => {
    const percent = bytesTotal > 0 ? Math.floor((100 * bytesRead) / bytesTotal) : 100;
    progress.draw(`${documents} documents, ${percent} %  ${printable(path)}`);
  });
  progress.clear();
  for (const line of describe(report)) io.err(`${printable(line)}\n`);
  await prepareCorpus(corpus, {
    report: (problem) => {
      progress.clear();
      io.err(`${printable(problem)}\n`);
    },
    onProgress: (done, of) =>
      progress.draw(
        done < of
          ? `Reading who says what: ${done} of ${of} documents`
          : 'Joining speakers and days over all documents',
        done === of,
      ),
  });
  progress.clear();
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
    draw(line: string, always = false): void {
      const now = performance.now();
      if (now - drawn < progressEvery && !always) return;
      drawn = now;
      write(`\r\u001b[K${line}`);
    },
    clear: () => write('\r\u001b[K'),
  };
}
