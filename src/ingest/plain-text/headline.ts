import { inferredFact } from '../../domain/document.ts';
import { oneLine } from '../facts.ts';
import { readDateLine } from './date-line.ts';
import { isReleaseMark, isTitleCase } from './head-lines.ts';
import type { PlainTextRule } from './rule.ts';

const longestHeadline = 150;

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
    .filter((line) => line !== '' && !isReleaseMark(line) && !readDateLine(line)?.alone);
  if (first === undefined || rest.length === 0 || first.length > longestHeadline) return draft;
  const average = rest.reduce((sum, line) => sum + line.length, 0) / rest.length;
  if (average <= first.length || !looksLikeHeadline(first)) return draft;
  return { ...draft, title: inferredFact(oneLine(first)!) };
};

function looksLikeHeadline(line: string): boolean {
  const words = line.split(/\s+/u);
  if (words.length < 3 || !/^["'“‘«]?[\p{Lu}\p{N}]/u.test(line)) return false;
  // A byline or a field of a mail is no title, and ":" and "," lead on to what follows.
  if (/^(?:by\s|(?:from|to|cc|date|sent|subject|re):)/i.test(line) || /[:;,]$/u.test(line)) return false;
  return !/[.…]["'”’»)]?$/u.test(line) || isTitleCase(words);
}
