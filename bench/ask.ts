import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openCorpus } from '../src/app/open-corpus.ts';
import { distribution, ms, show, timeEach } from './clock.ts';
import { questions } from './questions.ts';

const bin = fileURLToPath(new URL('../bin/whosaid.js', import.meta.url));
const corpus = fileURLToPath(new URL('../corpus', import.meta.url));

/** A whole `whosaid ask` process, beside a Node process that does nothing. */
export function benchColdAsk(): void {
  const run = (args: readonly string[]) => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}; is dist/ built? (npm run build)`);
    return performance.now() - start;
  };
  const ask = [bin, 'ask', '--corpus', corpus, 'who said veto power'];
  run(ask);
  const cold = distribution(Array.from({ length: 11 }, () => run(ask)));
  const node = distribution(Array.from({ length: 11 }, () => run(['-e', '0'])));
  console.log(
    `cold ask      p50 ${ms(cold.p50)}, ${(cold.p50 / node.p50).toFixed(1)} × an empty Node process (${ms(node.p50)})`,
  );
}

/** Answers of a corpus that is open, after one round of warming up. */
export async function benchWarmAsk(): Promise<void> {
  const whosaid = await openCorpus(corpus, { today: () => '2026-03-05' });
  const asked = questions();
  for (const question of asked) whosaid.ask(question);
  const rounds = Array.from({ length: 5 }, () => asked).flat();
  console.log(
    `warm ask      ${show(timeEach(rounds, (question) => whosaid.ask(question)))} over ${rounds.length} questions`,
  );
}
