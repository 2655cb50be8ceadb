import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ingest } from '../../src/app/ingest.ts';
import { openCorpus } from '../../src/app/open-corpus.ts';
import { temporaryFolder } from '../library/temporary-folder.ts';

const child = fileURLToPath(new URL('correct-forever.ts', import.meta.url));

/** Lets another process correct until it has confirmed so many, then kills it without a warning. */
async function correctUntilKilled(corpus: string, confirmations: number): Promise<string[]> {
  const running = spawn(process.execPath, ['--import', 'tsx', child, corpus, '"sell the ferry"'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(running, 'exit');
  const confirmed: string[] = [];
  for await (const id of createInterface({ input: running.stdout })) {
    confirmed.push(id);
    if (confirmed.length === confirmations) running.kill('SIGKILL');
  }
  expect((await exited)[1]).toBe('SIGKILL');
  return confirmed;
}

it('loses no confirmed correction and keeps no half of one when it is killed', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'courier.txt'), '“We will not sell the ferry,” said Ada Berg, the mayor.\n');
  const corpus = join(folder, 'corpus');
  await ingest([folder], corpus);
  const confirmed: string[] = [];
  for (const confirmations of [1, 5, 20]) {
    confirmed.push(...(await correctUntilKilled(corpus, confirmations)));
    const problems: string[] = [];
    const whosaid = await openCorpus(corpus, {
      today: () => '2026-03-05',
      report: (problem) => problems.push(problem),
    });
    const listed = whosaid.corrections.list();
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(confirmed));
    expect(listed.every(({ state, change }) => state !== 'lost' && change.what === 'speaker')).toBe(true);
    expect(whosaid.ask('"sell the ferry"').answers[0]?.corrected?.[0]?.id).toBe(listed.at(-1)?.id);
    // A line that the kill cut off is told once, and spoils nothing that is added after it.
    for (const problem of problems) expect(problem).toMatch(/cut off|is no JSON/);
  }
}, 60_000);
