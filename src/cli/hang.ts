import wrapAnsi from 'wrap-ansi';
import type { Terminal } from './io.ts';

/** Lines longer than this tire the eye, however wide the terminal is. */
const widest = 100;

/** Breaks a text at the terminal's width: its first line begins with `first`, all others with `rest` (of the same width). */
export function hang(text: string, first: string, rest: string, terminal: Terminal): string {
  if (terminal.width === null) return first + text;
  const columns = Math.max(20, Math.min(widest, terminal.width)) - rest.length;
  return wrapAnsi(text, columns, { hard: true })
    .split('\n')
    .map((line, i) => (i === 0 ? first : rest) + line)
    .join('\n');
}
