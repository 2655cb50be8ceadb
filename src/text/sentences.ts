import { sentenceOpeners, titleAbbreviations } from './abbreviations.ts';
import { isDigitAt, isLetterAt, isUpperAt } from './characters.ts';
import type { RawParagraph } from './paragraphs.ts';
import type { RawToken } from './tokenize.ts';

/** The tokens `[firstToken, endToken)` of one sentence. */
interface RawSentence {
  readonly firstToken: number;
  readonly endToken: number;
}

const TERMINAL = /^(?:[.!?…]|\.{3,})$/;
/** Terminals of scripts that put no space between sentences. */
const UNSPACED_TERMINAL = /^[。！？]$/;
const CLOSER = /^(?:["”’'»)\]]|''|’’)$/;
const OPENER = /^["“‘'«([„]|^``|^[•@#—–-]/;
const DOTTED = /\.$/;
/** How many marks may stand between a sentence's terminal and its end. */
const MOST_CLOSERS = 4;

/** Verbs that take up a quotation which ended in a question or exclamation mark: "“Why?” Ann asked." */
const REPORTING =
  /^(?:said|says|asked|asks|told|tells|wrote|writes|added|shouted|cried|replied|tweeted|responded|wondered|yelled)$/;

/** Whether a reporting verb follows so closely that the quotation before it goes on into its sentence. */
function isTakenUp(tokens: readonly RawToken[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 4); i++) {
    const word = tokens[i]!.text;
    if (REPORTING.test(word)) return true;
    if (!isLetterAt(word, 0)) return false;
  }
  return false;
}

const opensSentence = (word: string): boolean => isUpperAt(word, 0) || isDigitAt(word, 0) || OPENER.test(word);

/** Whether a sentence ends between the tokens `at - 1` and `at` of a paragraph. */
function isBoundary(tokens: readonly RawToken[], paragraph: RawParagraph, at: number): boolean {
  const next = tokens[at]!;
  let last = at - 1;
  // A word ends no sentence, unless in a dot: the last character tells nearly all of them.
  const { text } = tokens[last]!;
  if (isLetterAt(text, text.length - 1)) return false;
  while (last > paragraph.firstToken && at - last <= MOST_CLOSERS && CLOSER.test(tokens[last]!.text)) last--;
  const closed = last < at - 1;
  const terminal = tokens[last]!.text;
  if (UNSPACED_TERMINAL.test(terminal)) return true;
  if (tokens[at - 1]!.end === next.start || !opensSentence(next.text)) return false;
  if (TERMINAL.test(terminal)) return !(closed && terminal !== '.' && isTakenUp(tokens, at, paragraph.endToken));
  if (!DOTTED.test(terminal) || terminal.length < 2) return false;
  // A dotted abbreviation: its dot may end a sentence too.
  if (titleAbbreviations.has(terminal.slice(0, -1))) return false;
  return closed || sentenceOpeners.has(next.text) || /^["“«]|^``/.test(next.text);
}

/** Splits one paragraph into sentences; together they hold all of its tokens. */
export function splitSentences(tokens: readonly RawToken[], paragraph: RawParagraph): RawSentence[] {
  const sentences: RawSentence[] = [];
  let first = paragraph.firstToken;
  for (let i = first + 1; i < paragraph.endToken; i++) {
    if (!isBoundary(tokens, paragraph, i)) continue;
    sentences.push({ firstToken: first, endToken: i });
    first = i;
  }
  sentences.push({ firstToken: first, endToken: paragraph.endToken });
  return sentences;
}
