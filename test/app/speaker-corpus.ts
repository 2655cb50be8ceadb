import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ingest } from '../../src/app/ingest.ts';

/** Three news articles: two people of one family name, and an authority with an acronym. */
const articles = {
  harbour: ` date 2026-03-04 Homepage > News > Harbour to close for the winter

The harbour at Lunde closes on Friday, three weeks before the usual date.

“We will not wait for the ferry company,” said Gina Marsh, the harbour master, on Monday.

“The boats can stay,” said Paul Marsh, head of the sailing club, on Tuesday.

“No boat is safe in the ice,” the Lunde Port Authority (LPA) said on Tuesday.
`,
  town: ` date 2026-03-06 Homepage > News > Town council of Lunde meets again

The council met on Thursday.

“The quay opens in April,” the LPA said on Thursday.

“The quay is ours,” said Mayor Gina Marsh on Thursday.
`,
  ferry: ` date 2026-03-09 Homepage > News > Ferry company of Lunde replies

The ferry company replied on Monday.

“The ice is thin,” Marsh said on Sunday.
`,
} as const;

/** A corpus of the three articles and more of the caller's, gone when the test ends. */
export async function speakerCorpus(more: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'whosaid-speakers-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = Object.entries({ ...articles, ...more }).map(([name, text]) => {
    const file = path.join(folder, `${name}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const corpus = path.join(folder, 'corpus');
  await ingest(files, corpus);
  const decisions = path.join(corpus, 'speakers.yml');
  return {
    corpus,
    readDecisions: () => readFileSync(decisions, 'utf8'),
    writeDecisions: (yaml: string) => writeFileSync(decisions, yaml),
  };
}
