import { readFileSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareCorpus } from '../src/app/derived/prepare-corpus.ts';
import { ingest } from '../src/app/ingest.ts';
import { openCorpus } from '../src/app/open-corpus.ts';
import { warmUp } from '../src/app/warm-up.ts';
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

async function askAll(corpus: string, questionsFile: string): Promise<AskedAtScale> {
  const whosaid = await openCorpus(corpus, { today: () => today, report });
  const { documents, statements } = whosaid.summary();
  const started = usage();
  const questions: string[] = JSON.parse(readFileSync(questionsFile, 'utf8'));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const times: number[] = [];
  let answered = 0;
  delay.enable();
  // As the bot does, which serves meanwhile.
  await warmUp(whosaid);
  const warmUpBlock = delay.max / 1e6;
  delay.reset();
  const cpuBefore = usage().cpu;
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
    warmUpBlock,
    cpuPerQuestion: (usage().cpu - cpuBefore) / questions.length,
  };
}

const [task, ...paths] = process.argv.slice(2);
if (task === 'ingest') {
  const [source = '', corpus = '', questionsFile = ''] = paths;
  await ingest([source], corpus);
  const { findings } = await prepareCorpus(corpus, { report });
  const used = usage();
  // Made here: who asks should hold the corpus once.
  writeFileSync(questionsFile, JSON.stringify(mixedQuestions(findings, questionCount)));
  console.log(JSON.stringify(used));
} else {
  const [corpus = '', questionsFile = ''] = paths;
  console.log(JSON.stringify(await askAll(corpus, questionsFile)));
}
