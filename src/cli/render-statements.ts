import pc from 'picocolors';
import { showSaid } from '../domain/show-time.ts';
import { hull, overlaps, type Span } from '../domain/span.ts';
import type { Statement } from '../domain/statement.ts';
import type { Terminal } from './io.ts';
import { printable } from './printable.ts';

/** What stands under the words of each part of a statement. */
const marks = { content: '=', source: '^', cue: '-' } as const;
const defaultWidth = 100;

/**
 * A text with its statements underlined (`^` source, `-` cue, `=` content), each described after the line that its words
 * end in. With `explain`, each also says which rule or model found it and with what confidence.
 */
export function renderStatements(
  text: string,
  statements: readonly Statement[],
  options: { readonly explain: boolean },
  terminal: Terminal,
): string {
  const style = pc.createColors(terminal.color);
  // A statement is looked at from the line that it begins in to the one that it ends in, so that time stays linear.
  const waiting = statements
    .map((statement, i) => ({ statement, number: i + 1, whole: wholeSpan(statement) }))
    .sort((a, b) => a.whole.start - b.whole.start);
  let open: typeof waiting = [];
  let next = 0;
  const lines: string[] = [];
  for (const line of breakLines(text, Math.max(20, terminal.width ?? defaultWidth))) {
    for (; next < waiting.length && (waiting[next]?.whole.start ?? 0) < line.end; next += 1) open.push(waiting[next]!);
    lines.push(printable(text.slice(line.start, line.end)).replaceAll('\t', ' '));
    const rows: string[] = [];
    for (const { statement, whole } of open) if (overlaps(whole, line)) place(underline(statement, line), rows);
    lines.push(...rows.map((row) => style.cyan(row)));
    for (const { statement, number, whole } of open) {
      if (whole.end <= line.end) lines.push(style.yellow(describe(statement, number, options.explain)));
    }
    open = open.filter(({ whole }) => whole.end > line.end);
  }
  lines.push('', `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`);
  return `${lines.join('\n')}\n`;
}

const wholeSpan = (statement: Statement): Span =>
  hull([...statement.source, ...statement.cue, ...statement.content]) ?? { start: 0, end: 0 };

function describe(statement: Statement, number: number, explain: boolean): string {
  const { speaker, said, kind, via } = statement;
  const role = speaker.role ? `, ${speaker.role}` : '';
  const parts = [
    `${number}. ${speaker.name ?? 'speaker unknown'}${role} (${speaker.certainty})`,
    kind,
    `${showSaid(said)}${said.basis ? ` (“${said.basis}”)` : ''}`,
    via ? `via ${via}` : null,
    explain ? `found by ${statement.evidence}, confidence ${statement.confidence.toFixed(2)}` : null,
    explain && speaker.chain?.length ? speaker.chain.join('; ') : null,
  ];
  return printable(`   → ${parts.filter((part) => part !== null).join(' · ')}`);
}

/** The marks of one statement under one line. */
function underline(statement: Statement, line: Span): string {
  const row = new Array<string>(line.end - line.start).fill(' ');
  for (const part of ['content', 'cue', 'source'] as const) {
    for (const span of statement[part]) {
      for (let i = Math.max(span.start, line.start); i < Math.min(span.end, line.end); i += 1) {
        row[i - line.start] = marks[part];
      }
    }
  }
  return row.join('').trimEnd();
}

/** Puts a row of marks into the first of the rows where it covers nothing, or below them all. */
function place(row: string, rows: string[]): void {
  if (row === '') return;
  const free = rows.findIndex((other) => [...row].every((mark, i) => mark === ' ' || (other[i] ?? ' ') === ' '));
  if (free < 0) {
    rows.push(row);
  } else {
    const other = (rows[free] ?? '').padEnd(row.length);
    rows[free] = [...other].map((mark, i) => (mark === ' ' ? (row[i] ?? ' ') : mark)).join('');
  }
}

/** The lines of a text, long ones broken at spaces. */
function* breakLines(text: string, width: number): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    while (stop - start > width) {
      const space = text.slice(start, start + width + 1).lastIndexOf(' ');
      const end = start + (space > 0 ? space : width);
      yield { start, end };
      start = space > 0 ? end + 1 : end;
    }
    yield { start, end: stop };
    start = stop + 1;
  }
}
