import type { FollowedCorpus, Looked } from './app/follow-corpus.ts';
import type { CorpusSummary } from './app/whosaid.ts';
import type { Running } from './running.ts';
import type { Log } from './slack/log.ts';

/** Milliseconds from one look at the disk to the next; a look asks the file system one thing. */
const pause = 2000;

/** Looks at a corpus now and then until it is stopped, and writes a line into the log where that has changed something. */
export function keepLooking(corpus: Pick<FollowedCorpus, 'look'>, log: Log): Running {
  const timer = setInterval(async () => tell(await corpus.look(), log), pause);
  // Whoever has nothing else to do may end.
  timer.unref();
  return { stop: async () => clearInterval(timer) };
}

function tell(looked: Looked, log: Log): void {
  if (looked.found === 'other')
    log.info(`Documents were ingested: ${count(looked.now)} from now on, ${count(looked.before)} before.`);
  if (looked.found === 'unusable') log.warn(`Documents have changed, but answers stay as they were. ${looked.why}`);
}

const count = ({ documents, statements }: CorpusSummary): string =>
  `${documents} documents with ${statements} statements`;
