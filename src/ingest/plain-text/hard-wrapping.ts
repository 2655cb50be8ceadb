import type { PlainTextRule } from './rule.ts';

/** Texts are broken to widths between these, in characters (72 and 76 are the custom of mail). */
const narrowest = 45;
const widest = 100;
/** How many line ends must be full before the text counts as broken to a width, and what share of them. */
const fewestFull = 4;
const shareFull = 0.8;

const listItem = /^(?:[•*–—-]|\d{1,3}[.)]|>)\s/u;

/**
 * Lines that end only because they were full are joined: a paragraph is one line. A line is full where the next line's
 * first word would not have fitted. Words and marks stay; a blank takes the place of the line end.
 * Matches a mail of 72 columns. Not: verses, addresses, a paragraph a line.
 */
export const hardWrapping: PlainTextRule = (draft) => {
  const lines = draft.text.split('\n');
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  if (width < narrowest || width > widest) return draft;
  const inner = lines.slice(0, -1).map((line, i) => line !== '' && goesOn(lines[i + 1]!));
  const full = inner.map((isInner, i) => isInner && isFull(lines[i]!, lines[i + 1]!, width));
  const fullCount = full.filter(Boolean).length;
  if (fullCount < fewestFull || fullCount < shareFull * inner.filter(Boolean).length) return draft;
  let text = lines[0]!;
  for (const [i, line] of lines.slice(1).entries()) text += full[i] ? joint(text) + line.trimStart() : `\n${line}`;
  return { ...draft, text, notes: [...draft.notes, `joined lines that were broken to ${width} columns`] };
};

/** Whether a line may belong to the paragraph of the one before. */
const goesOn = (line: string): boolean => line !== '' && !listItem.test(line.trimStart());

function isFull(line: string, next: string, width: number): boolean {
  const words = next.trimStart();
  const indented = next.length - words.length > line.length - line.trimStart().length;
  // A deeper indent begins a paragraph, unless it goes on with a list item.
  if (indented && !listItem.test(line.trimStart())) return false;
  const firstWord = words.split(' ', 1)[0]!;
  return line.length + 1 + firstWord.length > width;
}

/** "long-" and "term" were one word; a dash with a blank before it is a mark of its own. */
const joint = (text: string): string => (/[\p{L}\p{N}]-$/u.test(text.slice(-3)) ? '' : ' ');
