import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareCorpus } from '../src/app/derived/prepare-corpus.ts';
import { ingest } from '../src/app/ingest.ts';
import { openCorpus } from '../src/app/open-corpus.ts';
import { distribution } from './clock.ts';
import { mixedQuestions } from './mixed-questions.ts';
import type { AskedAtScale, Usage } from './scale.ts';

const report = (problem: string): void => {
  console.error(problem);
};
const questionCount = 500;
/** The day on which all is asked. */
const today = '2014-01-01';

const start = performance.now();
const usage = (): Usage => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { wall: performance.now() - start, cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1000 };
};

async function askAll(corpus: string): Promise<AskedAtScale> {
  const whosaid = await openCorpus(corpus, { today: () => today, report });
  const { documents, statements } = whosaid.summary();
  const started = usage();
  const { findings } = await prepareCorpus(corpus, { report });
  const questions = mixedQuestions(findings, questionCount);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const times: number[] = [];
  let answered = 0;
  delay.enable();
  for (const question of questions) {
    const from = performance.now();
    const { answers } = whosaid.ask(question);
    times.push(performance.now() - from);
    if (answers.length > 0) answered++;
    // A turn of the event loop, with room for its delay to be measured.
    await pause(1);
  }
  delay.disable();
  return {
    ...started,
    documents,
    statements,
    questions: questions.length,
    answered,
    times: distribution(times),
    longestBlock: delay.max / 1e6,
  };
}

const [task, ...paths] = process.argv.slice(2);
if (task === 'ingest') {
  const [source = '', corpus = ''] = paths;
  await ingest([source], corpus);
  await prepareCorpus(corpus, { report });
  console.log(JSON.stringify(usage()));
} else {
  console.log(JSON.stringify(await askAll(paths[0] ?? '')));
}
