import { type Command, Option } from 'commander';
import type { DecidedKind } from '../domain/speaker-decisions.ts';
import type { SpeakerEdit } from '../domain/speaker-edit.ts';
import { exitCodes } from './io.ts';

/** What `whosaid speakers` is asked to do. */
export type SpeakersRequest =
  | { readonly do: 'list' }
  | { readonly do: 'show'; readonly name: string; readonly explain: boolean }
  | SpeakerEdit;

export interface SpeakersFlags {
  readonly corpus: string;
  readonly json?: true;
}

const kinds = ['person', 'organisation', 'group'] as const satisfies readonly DecidedKind[];

/** Adds `whosaid speakers` with its subcommands. They share the options of the command, wherever these stand. */
export function addSpeakersCommand(
  program: Command,
  corpus: readonly [flags: string, description: string, standard: string],
  run: (request: SpeakersRequest, flags: SpeakersFlags) => Promise<void>,
): void {
  const speakers = program
    .command('speakers')
    .description('list who speaks, show one speaker, decide on names')
    .configureHelp({ showGlobalOptions: true })
    .option('--json', 'write JSON')
    .option(...corpus)
    .action(() => start({ do: 'list' }));
  const start = (request: SpeakersRequest) => run(request, speakers.opts());
  speakers
    .command('show')
    .description('roles, other names, first and last statement of one speaker')
    .argument('<name...>', 'any name, or a role')
    .option('--explain', 'how each mention led to the speaker')
    .action((words: string[], { explain = false }: { explain?: boolean }, command: Command) =>
      start({ do: 'show', name: readName(words, command), explain }),
    );
  speakers
    .command('name')
    .description('decide on other names, roles or the kind of a speaker')
    .argument('<name...>', 'the name to show')
    .option('--alias <name>', 'another name of the speaker (may be given again)', collect)
    .option('--role <role>', 'a role the speaker is asked for by (may be given again)', collect)
    .addOption(new Option('--kind <kind>', 'what the speaker is').choices(kinds))
    .action((words: string[], { alias = [], role = [], kind }: NameFlags, command: Command) => {
      if (alias.length + role.length === 0 && !kind) {
        refuse(command, 'name needs --alias, --role or --kind: what is decided about the speaker');
      }
      const [aliases, roles] = [alias, role].map((all) => all.map((one) => readName([one], command)));
      const name = readName(words, command);
      return start({ do: 'name', name, ...(kind && { kind }), aliases: aliases ?? [], roles: roles ?? [] });
    });
  speakers
    .command('same')
    .description('decide that two names are one speaker')
    .argument('<name>', 'the name to show')
    .argument('<other>', 'a name that means the same speaker')
    .option('--in <document>', 'only in this document, by id or source (may be given again)', collect)
    .action((name: string, other: string, flags: { in?: string[] }, command: Command) => {
      return start({ do: 'same', ...readTwoNames(name, other, command), documents: flags.in ?? [] });
    });
  speakers
    .command('different')
    .description('decide that two names are two speakers')
    .argument('<name>')
    .argument('<other>')
    .action((name: string, other: string, _: object, command: Command) =>
      start({ do: 'different', ...readTwoNames(name, other, command) }),
    );
  speakers
    .command('forget')
    .description('take back all that was decided about a name')
    .argument('<name...>')
    .action((words: string[], _: object, command: Command) =>
      start({ do: 'forget', names: [readName(words, command)] }),
    );
}

interface NameFlags {
  readonly alias?: readonly string[];
  readonly role?: readonly string[];
  readonly kind?: DecidedKind;
}

const collect = (value: string, all: readonly string[] = []): string[] => [...all, value];

/** A name as one line, its words with single spaces between them. */
function readName(words: readonly string[], command: Command): string {
  const name = words.join(' ').trim().replace(/\s+/g, ' ');
  if (name === '' || /\p{Cc}/u.test(name)) refuse(command, `expected a name, got ${JSON.stringify(words.join(' '))}`);
  return name;
}

function readTwoNames(name: string, other: string, command: Command): { name: string; other: string } {
  const names = { name: readName([name], command), other: readName([other], command) };
  if (names.name === names.other) refuse(command, `expected two names, got ${JSON.stringify(names.name)} twice`);
  return names;
}

function refuse(command: Command, sentence: string): never {
  return command.error(`error: ${sentence}`, { exitCode: exitCodes.usage });
}
