import type { Span } from '../../domain/span.ts';
import type { Paragraph, Reading, Token } from '../../text/reading.ts';
import { functionWords } from '../data/function-words.ts';

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

/** The reading's tokens with what the search for names needs to know about each. Same indices as `reading.tokens`. */
export function toWords(reading: Reading): Word[] {
  const headline = reading.paragraphs.map((paragraph) => isHeading(reading, paragraph));
  const words: Word[] = [];
  for (const token of reading.tokens) {
    const before = words.at(-1);
    const initial =
      before === undefined ||
      before.sentence !== token.sentence ||
      OPENERS.has(before.text) ||
      (before.initial && !before.lexical);
    words.push({
      ...token,
      lower: token.text.toLowerCase().replace(/’/g, "'"),
      capital:
        !LOWER_COMPOUND.test(token.text) &&
        /^[“"'‘(]?\p{Lu}|^[a-zé]{1,2}\p{Lu}|^(?:al|el|d)[-'’]\p{Lu}/u.test(token.text),
      lexical: /[\p{L}\p{N}]/u.test(token.text) && !CLITIC.test(token.text),
      initial,
      headline: headline[token.paragraph] ?? false,
    });
  }
  return words;
}

/** A line without a full stop, or set in capitals: "What It Means for the Industry". Lines that end in a quotation or a colon are text. */
function isHeading(reading: Reading, paragraph: Paragraph): boolean {
  const tokens = reading.tokens.slice(paragraph.firstToken, paragraph.endToken);
  if (tokens.length > 40) return false;
  const first = reading.sentences[paragraph.firstSentence];
  if (first !== undefined && isHeadline(reading.tokens.slice(first.firstToken, first.endToken))) return true;
  if (tokens.some((token) => /^\p{Lu}{4,}$/u.test(token.text)) && tokens.every((token) => !/\p{Ll}/u.test(token.text)))
    return true;
  const open = !tokens.some((token) => /^(?:[.;:”"]|''|…|—)$/.test(token.text)) && tokens.length <= 12;
  const capitals = tokens.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  return open && capitals >= 2 && capitals * 2 > tokens.length;
}

/** Four capitalised words or more, and every word of three letters or more is one or a function word. */
function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.text.length > 2 && /^\p{L}/u.test(token.text));
  if (long.some((token) => /^\p{Ll}/u.test(token.text) && !functionWords.has(token.text))) return false;
  return long.filter((token) => /^\p{Lu}/u.test(token.text)).length >= 4;
}

/** Whether a word is the possessive mark of the one before it. */
export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && (word.lower === "'s" || word.lower === "'");

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
