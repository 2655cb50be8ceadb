import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { distribution, ms } from './clock.ts';
import { questions } from './questions.ts';
import { SlackLoad } from './slack-load.ts';

const bin = fileURLToPath(new URL('../bin/whosaid.js', import.meta.url));
const corpus = fileURLToPath(new URL('../corpus', import.meta.url));

const AT_ONCE = 500;
/** The first burst meets a process that has compiled nothing yet; the later ones show whether memory grows. */
const BURSTS = 8;

/**
 * 500 slash commands at once over signed HTTP, from this process to a bot in another one: how long each waits for its
 * acknowledgement, whether each is answered, and once, and what the bot holds in memory. On a machine with one core this
 * process takes the bot's time.
 */
export async function benchSlack(): Promise<void> {
  const load = new SlackLoad(questions());
  await load.listen();
  const port = await freePort();
  const bot = spawn(process.execPath, [bin, 'start', '--port', String(port), '--corpus', corpus], {
    env: { ...process.env, ...load.environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    await heard(bot.stderr, 'Listening');
    console.log(`slack         ${megabytes(bot.pid)} MB resident when it listens`);
    for (let burst = 1; burst <= BURSTS; burst += 1) {
      const before = processor(bot.pid);
      let spent = Number.NaN;
      const { waits, refused, answers, twice, seconds } = await load.burst(port, AT_ONCE, () => {
        spent = processor(bot.pid) - before;
      });
      const { p50, p99 } = distribution(waits);
      console.log(
        `slack burst ${burst} acknowledged p50 ${ms(p50)}, p99 ${ms(p99)}, max ${ms(Math.max(...waits))} ` +
          `(${ms(spent)} of the bot’s processor), ${refused} refused; ` +
          `${answers} of ${AT_ONCE} answered in ${seconds.toFixed(1)} s, ${twice} twice; ${megabytes(bot.pid)} MB`,
      );
    }
  } finally {
    bot.kill('SIGTERM');
    await once(bot, 'exit');
    load.close();
  }
}

/** Megabytes that a process holds resident. */
const megabytes = (pid: number | undefined): string =>
  (Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024).toFixed(0);

/** Waits until a stream has said something. It must go on being read: a full pipe would stop its writer. */
function heard(stream: Readable, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (said.includes(words)) resolve();
    });
    stream.once('end', () => reject(new Error(`the bot ended: ${said}`)));
  });
}

/** Milliseconds of processor time that a process has used, where the system tells: unlike waits these do not grow with a machine’s load. */
function processor(pid: number | undefined): number {
  try {
    const [, state = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = state.split(' ');
    // User and system time, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
