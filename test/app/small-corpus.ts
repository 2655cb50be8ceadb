import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../src/app/ingest.ts';
import { openCorpus } from '../../src/app/open-corpus.ts';
import type { Whosaid } from '../../src/app/whosaid.ts';
import { temporaryFolder } from '../library/temporary-folder.ts';

/** Two articles of our own that report the same words of Ada Berg's. */
export const COURIER = `The ferry of Osk stays.

“We will not sell the ferry while I hold this office,” said Ada Berg, the mayor, on Monday.

Jens Lund said on Tuesday that the timetable is wrong.
`;
export const HERALD = `A vote on the harbour is near.

“We will not sell the ferry while I hold this office,” Berg said.
`;

/** Ingests texts, by name, as articles of 4 March 2026; gives the corpus' folder, which is gone when the test ends. */
export async function corpusOf(texts: Readonly<Record<string, string>>, folder = temporaryFolder()): Promise<string> {
  for (const [name, text] of Object.entries(texts))
    writeFileSync(join(folder, `${name}.txt`), ` date 2026-03-04 Homepage > News > Of ${name}\n\n${text}`);
  const corpus = join(folder, 'corpus');
  await ingest([folder], corpus);
  return corpus;
}

/** Opens it on 5 March 2026. */
export const openOn = (corpus: string, problems: string[] = []): Promise<Whosaid> =>
  openCorpus(corpus, {
    today: () => '2026-03-05',
    now: () => '2026-03-05T09:30:00.000Z',
    report: (problem) => problems.push(problem),
  });
