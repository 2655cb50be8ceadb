import type { Span } from '../../domain/span.ts';
import type { Paragraph, Reading, Token } from '../../text/reading.ts';
import { onceAWord } from '../../text/word-memo.ts';

/** A token as the search for mentions sees it. */
export interface Word extends Token {
  readonly lower: string;
  /** Begins with a capital, or holds one ("iPhone", "xAI"). */
  readonly capital: boolean;
  /** Is a word or number, not a mark or a clitic. */
  readonly lexical: boolean;
  /** First word of its sentence or after an opening mark, where a capital proves nothing. */
  readonly initial: boolean;
  /** Stands in a line set like a headline, where a capital says little. */
  readonly headline: boolean;
}

const CLITIC = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$/i;
/** "Cold War-era", "San Francisco-based": adjectives, whatever they begin with. */
const LOWER_COMPOUND =
  /-(?:based|era|led|owned|backed|style|born|run|controlled|area|wide|held|made|like|listed|bound|linked|trained|educated)$/;
const OPENERS = new Set(['“', '"', '‘', "'", '``', '(', '[', ':', '—', '–', '--', '•', '…', '*', '-']);

/** What a token's own letters show. */
interface Shape {
  readonly lower: string;
  readonly capital: boolean;
  readonly lexical: boolean;
  /** Is written as what a share is traded under. */
  readonly ticker: boolean;
}

/** The reading's tokens with what the search for names needs to know about each. Same indices as `reading.tokens`. */
export function toWords(reading: Reading): Word[] {
  const headings = reading.paragraphs.map((paragraph) => isHeading(reading, paragraph));
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
    const { lower } = shape;
    if (before?.text === '(') tickerTo = at + tickerLength(tokens, at);
    // "Lunde Yards LND.N said": its brackets forgotten.
    const ticker = at < tickerTo || (shape.ticker && before?.capital === true);
    const [capital, lexical] = [shape.capital && !ticker, shape.lexical && !ticker];
    const headline = headings[paragraph] ?? false;
    before = { start, end, text, sentence, paragraph, quotation, lower, capital, lexical, initial, headline };
    words.push(before);
  }
  return words;
}

const shapeOf = onceAWord((text): Shape => {
  const lower = text.toLowerCase().replaceAll('’', "'");
  if (PLAIN.test(text)) return { lower, capital: false, lexical: true, ticker: false };
  return {
    lower,
    capital: !LOWER_COMPOUND.test(text) && CAPITAL.test(text),
    lexical: /[\p{L}\p{N}]/u.test(text) && !CLITIC.test(text),
    ticker: BARE_TICKER.test(text),
  };
});

/** "(ACM.N)", "(ACMa.DE)": how many tokens after an opening bracket are what a share is traded under, which names nobody; "(U.S)" is a name. */
function tickerLength(tokens: readonly Token[], at: number): number {
  for (let to = at + 1; to <= at + 3 && to < tokens.length; to++) {
    if (tokens[to]?.text !== ')') continue;
    const text = tokens.slice(at, to).map((token) => token.text);
    return TICKER.test(text.join('')) ? to - at : 0;
  }
  return 0;
}

const BARE_TICKER = /^\p{Lu}{2,6}\.\p{Lu}{1,2}$/u;
const TICKER = /^(?!U\.[SKN]$)[\p{L}\d]{1,7}\.\p{Lu}{1,2}$/u;
const PLAIN = /^[a-z]+$/;
const CAPITAL = /^[“"'‘(]?\p{Lu}|^[a-zé]{1,2}\p{Lu}|^(?:al|el|d)[-'’]\p{Lu}/u;
const STARTS_UPPER = /^\p{Lu}/u;
const CLOSING = new Set(['.', ';', ':', '”', '"', "''", '…', '—']);

/** A line without a full stop, or set in capitals: "What It Means for the Industry". Lines that end in a quotation or a colon are text. */
function isHeading(reading: Reading, { firstToken, endToken, firstSentence }: Paragraph): boolean {
  if (endToken - firstToken > 40) return false;
  const tokens = reading.tokens.slice(firstToken, endToken);
  const first = reading.sentences[firstSentence];
  if (first !== undefined && isHeadline(reading.tokens, first.firstToken, first.endToken)) return true;
  if (tokens.some((token) => /^\p{Lu}{4,}$/u.test(token.text)) && tokens.every((token) => !/\p{Ll}/u.test(token.text)))
    return true;
  if (tokens.length > 12 || tokens.some((token) => CLOSING.has(token.text))) return false;
  const capitals = tokens.filter((token) => STARTS_UPPER.test(token.text)).length;
  return capitals >= 2 && capitals * 2 > tokens.length;
}

/** Words that headlines leave without a capital. */
const TITLE_CASE_SMALL = new Set([
  'the',
  'and',
  'but',
  'for',
  'nor',
  'with',
  'from',
  'into',
  'over',
  'via',
  'than',
  'per',
  'its',
]);

/** Four capitalised words or more, and every word of three letters or more is one or such a small word. */
function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text ?? '';
    if (text.length < 3) continue;
    if (STARTS_UPPER.test(text)) capitals++;
    else if (/^\p{Ll}/u.test(text) && !TITLE_CASE_SMALL.has(text)) return false;
  }
  return capitals >= 4;
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
