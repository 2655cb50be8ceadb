import type { Span } from '../../domain/span.ts';
import type { Reading, Token } from '../../text/reading.ts';
import { isHeadingLine } from './heading-line.ts';
import { shapeOf, type WordShape } from './word-shape.ts';

/** A token as the search for mentions sees it. What a share is traded under is neither `capital` nor `lexical`. */
export interface Word extends Token, Omit<WordShape, 'ticker'> {
  /** First word of its sentence or after an opening mark, where a capital proves nothing. */
  readonly initial: boolean;
  /** Stands in a line set like a headline, where a capital says little. */
  readonly headline: boolean;
}

const OPENERS = new Set(['“', '"', '‘', "'", '``', '(', '[', ':', '—', '–', '--', '•', '…', '*', '-']);

/** The reading's tokens with what the search for names needs to know about each. Same indices as `reading.tokens`. */
export function toWords(reading: Reading): Word[] {
  const headings = reading.paragraphs.map((paragraph) => isHeadingLine(reading, paragraph));
  const words: Word[] = [];
  let before: Word | undefined;
  let tickerTo = 0;
  const { tokens } = reading;
  // By index, since this loop sees every word of every text and an iterator makes a pair for each.
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const initial: boolean =
      before === undefined ||
      before.sentence !== token.sentence ||
      OPENERS.has(before.text) ||
      (before.initial && !before.lexical);
    const { start, end, text, sentence, paragraph, quotation } = token;
    const shape = shapeOf(text);
    const { lower, noun, verb } = shape;
    if (before?.text === '(') tickerTo = at + tickerLength(tokens, at);
    // "Lunde Yards LND.N said": its brackets forgotten.
    const ticker = at < tickerTo || (shape.ticker && before?.capital === true) || isIndex(tokens, at);
    const [capital, lexical] = [shape.capital && !ticker, shape.lexical && !ticker];
    const headline = headings[paragraph] ?? false;
    before = {
      start,
      end,
      text,
      sentence,
      paragraph,
      quotation,
      lower,
      capital,
      lexical,
      noun,
      verb,
      initial,
      headline,
    };
    words.push(before);
  }
  return words;
}

/** "(ACM.N)", "(ACMa.DE)": how many tokens after an opening bracket are what a share is traded under, which names nobody; "(U.S)" is a name. */
function tickerLength(tokens: readonly Token[], at: number): number {
  for (let to = at + 1; to <= at + 3 && to < tokens.length; to++) {
    if (tokens[to]?.text !== ')') continue;
    const text = tokens.slice(at, to).map((token) => token.text);
    return TICKER.test(text.join('')) ? to - at : 0;
  }
  return 0;
}

/** ".SPX", "<.SPX >": what an index is listed under, which names nobody. */
function isIndex(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at - 1];
  if (dot === undefined || dot.text !== '.') return false;
  const [opening, code] = [tokens[at - 2], tokens[at]];
  if (code === undefined || dot.end !== code.start || !INDEX.test(code.text)) return false;
  return opening === undefined || opening.end < dot.start || opening.text === '<' || opening.text === '(';
}

const INDEX = /^(?=.*\p{Lu})[\p{Lu}\d]{2,9}$/u;
const TICKER = /^(?!U\.[SKN]$)[\p{L}\d]{1,7}\.\p{Lu}{1,2}$/u;

/** Whether what a share is traded under follows a name that ends before `at`, so that it is a company's: "Lunde (LND.N)", "Lunde LND.N". */
export function isTraded(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text === '(' ? words[at + 1] : words[at];
  return word !== undefined && !word.lexical && /\p{Lu}/u.test(word.text);
}

/** Whether a word is the possessive mark of the one before it. */
export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && (word.lower === "'s" || word.lower === "'");

/** Where the words `[from, to)` stand in the text. */
export const spanOfWords = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

/** The words `[from, to)` that a span covers, by binary search. */
export function wordsIn(words: readonly Word[], span: Span): { from: number; to: number } {
  const from = firstEndingAfter(words, span.start);
  let to = from;
  while (to < words.length && (words[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) to++;
  return { from, to };
}

function firstEndingAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
