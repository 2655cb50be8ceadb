import pc from 'picocolors';
import type { ChangeOfHands } from '../app/speakers/changed-hands.ts';
import type { EditOutcome } from '../app/speakers/edit-speakers.ts';
import { hang } from './hang.ts';
import type { Terminal } from './io.ts';
import { printable } from './printable.ts';
import { renderWords } from './render-speaker-card.ts';
import { count } from './render-speaker-list.ts';

/** At most this many statements are shown for each two speakers they go between; `--json` has them all. */
const shownStatements = 5;

/** What was written into the file, and whose statements are now somebody else's. */
export function renderSpeakerEdit(outcome: Exclude<EditOutcome, { problems: unknown }>, terminal: Terminal): string {
  const style = pc.createColors(terminal.color);
  const line = (text: string) => hang(printable(text), '   ', '   ', terminal);
  const { path, wrote, tookBack, changes } = outcome;
  if (wrote.length + tookBack.length === 0) return `${path} stays as it is: there is nothing to change.\n`;
  const lines: string[] = [];
  if (wrote.length > 0) lines.push(style.dim(`${path} now says:`), ...wrote.map(line));
  if (tookBack.length > 0) lines.push(style.dim(`${path} no longer says:`), ...tookBack.map(line));
  const moved = changes.reduce((sum, { said }) => sum + said.length, 0);
  lines.push(
    '',
    moved === 0
      ? 'No statement changes hands.'
      : `${count(moved, 'statement')} ${moved === 1 ? 'changes' : 'change'} hands:`,
  );
  for (const { from, to, said } of changes) {
    lines.push('', hang(style.bold(printable(`${nameOf(from)} → ${nameOf(to)}`)), '', '', terminal));
    lines.push(...said.slice(0, shownStatements).map((words) => line(renderWords(words))));
    if (said.length > shownStatements) lines.push(style.dim(`   and ${said.length - shownStatements} more`));
  }
  return `${lines.join('\n')}\n`;
}

const nameOf = (name: ChangeOfHands['from']): string => name ?? 'Speaker unknown';
