import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { addCorrectionsCommand, type CorrectionsFlags, type CorrectionsRequest } from './corrections-program.ts';
import { type ExitCode, exitCodes, type Io } from './io.ts';
import { addSpeakersCommand, type SpeakersFlags, type SpeakersRequest } from './speakers-program.ts';

export interface AskFlags {
  readonly json?: true;
  readonly jsonl?: true;
  readonly limit?: number;
  readonly format?: 'text' | 'markdown';
  readonly corpus: string;
}

export interface ExtractFlags {
  readonly jsonl?: true;
  readonly allAttributions?: true;
  readonly explain?: true;
  readonly published?: string;
}

/** What the words of a command line lead to. Each action is loaded only when it is asked for. */
export interface Actions {
  ask(question: string, flags: AskFlags): Promise<ExitCode>;
  ingest(paths: readonly string[], flags: { readonly corpus: string }): Promise<ExitCode>;
  extract(file: string | undefined, flags: ExtractFlags): Promise<ExitCode>;
  dates(flags: { readonly jsonl?: true }): Promise<ExitCode>;
  speakers(request: SpeakersRequest, flags: SpeakersFlags): Promise<ExitCode>;
  corrections(request: CorrectionsRequest, flags: CorrectionsFlags): Promise<ExitCode>;
  start(flags: { readonly corpus: string; readonly port?: number }): Promise<ExitCode>;
}

/** Reads a command line (without `node` and the script's name), runs what it asks for and gives the exit code. */
export async function runProgram(
  argv: readonly string[],
  actions: Actions,
  defaults: { readonly corpus: string },
  io: Pick<Io, 'err' | 'out'>,
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  let written: Promise<void> = Promise.resolve();
  const program = new Command('whosaid')
    .description('Who said what, and when: cited, verbatim answers from your documents.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        written = written.then(() => io.out(text));
      },
      writeErr: io.err,
    })
    .showHelpAfterError('(whosaid --help shows how it is used; put -- before words or files that begin with "-")');

  const corpus = ['--corpus <dir>', 'the folder of documents to answer from', defaults.corpus] as const;
  program
    .command('ask')
    .description('answer a question')
    .argument('[question...]', 'words, "exact words", by: about: source: kind: in: on: before: after:')
    .option('--json', 'write the whole answer as JSON')
    .option('--jsonl', 'answer {"id", "ask"} lines from standard input, one line each')
    .option('--limit <n>', 'at most this many answers', readLimit)
    .addOption(new Option('--format <format>', 'how to show the answer').choices(['text', 'markdown']))
    .option(...corpus)
    .action(async (words: string[], flags: AskFlags, command: Command) => {
      if (!flags.jsonl && words.join('').trim() === '') {
        command.error('error: ask needs a question, for example: whosaid ask "who said veto power"', {
          exitCode: exitCodes.usage,
        });
      }
      code = await actions.ask(words.join(' '), flags);
    });
  program
    .command('ingest')
    .description('read documents into the corpus')
    .argument('<path...>', 'files or folders')
    .option(...corpus)
    .action(async (paths: string[], flags: { corpus: string }) => {
      code = await actions.ingest(paths, flags);
    });
  program
    .command('extract')
    .description('show the statements in a text')
    .argument('[file]', 'the text to read')
    .option(
      '--jsonl',
      'read {"id", "text", "published", "title"} lines from standard input, write {"id", "statements"} lines',
    )
    .option('--all-attributions', 'beliefs and plans too')
    .option('--explain', 'say which rule or model found each statement')
    .option('--published <day>', 'the ISO day that the file was published')
    .action(async (file: string | undefined, flags: ExtractFlags, command: Command) => {
      if (!file && !flags.jsonl)
        command.error('error: extract needs a file, or --jsonl with lines on standard input', {
          exitCode: exitCodes.usage,
        });
      code = await actions.extract(file, flags);
    });
  program
    .command('dates')
    .description('show the dates and deadlines in texts')
    .requiredOption(
      '--jsonl',
      'read {"id", "text", "published"} lines from standard input, write {"id", "timexes", "deadlines"} lines',
    )
    .action(async (flags: { jsonl?: true }) => {
      code = await actions.dates(flags);
    });
  addSpeakersCommand(program, corpus, async (request, flags) => {
    code = await actions.speakers(request, flags);
  });
  addCorrectionsCommand(program, corpus, async (request, flags) => {
    code = await actions.corrections(request, flags);
  });
  program
    .command('start')
    .description('run the Slack bot, or the playground where no Slack token is set')
    .option('--port <n>', 'the port to listen on (3000 unless PORT says otherwise)', readPort)
    .option(...corpus)
    .action(async (flags: { corpus: string; port?: number }) => {
      code = await actions.start(flags);
    });

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has said what is wrong; help that was asked for is not an error.
    code = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
  await written;
  return code;
}

const readLimit = (value: string): number => readWhole(value, 1, 1000);
const readPort = (value: string): number => readWhole(value, 1, 65_535);

function readWhole(value: string, least: number, most: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) {
    throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}.`);
  }
  return number;
}
