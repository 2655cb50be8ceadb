import type { Command } from 'commander';

/** What `whosaid corrections` is asked to do. */
export type CorrectionsRequest = { readonly do: 'list' } | { readonly do: 'undo'; readonly id: string };

export interface CorrectionsFlags {
  readonly corpus: string;
  readonly json?: true;
}

/** Adds `whosaid corrections` with its subcommand. They share the options of the command, wherever these stand. */
export function addCorrectionsCommand(
  program: Command,
  corpus: readonly [flags: string, description: string, standard: string],
  run: (request: CorrectionsRequest, flags: CorrectionsFlags) => Promise<void>,
): void {
  const corrections = program
    .command('corrections')
    .description('list what people have corrected, take a correction back')
    .configureHelp({ showGlobalOptions: true })
    .option('--json', 'write JSON')
    .option(...corpus)
    .action(() => run({ do: 'list' }, corrections.opts()));
  corrections
    .command('list')
    .description('list what people have corrected, also without this word')
    .action(() => run({ do: 'list' }, corrections.opts()));
  corrections
    .command('undo')
    .description('take a correction back; the one before it, if any, holds again')
    .argument('<id>', 'as the list gives it')
    .action((id: string) => run({ do: 'undo', id }, corrections.opts()));
}
