import { endOfAskedDate } from '../../dates/asked/find-asked.ts';
import type { Span } from '../../domain/span.ts';
import { foldWord } from '../../index/fold-word.ts';
import { scanWords } from '../../index/scan-words.ts';

/** A filter of a question: `by:nwosu`. `value` is empty where the user wrote none. The span is the value's, its marks included. */
export interface QuestionFilter extends Span {
  readonly key: FilterKey;
  readonly value: string;
}

/** A word of a question as written, as the index knows it, and where it stands in the question. */
export interface QuestionWord {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A question taken apart: filters and exact words, and the words that are left. */
export interface QuestionParts {
  readonly filters: readonly QuestionFilter[];
  /** Exact words, without their marks, in order. */
  readonly phrases: readonly string[];
  /** The question with filters and exact words blanked out: offsets stay. */
  readonly rest: string;
  readonly words: readonly QuestionWord[];
}

export type FilterKey = 'by' | 'about' | 'in' | 'source' | 'kind' | 'on' | 'before' | 'after';

const dated: ReadonlySet<FilterKey> = new Set(['in', 'on', 'before', 'after']);

/** Longer questions are read up to here. A pasted paragraph in quotation marks fits. */
const longestQuestion = 4000;

const filter =
  /(?<![\p{L}\p{N}-])(by|about|in|source|kind|on|before|after):[ \t]*("[^"]*"|“[^”]*”|«[^»]*»|(?!(?:by|about|in|source|kind|on|before|after):)[^\s"“”«»]+)?/giu;
const quotation = /"([^"]*)"|“([^“”]*)[”"]|„([^„“”]*)[“”]|«([^«»]*)»|(?<![\p{L}\p{N}])‘([^‘]*?)’(?![\p{L}\p{N}])/gu;

/** Takes a question apart. Never throws: marks without a partner and filters without a value are left as they are. */
export function readParts(question: string): QuestionParts {
  const filters: QuestionFilter[] = [];
  const phrases: string[] = [];
  const read = question.slice(0, longestQuestion);
  const rest = blankFilters(read, filters).replace(quotation, (whole, ...groups: (string | undefined)[]) => {
    const words = groups.slice(0, 5).find((group) => group !== undefined) ?? '';
    if (!/[\p{L}\p{N}]/u.test(words)) return whole;
    phrases.push(words.trim());
    return ' '.repeat(whole.length);
  });
  return { filters, phrases, rest, words: readWords(rest) };
}

/** Takes the filters out. The value of a date filter is a whole date, `on:27 february 2026`, of any other the next word. */
function blankFilters(question: string, filters: QuestionFilter[]): string {
  let rest = '';
  for (const match of question.matchAll(filter)) {
    if (match.index < rest.length) continue;
    const key = match[1]!.toLowerCase() as FilterKey;
    const written = match[2] ?? '';
    const end = match.index + match[0].length;
    const start = end - written.length;
    const dateEnd = written !== '' && dated.has(key) ? endOfAskedDate(question, start) : null;
    const to = Math.max(end, dateEnd ?? end);
    filters.push({ key, value: withoutMarks(question.slice(start, to)), start, end: to });
    rest += question.slice(rest.length, match.index) + ' '.repeat(to - match.index);
  }
  return rest + question.slice(rest.length);
}

/** The words of a stretch of question. */
export function readWords(text: string): QuestionWord[] {
  const words: QuestionWord[] = [];
  scanWords(text, (start, end) => {
    const written = text.slice(start, end);
    // "Whats", "whos": the "is" is a word of its own, as in "what's".
    const asks = /^(?:what|who|when|where|how)(?=s$)/iu.exec(written)?.[0].length ?? written.length;
    words.push({ text: written.slice(0, asks), folded: foldWord(written.slice(0, asks)), start, end: start + asks });
    if (asks < written.length) words.push({ text: 's', folded: 's', start: start + asks, end });
  });
  return words;
}

const withoutMarks = (value: string): string => value.replace(/^["“«]|["”»]$/gu, '').trim();
