import { inferredFact } from '../../domain/document.ts';
import { oneLine } from '../facts.ts';
import { findWrittenDay } from '../written-day.ts';
import type { PlainTextRule } from './rule.ts';

const longestHeadline = 150;

/**
 * A short first line above longer paragraphs is taken for the title, which stays in the text too. It has no full
 * stop at its end, or the capitals of a headline.
 * Matches: "Court blocks merger of two banks", "Court Blocks Merger. Banks Will Appeal." Not: "The court ruled on Monday."
 */
export const headline: PlainTextRule = (draft) => {
  if (draft.title.value !== null) return draft;
  const [first, ...rest] = draft.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (first === undefined || rest.length === 0 || first.length > longestHeadline) return draft;
  const average = rest.reduce((sum, line) => sum + line.length, 0) / rest.length;
  if (average <= first.length || !looksLikeHeadline(first)) return draft;
  return { ...draft, title: inferredFact(oneLine(first)!) };
};

function looksLikeHeadline(line: string): boolean {
  const words = line.split(/\s+/u);
  if (words.length < 3 || !/^["'“‘«]?[\p{Lu}\p{N}]/u.test(line)) return false;
  // A byline or a date is no title, and ":" and "," lead on to what follows.
  if (/^by\s/i.test(line) || /[:;,]$/u.test(line) || findWrittenDay(line)?.words.length === line.length) return false;
  return !/[.…]["'”’»)]?$/u.test(line) || isTitleCase(words);
}

/** Whether the words that carry the meaning (four letters and more) all begin with a capital, and there are a few. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  return long.length >= 4 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}
