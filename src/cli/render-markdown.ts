import type { Answer, AnswerItem, Citation } from '../domain/answer.ts';
import { sentenceInFull } from '../domain/in-full.ts';
import { showCorrection } from '../domain/show-correction.ts';
import { showDue, showSaid } from '../domain/show-time.ts';
import type { Span } from '../domain/span.ts';
import { citationParts, kindWords, speakerWords } from './describe-item.ts';
import { printable } from './printable.ts';

/** An answer as Markdown (CommonMark), to paste into notes, tickets and mails. A document's words never format. */
export function renderMarkdown(answer: Answer): string {
  const blocks = [`*${asText(answer.interpretation.summary)}*`];
  if (answer.message) blocks.push(asText(answer.message));
  if (answer.nearest) blocks.push(...itemBlocks(answer.nearest));
  for (const item of answer.answers) blocks.push(...itemBlocks(item));
  return `${blocks.join('\n\n')}\n`;
}

function itemBlocks(item: AnswerItem): string[] {
  const heading =
    item.kind === 'passage' ? 'A passage, nobody quoted' : `**${asText(speakerWords(item))}**, ${showSaid(item.said)}`;
  const [first, ...others] = item.citations;
  const via = item.via ? `, via ${asText(item.via)}` : '';
  const sentence = sentenceInFull(item);
  const notes = [
    sentence !== null && `In full: ${asText(sentence.text)}`,
    item.deadline && `Deadline: ${showDue(item.deadline)} (“${asText(item.deadline.expression)}”)`,
    item.said.basis && item.said.certainty === 'inferred' && `Day inferred from: ${asText(item.said.basis)}`,
    ...(item.corrected ?? []).map((note) => asText(showCorrection(note))),
    `${kindWords[item.kind]}${via}. ${citation(first)}`,
    ...others.map((other) => `Also: ${citation(other)}`),
    ...(item.disagreements ?? []).map((words) => `Sources disagree: ${asText(words)}`),
  ].filter(Boolean);
  return [heading, `> ${mark(item.excerpt, item.highlights)}`, notes.map((note) => `- ${note}`).join('\n')];
}

function citation(cited: Citation): string {
  const [first, ...rest] = citationParts(cited).map(asText);
  const address = cited.link ?? cited.url;
  // An address in angle brackets may hold anything but these.
  const linked = address ? `[${first}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)` : first;
  return [linked, ...rest].join(', ');
}

/** The excerpt with its marked stretches in bold, on one line. */
function mark(text: string, spans: readonly Span[]): string {
  let marked = '';
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < done || start === end) continue;
    marked += `${asText(text.slice(done, start))}**${asText(text.slice(start, end))}**`;
    done = end;
  }
  return marked + asText(text.slice(done));
}

/** Words as they are: no character of them means anything to Markdown or HTML, and none ends the line. */
const asText = (text: string): string =>
  printable(text)
    .replace(/[\\`*_{}[\]<>#+!|~&$@-]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/\s+/g, ' ');
