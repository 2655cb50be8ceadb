import { readFileSync } from 'node:fs';
import { type CorrectionsParsed, parseCorrections } from './parse-corrections.ts';
import { correctionsFile } from './places.ts';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What people have corrected; `entries` is `null` where the file is there but cannot be read. */
export type CorrectionsRead = Pick<CorrectionsParsed, 'problems'> & {
  readonly entries: CorrectionsParsed['entries'] | null;
};

/** Reads what people have corrected beside the documents. The file need not be there. Problems begin with its path. */
export function readCorrections(corpus: string): CorrectionsRead {
  const path = correctionsFile(corpus);
  try {
    const { entries, problems } = parseCorrections(readFileSync(path, 'utf8'));
    return { entries, problems: problems.map((problem) => `${path} ${problem}`) };
  } catch (error) {
    if (isMissing(error)) return { entries: [], problems: [] };
    const reason = error instanceof Error ? error.message : String(error);
    const problem = `${path} cannot be read: ${reason}. Corrections made since it was last read do not count until it can.`;
    return { entries: null, problems: [problem] };
  }
}
