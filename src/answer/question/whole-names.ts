import type { QuestionFilter, QuestionWord } from './read-parts.ts';
import { type QuestionReading, withWords } from './read-question.ts';
import type { SourceResolver } from './resolve-source.ts';

/** What may stand between two words of one name. */
const inName = /^[ \t.’'-]*$/u;
/** The longest name that `by:` takes without marks, in words. */
const longestName = 6;

/**
 * Gives `by:` the whole name where its first word alone was read: `by:ada lund ferry fares` asks for Ada Lund. Only names and
 * roles that the corpus knows are taken whole, the longest that fits; marks around a name are taken at their word.
 */
export function takeWholeNames(reading: QuestionReading, question: string, resolver: SourceResolver): QuestionReading {
  let { words } = reading;
  let found = false;
  const filters = reading.parts.filters.map((filter) => {
    const last = filter.key === 'by' && filter.value !== '' ? lastOfName(filter, words, question, resolver) : null;
    if (last === null) return filter;
    found = true;
    words = words.filter(({ start, end }) => end <= filter.start || start >= last.end);
    return { ...filter, value: question.slice(filter.start, last.end), end: last.end };
  });
  return found ? withWords({ ...reading, parts: { ...reading.parts, filters } }, words) : reading;
}

function lastOfName(
  { start, end }: QuestionFilter,
  words: readonly QuestionWord[],
  question: string,
  resolver: SourceResolver,
): QuestionWord | null {
  const next = words.findIndex((word) => word.start >= end);
  if (next < 0) return null;
  let last: QuestionWord | null = null;
  for (let at = next; at < Math.min(words.length, next + longestName - 1); at++) {
    if (!inName.test(question.slice(at === next ? end : words[at - 1]!.end, words[at]!.start))) break;
    if (resolver.named(question.slice(start, words[at]!.end), false).length > 0) last = words[at]!;
  }
  return last;
}
