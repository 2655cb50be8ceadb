import pc from 'picocolors';
import { showSaid } from '../domain/show-time.ts';
import type { Span } from '../domain/span.ts';
import type { Statement } from '../domain/statement.ts';
import type { Terminal } from './io.ts';
import { printable } from './printable.ts';

/** What stands under the words of each part of a statement. */
const marks = { content: '=', source: '^', cue: '-' } as const;
const defaultWidth = 100;

/**
 * A text with its statements underlined (`^` source, `-` cue, `=` content), each described after the line that it ends
 * in. With `explain`, each also says which rule or model found it and with what confidence.
 */
export function renderStatements(
  text: string,
  statements: readonly Statement[],
  options: { readonly explain: boolean },
  terminal: Terminal,
): string {
  const style = pc.createColors(terminal.color);
  const lines: string[] = [];
  for (const line of breakLines(text, Math.max(20, terminal.width ?? defaultWidth))) {
    lines.push(text.slice(line.start, line.end).replaceAll('\t', ' '));
    const rows: string[] = [];
    statements.forEach((statement) => {
      const row = underline(statement, line);
      if (row !== null) place(row, rows);
    });
    lines.push(...rows.map((row) => style.cyan(row)));
    statements.forEach((statement, i) => {
      const end = Math.max(...statement.content.map((span) => span.end));
      if (line.start < end && end <= line.end) lines.push(style.yellow(describe(statement, i + 1, options.explain)));
    });
  }
  lines.push('', `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`);
  return `${lines.join('\n')}\n`;
}

function describe(statement: Statement, number: number, explain: boolean): string {
  const { speaker, said, kind, via } = statement;
  const parts = [
    `${number}. ${speaker.name ?? 'speaker unknown'}${speaker.role ? `, ${speaker.role}` : ''} (${speaker.certainty})`,
    kind,
    `${showSaid(said)}${said.basis ? ` (“${said.basis}”)` : ''}`,
    via ? `via ${via}` : null,
    explain ? `found by ${statement.evidence}, confidence ${statement.confidence.toFixed(2)}` : null,
  ];
  return `   → ${parts.filter((part) => part !== null).join(' · ')}`;
}

/** The marks of one statement under one line; `null` where it has none there. */
function underline(statement: Statement, line: Span): string | null {
  const row = new Array<string>(line.end - line.start).fill(' ');
  let any = false;
  for (const part of ['content', 'cue', 'source'] as const) {
    for (const span of statement[part]) {
      for (let i = Math.max(span.start, line.start); i < Math.min(span.end, line.end); i += 1) {
        row[i - line.start] = marks[part];
        any = true;
      }
    }
  }
  return any ? row.join('').trimEnd() : null;
}

/** Puts a row of marks into the first of the rows where it covers nothing, or below them all. */
function place(row: string, rows: string[]): void {
  const free = rows.findIndex((other) => [...row].every((mark, i) => mark === ' ' || (other[i] ?? ' ') === ' '));
  if (free < 0) rows.push(row);
  else
    rows[free] = [...row.padEnd(rows[free]?.length ?? 0)]
      .map((mark, i) => (mark === ' ' ? (rows[free]?.[i] ?? ' ') : mark))
      .join('');
}

/** The lines of a text, long ones broken at spaces. */
function* breakLines(text: string, width: number): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    while (stop - start > width) {
      const space = text.lastIndexOf(' ', start + width);
      const end = space > start ? space : start + width;
      yield { start, end };
      start = space > start ? end + 1 : end;
    }
    yield { start, end: stop };
    start = stop + 1;
  }
}
