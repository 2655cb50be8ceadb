import pc from 'picocolors';
import type { Answer, AnswerItem, Citation } from '../domain/answer.ts';
import { sentenceInFull } from '../domain/in-full.ts';
import { showCorrection } from '../domain/show-correction.ts';
import { showDue, showSaid } from '../domain/show-time.ts';
import type { Span } from '../domain/span.ts';
import { citationParts, kindWords, speakerWords } from './describe-item.ts';
import { hang } from './hang.ts';
import type { Terminal } from './io.ts';
import { printable } from './printable.ts';

const indent = '   ';

/** An answer for people to read: plain and unwrapped when piped, wrapped and coloured on a terminal. Ends in a new line. */
export function renderAnswer(answer: Answer, terminal: Terminal): string {
  const style = pc.createColors(terminal.color);
  const lines = [style.dim(answer.interpretation.summary)];
  if (answer.message) lines.push('', hang(answer.message, '', '', terminal));
  if (answer.nearest) lines.push('', ...renderItem(answer.nearest, indent, terminal, style));
  answer.answers.forEach((item, i) => {
    lines.push('', ...renderItem(item, `${i + 1}.`.padEnd(indent.length), terminal, style));
  });
  const more = answer.total - answer.answers.length;
  if (answer.answers.length > 0 && more > 0)
    lines.push('', style.dim(`${more} more: --limit ${answer.total} shows them all.`));
  return `${lines.join('\n')}\n`;
}

type Style = ReturnType<typeof pc.createColors>;

function renderItem(item: AnswerItem, number: string, terminal: Terminal, style: Style): string[] {
  const who = printable(speakerWords(item));
  const heading = item.kind === 'passage' ? 'A passage, nobody quoted' : `${style.bold(who)} · ${showSaid(item.said)}`;
  const [first, ...others] = item.citations;
  const lines = [
    hang(heading, number, indent, terminal),
    hang(mark(printable(item.excerpt), item.highlights, style), indent + bar, indent + bar, terminal),
  ];
  const sentence = sentenceInFull(item);
  if (sentence !== null) lines.push(hang(`In full: ${printable(sentence.text)}`, indent, indent, terminal));
  if (item.deadline)
    lines.push(hang(`Deadline: ${showDue(item.deadline)} (“${item.deadline.expression}”)`, indent, indent, terminal));
  for (const note of item.corrected ?? []) lines.push(hang(printable(showCorrection(note)), indent, indent, terminal));
  if (item.said.basis && item.said.certainty === 'inferred') {
    lines.push(style.dim(hang(`Day inferred from: ${item.said.basis}`, indent, indent, terminal)));
  }
  const via = item.via ? `, via ${item.via}` : '';
  lines.push(
    style.dim(hang(`${kindWords[item.kind]}${via}. ${renderCitation(first, terminal)}`, indent, indent, terminal)),
  );
  for (const citation of others)
    lines.push(style.dim(hang(`Also: ${renderCitation(citation, terminal)}`, indent, indent, terminal)));
  for (const words of item.disagreements ?? [])
    lines.push(hang(`Sources disagree: ${words}`, indent, indent, terminal));
  return lines;
}

const bar = '│ ';

/** The citation; on a terminal that shows colour its first part is a link (OSC 8) that opens the source at the words. */
function renderCitation(citation: Citation, terminal: Terminal): string {
  const [first, ...rest] = citationParts(citation).map(printable);
  const address = citation.link ?? citation.url;
  if (!address) return [first, ...rest].join(', ');
  if (!terminal.color) return [first, ...rest, printable(address)].join(', ');
  return [`\u001b]8;;${printable(address)}\u0007${first}\u001b]8;;\u0007`, ...rest].join(', ');
}

/** The excerpt with its marked stretches in bold. */
function mark(text: string, spans: readonly Span[], style: Style): string {
  let marked = '';
  let done = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < done) continue;
    marked += text.slice(done, span.start) + style.bold(style.yellow(text.slice(span.start, span.end)));
    done = span.end;
  }
  return marked + text.slice(done);
}
