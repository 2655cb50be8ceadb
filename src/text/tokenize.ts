import type { Span } from '../domain/span.ts';
import { isAbbreviation } from './abbreviations.ts';
import { classAt, isBlankAt, isDigitAt, isLetterAt, isUpperAt, isWordAt, SPACE, widthAt } from './characters.ts';
import { scanHandle, scanUrl } from './web-tokens.ts';

/** A token before it is known which sentence, paragraph and quotation it stands in. */
export interface RawToken extends Span {
  readonly text: string;
}

const JOINERS = new Set(["'", '’', '-', '‑', '&', '@', '/', '_']);
const DOUBLE_MARKS = new Set(['``', "''", '‘‘', '’’']);
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** The clitic at the end of a word: a cheap look first, for nearly all words have none. */
function findClitic(word: string): RegExpExecArray | null {
  const { length } = word;
  if (length > LONGEST_CLITIC_WORD) return null;
  return isApostrophe(word.charCodeAt(length - 2)) || isApostrophe(word.charCodeAt(length - 3))
    ? CLITIC.exec(word)
    : null;
}

/** Longer words have no clitic worth finding, and every look at a word stays short. */
const LONGEST_CLITIC_WORD = 64;

/** Whether the character at `index`, after a word character, holds two parts of one word together: "don't", "1,000". */
function joins(text: string, index: number): boolean {
  if (!isWordAt(text, index + 1)) return false;
  const joiner = text.charAt(index);
  if (JOINERS.has(joiner)) return true;
  if (joiner === ',' || joiner === ':') return isDigitAt(text, index - 1) && isDigitAt(text, index + 1);
  // "bbc.com", "U.S.A" and "3.5" are one word; "said.He" is two with a space forgotten.
  return joiner === '.' && (isUpperAt(text, index - 1) || !isUpperAt(text, index + 1) || isAbbreviated(text, index));
}

/** The second dot in "S.p.A.", the first in "Ph.D.": one capital after; before, a letter between dots or two that begin with a capital. */
function isAbbreviated(text: string, dot: number): boolean {
  if (isWordAt(text, dot + 2)) return false;
  return text.charAt(dot - 2) === '.' || (isUpperAt(text, dot - 2) && !isWordAt(text, dot - 3));
}

function scanWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (isWordAt(text, end)) end += widthAt(text, end);
    else if (end > start && joins(text, end)) end += 1;
    else break;
  }
  return end;
}

/** "U.S", "a.m": single letters held together by dots, the last dot not yet read. */
function isInitialism(word: string): boolean {
  if (word.length < 3 || word.length > 15 || word.length % 2 === 0) return false;
  for (let i = 0; i < word.length; i++) if (i % 2 === 0 ? !isLetterAt(word, i) : word.charAt(i) !== '.') return false;
  return true;
}

/** "George W. Bush": a lone capital with a dot, a capitalised word before and after. */
function isInitial(text: string, start: number, end: number, before: RawToken | undefined): boolean {
  if (end - start !== 1 || !isUpperAt(text, start) || !isUpperAt(text, end + 2) || !isBlankAt(text, end + 1))
    return false;
  if (text.charAt(start) === 'I') return false;
  return before === undefined || !isWordAt(before.text, 0) || isUpperAt(before.text, 0);
}

/** The end of the word with the dot that belongs to it, if one does. */
function withOwnDot(text: string, start: number, end: number, before: RawToken | undefined): number {
  if (text.charAt(end) !== '.' || isWordAt(text, end + 1) || text.charAt(end + 1) === '.') return end;
  const word = text.slice(start, Math.min(end, start + LONGEST_CLITIC_WORD));
  if (isInitialism(word)) {
    const dotted = end + 1;
    return text.charAt(dotted) === '-' && isWordAt(text, dotted + 1) ? scanWord(text, dotted + 1) : dotted;
  }
  const beforeNumber = isBlankAt(text, end + 1) && isDigitAt(text, end + 2);
  const own = isAbbreviation(word, before?.text, beforeNumber) || isInitial(text, start, end, before);
  return own ? end + 1 : end;
}

function scanMark(text: string, start: number): number {
  if (DOUBLE_MARKS.has(text.slice(start, start + 2))) return start + 2;
  const mark = text.charAt(start);
  if (mark === '.' || mark === '-') {
    let end = start + 1;
    while (text.charAt(end) === mark) end++;
    if (end - start >= (mark === '.' ? 3 : 2)) return end;
  }
  return start + widthAt(text, start);
}

/** A possessive after a mark: "U.S.'s", "“Cats”’s". Its end, or `start` where there is none. */
function scanLooseClitic(text: string, start: number): number {
  const mark = text.charAt(start);
  if ((mark !== "'" && mark !== '’') || !/[.”")%]/.test(text.charAt(start - 1))) return start;
  return /[sS]/.test(text.charAt(start + 1)) && !isWordAt(text, start + 2) ? start + 2 : start;
}

/**
 * Splits a text into words, numbers and marks after the manner of the Penn Treebank: clitics stand alone ("do" "n't", "Ann"
 * "'s"), abbreviations keep their dot, hyphenated words, web addresses and handles stay whole. Every character that is not
 * white space is in exactly one token. Linear in the text's length.
 */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  const push = (start: number, end: number) => tokens.push({ start, end, text: text.slice(start, end) });
  let at = 0;
  while (at < text.length) {
    if ((classAt(text, at) & SPACE) !== 0) {
      at++;
      continue;
    }
    const web = Math.max(scanUrl(text, at), scanHandle(text, at), scanLooseClitic(text, at));
    if (web > at) {
      push(at, web);
      at = web;
      continue;
    }
    if (!isWordAt(text, at)) {
      const end = scanMark(text, at);
      push(at, end);
      at = end;
      continue;
    }
    const wordEnd = scanWord(text, at);
    const last = tokens.at(-1);
    const before = last !== undefined && (last.end === at || text.slice(last.end, at) === ' ') ? last : undefined;
    const end = withOwnDot(text, at, wordEnd, before);
    const word = text.slice(at, end);
    const clitic = findClitic(word);
    if (clitic !== null && clitic.index > 0) {
      push(at, at + clitic.index);
      push(at + clitic.index, end);
    } else tokens.push({ start: at, end, text: word });
    at = end;
  }
  return tokens;
}
