import { inferredFact } from '../../domain/document.ts';
import { oneLine } from '../facts.ts';
import { readDateLine, readPlaceLine } from './date-line.ts';
import { isByline, isReleaseMark, isTitleCase } from './head-lines.ts';
import type { PlainTextRule } from './rule.ts';

const longestHeadline = 150;
/** A paragraph below a headline is so many times as long. */
const leastParagraph = 1.5;

/**
 * A short first line above longer paragraphs is taken for the title, which stays in the text too. It has no full
 * stop at its end, or the capitals of a headline. A day and the marks of a release may stand above it.
 * Matches: "Court blocks merger of two banks", "Court Blocks Merger. Banks Will Appeal." Not: "The court ruled on Monday."
 */
export const headline: PlainTextRule = (draft) => {
  if (draft.title.value !== null) return draft;
  const [first, ...rest] = draft.text
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) => line !== '' && !isReleaseMark(line) && !readDateLine(line)?.alone && readPlaceLine(line) === null,
    );
  if (first === undefined || rest.length === 0 || first.length > longestHeadline) return draft;
  const below = rest.filter((line) => !isByline(line));
  const average = below.reduce((sum, line) => sum + line.length, 0) / below.length;
  // Short lines at the end, "ENDS" and contacts, do not take a headline its text.
  const isShorter = average > first.length || (below[0]?.length ?? 0) >= leastParagraph * first.length;
  if (!isShorter || !looksLikeHeadline(first)) return draft;
  return { ...draft, title: inferredFact(oneLine(first)!) };
};

function looksLikeHeadline(line: string): boolean {
  const words = line.split(/\s+/u);
  if (words.length < 3 || !/^["'“‘«]?[\p{Lu}\p{N}]/u.test(line)) return false;
  // A byline or a field of a mail is no title, and ":" and "," lead on to what follows.
  if (/^(?:by\s|(?:from|to|cc|date|sent|subject|re):)/i.test(line) || /[:;,]$/u.test(line)) return false;
  return !/[.…]["'”’»)]?$/u.test(line) || isTitleCase(words);
}
