import { config as loadDotenv } from 'dotenv';
import { createProcessIo } from './cli/process-io.ts';
import { type Actions, runProgram } from './cli/program.ts';

loadDotenv({ quiet: true });
const environment = process.env;
const io = createProcessIo(environment);

const openOptions = { today: io.today, report: (problem: string) => io.err(`${problem}\n`) };

async function openWhosaid(corpus: string) {
  const { openCorpus } = await import('./app/open-corpus.ts');
  return openCorpus(corpus, openOptions);
}

// Each command loads its own rooms: "ask" pays neither for Bolt nor for the model.
const actions: Actions = {
  async ask(question, flags) {
    const { ask } = await import('./cli/commands/ask.ts');
    return ask(await openWhosaid(flags.corpus), question, flags, io);
  },
  async ingest(paths, flags) {
    const { ingest } = await import('./cli/commands/ingest.ts');
    return ingest(paths, flags.corpus, io);
  },
  async extract(file, flags) {
    const [{ extractCommand }, { extract }, { loadEngine }] = await Promise.all([
      import('./cli/commands/extract.ts'),
      import('./app/extract.ts'),
      import('./app/load-engine.ts'),
    ]);
    const engine = loadEngine();
    return extractCommand((input, options) => extract(input, engine, options), file, flags, io);
  },
  async dates() {
    const { dates } = await import('./cli/commands/dates.ts');
    return dates(io);
  },
  async speakers(request, flags) {
    const { speakers } = await import('./cli/commands/speakers.ts');
    return speakers(request, flags, io);
  },
  async corrections(request, flags) {
    const { corrections } = await import('./cli/commands/corrections.ts');
    return corrections((await openWhosaid(flags.corpus)).corrections, request, flags, io);
  },
  async start(flags) {
    const [{ start }, { followCorpus }] = await Promise.all([import('./start.ts'), import('./app/follow-corpus.ts')]);
    // Heard from the beginning: a signal that comes while the bot starts must not be lost.
    const stopped = stopSignal();
    const corpus = await followCorpus(flags.corpus, openOptions);
    const starting = start(corpus, environment, { port: flags.port ?? null }, io);
    const result = await Promise.race([starting, stopped]);
    // Slack's client tries again for minutes where the network is down: whoever has seen enough need not wait.
    if (!result) process.exit(0);
    if ('problem' in result) {
      io.err(`${result.problem}\n`);
      return 1;
    }
    await stopped;
    await result.running.stop();
    // A call that waits for Slack's Retry-After must not keep the process longer than stopping may take.
    process.exit(0);
  },
};

/** Resolves when the process is asked to end; a second signal ends it at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** What went wrong, for people; the stack only for those who ask for it with `DEBUG`. */
function fail(error: unknown): void {
  io.err(`whosaid failed: ${error instanceof Error ? error.message : String(error)}\n`);
  if (environment['DEBUG'] && error instanceof Error) io.err(`${error.stack}\n`);
  process.exitCode = 1;
}

// What a library throws where nobody can catch it, such as Slack's client when its token is refused on reconnecting.
process.on('unhandledRejection', (error) => {
  fail(error);
  process.exit();
});

try {
  const defaults = { corpus: environment['WHOSAID_CORPUS'] || 'corpus' };
  process.exitCode = await runProgram(process.argv.slice(2), actions, defaults, io);
} catch (error) {
  fail(error);
}
