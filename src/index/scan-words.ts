import { classAt, DIGIT, LETTER, MARK, widthAt } from '../text/characters.ts';

const dot = 0x2e;

/** Called with each word's offsets, `[start, end)`, in order. */
export type VisitWord = (start: number, end: number) => void;

/**
 * The words of a text as the index sees them: runs of letters and digits, whatever stands between them, so that
 * `supply-chain` and `supply chain` are the same two words. An abbreviation with full stops is one word:
 * `U.S.` and `US` are the same. In scripts without spaces each character is a word. One pass, linear.
 */
export function scanWords(text: string, visit: VisitWord): void {
  let at = 0;
  while (at < text.length) {
    const width = widthAt(text, at);
    if ((classAt(text, at) & (LETTER | DIGIT)) === 0) {
      at += width;
      continue;
    }
    const end = isWordByItself(text, at)
      ? skipMarks(text, at + width)
      : (abbreviationEnd(text, at) ?? runEnd(text, at));
    visit(at, end);
    at = end;
  }
}

/** Whether the script is written without spaces (Chinese, Japanese, Thai, Lao, Khmer): its characters are searched for one by one. */
function isWordByItself(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x0e00) return false;
  if (code < 0x0f00) return true;
  if (code >= 0x1780 && code < 0x1800) return true;
  if (code >= 0x3040 && code < 0x3100) return true;
  if ((code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00)) return true;
  return (text.codePointAt(at) ?? 0) >= 0x20000;
}

function runEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && (classAt(text, at) & (LETTER | DIGIT | MARK)) !== 0) {
    if (at > start && isWordByItself(text, at)) break;
    at += widthAt(text, at);
  }
  return at;
}

function skipMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && (classAt(text, at) & MARK) !== 0) at++;
  return at;
}

/** The end of `U.S.` or `U.S` (single Latin letters with stops between) that begins at `start`, else `null`. */
function abbreviationEnd(text: string, start: number): number | null {
  let at = start;
  while (isLatinLetter(text, at) && text.charCodeAt(at + 1) === dot && !isInWord(text, at + 2, start)) at += 2;
  if (at === start) return null;
  if (isLatinLetter(text, at) && (classAt(text, at + 1) & (LETTER | DIGIT | MARK)) === 0) return at + 1;
  return at - start >= 4 ? at : null;
}

/** Whether two letters or more stand at `at`: `e.g.Then` ends before `Then`; `a.b` goes on. */
const isInWord = (text: string, at: number, start: number): boolean =>
  at - start < 4 && isLatinLetter(text, at) && (classAt(text, at + 1) & (LETTER | DIGIT | MARK)) !== 0;

function isLatinLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}
