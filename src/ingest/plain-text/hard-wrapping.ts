import type { PlainTextRule } from './rule.ts';

/** Texts are broken to widths between these, in characters (72 and 76 are the custom of mail). */
const narrowest = 32;
const widest = 100;
/** So many widths are tried: a headline or an address may be longer than the width of the text. */
const mostWidths = 4;
/** How many line ends must be full before the text counts as broken to a width, and what share of them. */
const fewestFull = 3;
const shareFull = 0.8;
/** How many of the full line ends must stand amid a sentence: lines that are sentences of one length are paragraphs. */
const shareAmid = 0.6;

/** "From:", "MS. LEE:", "[14:02] Ann Lee:", "Q.": heads of mails, turns of transcripts and of chats. */
const label = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s|[QA][.:]?\s+(?=\p{Lu})|\p{Lu}[\p{L}\p{M} .'’()-]{0,60}:\s)/u;
/** So many lines have one where labels are no chance. */
const fewestLabels = 3;

const listItem = /^(?:[•*–—-]|\d{1,3}[.)]|>)\s/u;

/**
 * Lines that end only because they were full are joined: a paragraph is one line. A line is full where the next line's
 * first word would not have fitted. Words and marks stay; a blank takes the place of the line end.
 * Matches a mail of 72 columns, a column of 40. Not: verses, addresses, a paragraph a line, the heads of mails, turns of a transcript.
 */
export const hardWrapping: PlainTextRule = (draft) => {
  const lines = draft.text.split('\n');
  const labelled = lines.filter((line) => label.test(line)).length >= fewestLabels;
  const inner = lines
    .slice(0, -1)
    .map((line, i) => line !== '' && goesOn(line, lines[i + 1]!) && !(labelled && label.test(lines[i + 1]!)));
  for (const width of likelyWidths(lines, inner)) {
    const full = inner.map((isInner, i) => isInner && isFull(lines[i]!, lines[i + 1]!, width));
    if (!isWrapped(lines, inner, full)) continue;
    let text = lines[0]!;
    for (const [i, line] of lines.slice(1).entries()) text += full[i] ? joint(text) + line.trimStart() : `\n${line}`;
    return { ...draft, text, notes: [...draft.notes, `joined lines that were broken to ${width} columns`] };
  }
  return draft;
};

/** The lengths of the longest lines that others go on from, the longest first. */
function likelyWidths(lines: readonly string[], inner: readonly boolean[]): readonly number[] {
  const lengths = new Set<number>();
  for (const [i, isInner] of inner.entries()) {
    const { length } = lines[i]!;
    if (isInner && length >= narrowest && length <= widest) lengths.add(length);
  }
  return [...lengths].sort((a, b) => b - a).slice(0, mostWidths);
}

/** What stands above the first full line and below the last, a head and a signature, is not counted, nor the paragraphs' ends. */
function isWrapped(lines: readonly string[], inner: readonly boolean[], full: readonly boolean[]): boolean {
  const count = full.filter(Boolean).length;
  if (count < fewestFull) return false;
  const between = inner.slice(full.indexOf(true), full.lastIndexOf(true) + 1).filter(Boolean).length;
  const amid = full.filter((isFullLine, i) => isFullLine && !/[.!?:;]["'”’»)]?$/u.test(lines[i]!)).length;
  return count >= shareFull * between && amid >= shareAmid * count;
}

/** Whether a line may go on with the paragraph of the one before. A deeper indent begins one, except in a list item. */
function goesOn(line: string, next: string): boolean {
  if (next === '' || (listItem.test(next.trimStart()) && !isAmidSentence(line, next))) return false;
  return indentOf(next) <= indentOf(line) || listItem.test(line.trimStart());
}

/** A dash or a figure after a line that ends no sentence and is no item: "… the banks / — both of them — said …". */
const isAmidSentence = (line: string, next: string): boolean =>
  /^(?:[—–-]|\d{1,3}[.)])\s/u.test(next.trimStart()) &&
  /[\p{L}\p{N},"'”’)]$/u.test(line) &&
  !listItem.test(line.trimStart());

const indentOf = (line: string): number => line.length - line.trimStart().length;

const isFull = (line: string, next: string, width: number): boolean =>
  line.length <= width && line.length + 1 + next.trimStart().split(' ', 1)[0]!.length > width;

/** "long-" and "term" were one word; a dash with a blank before it is a mark of its own. */
const joint = (text: string): string => (/[\p{L}\p{N}]-$/u.test(text.slice(-3)) ? '' : ' ');
