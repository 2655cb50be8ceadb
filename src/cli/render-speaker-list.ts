import pc from 'picocolors';
import type { SpeakerLine } from '../app/speakers/open-speakers.ts';
import { hang } from './hang.ts';
import type { Terminal } from './io.ts';
import { printable } from './printable.ts';

/** At most this many other names are named on a line; the card has them all. */
const shownAliases = 5;

/** Everybody who speaks, one a line, and names that could be several of them. */
export function renderSpeakerList(speakers: readonly SpeakerLine[], terminal: Terminal): string {
  if (speakers.length === 0) return 'Nobody speaks in these documents.\n';
  const style = pc.createColors(terminal.color);
  const certain = speakers.filter(({ candidates }) => candidates.length === 0);
  const open = speakers.filter(({ candidates }) => candidates.length > 0);
  const width = String(Math.max(...speakers.map(({ statements }) => statements))).length + 2;
  const row = (speaker: SpeakerLine) =>
    hang(
      renderSpeakerLine(speaker, style),
      `${String(speaker.statements).padStart(width)}  `,
      ' '.repeat(width + 2),
      terminal,
    );
  const lines: string[] = [];
  if (certain.length > 0)
    lines.push(style.dim('Statements, speaker, kind, documents, other names'), '', ...certain.map(row));
  if (open.length > 0) {
    if (lines.length > 0) lines.push('');
    lines.push(style.dim('Names that could be several speakers’ (“whosaid speakers same NAME OTHER” decides)'), '');
    lines.push(...open.map(row));
  }
  return `${lines.join('\n')}\n`;
}

/** `Ada Nwosu · person · 2 documents · also Nwosu`, `Marsh · 1 document · Gina Marsh or Paul Marsh`. */
export function renderSpeakerLine(
  speaker: SpeakerLine,
  style: Pick<ReturnType<typeof pc.createColors>, 'bold'>,
): string {
  const { name, kind, aliases, documents, candidates } = speaker;
  const more = aliases.length - shownAliases;
  const also = aliases.slice(0, shownAliases).join(', ') + (more > 0 ? ` and ${more} more` : '');
  const parts = [
    style.bold(printable(name)),
    kind === 'unknown' ? '' : kind,
    count(documents, 'document'),
    printable(candidates.join(' or ')),
    candidates.length === 0 && also !== '' ? `also ${printable(also)}` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** `1 statement`, `2 statements`. */
export const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`;
