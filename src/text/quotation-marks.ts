import { isBlankAt, isDigitAt, isLetterAt, isWordAt } from './characters.ts';
import type { RawToken } from './tokenize.ts';

/** Marks of one family close each other, whatever their shape: “so", ``so''. */
export type MarkFamily = 'double' | 'single' | 'guillemet';

/** A quotation mark with what its surroundings allow it to be. */
export interface Mark {
  readonly family: MarkFamily;
  /** Looks like an opening mark: space before it, a word after it, or a shape that only opens. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** What it is where it could be both and a quotation of its family is open. */
  readonly leans: 'open' | 'close';
  /** A mark that may be an apostrophe after a plural ("the students' rights"): it closes only if no better mark follows. */
  readonly possessive: boolean;
}

const DOUBLE = new Set(['"', '“', '”', '„', '‟', '``', "''", '‘‘', '’’', '＂', '「', '」', '『', '』']);
const SINGLE = new Set(["'", '‘', '’', '‚', '‛', '`']);
const GUILLEMET = new Set(['«', '»', '‹', '›']);
const ONLY_OPENS = new Set(['„', '``', '‘‘', '「', '『']);
const ONLY_CLOSES = new Set(['’’', '」', '』']);
const BRACKETS = new Set(['(', '[', '{', '<']);
const BRACKETS_AND_DASHES = new Set([...BRACKETS, '—', '–', '-']);
/** Words whose first letters are dropped, so that they begin with an apostrophe. */
const ELISION = /^(?:\d0s|\d\ds?|em|til|till|tis|twas|twere|n|cause|cuz|bout|round|neath|cept|nother|ello|ere|im|er)$/i;
const FEET_AND_INCHES = /^\d+['’′]\d+$/;

const isOpenSpace = (text: string, index: number): boolean =>
  isBlankAt(text, index) || BRACKETS_AND_DASHES.has(text.charAt(index));

const mark = (family: MarkFamily, opens: boolean, closes: boolean, leans: Mark['leans'] = 'close'): Mark => ({
  family,
  opens,
  closes,
  leans,
  possessive: false,
});

function doubleMark(text: string, token: RawToken, before: RawToken | undefined): Mark | null {
  const shape = token.text;
  if (ONLY_OPENS.has(shape)) return mark('double', true, false);
  if (ONLY_CLOSES.has(shape)) return mark('double', false, true);
  const blankBefore = isBlankAt(text, token.start - 1);
  const blankAfter = isBlankAt(text, token.end);
  // A curly mark is what its shape says, unless its surroundings say plainly that it was mistyped.
  if (shape === '”') return mark('double', blankBefore && isWordAt(text, token.end), true);
  if (shape === '“') return mark('double', !blankAfter || isOpenSpace(text, token.start - 1), !blankBefore, 'open');
  const glued = before !== undefined && before.end === token.start;
  if (glued && shape === '"' && FEET_AND_INCHES.test(before.text)) return null;
  const opens = !isDigitAt(text, token.start - 1) && (!blankAfter || blankBefore);
  return mark(
    'double',
    opens,
    !blankBefore || blankAfter,
    BRACKETS.has(text.charAt(token.start - 1)) ? 'open' : 'close',
  );
}

function singleMark(
  text: string,
  token: RawToken,
  before: RawToken | undefined,
  after: RawToken | undefined,
): Mark | null {
  const shape = token.text;
  const previous = token.start - 1;
  const elided = after !== undefined && after.start === token.end && ELISION.test(after.text);
  const opens =
    shape !== '’' &&
    !elided &&
    !isBlankAt(text, token.end) &&
    (isOpenSpace(text, previous) || /["“:,]/.test(text.charAt(previous)));
  const glued = before !== undefined && before.end === token.start;
  const droppedEnd = glued && /^(?:n|o|\d+)$/i.test(before.text) && shape !== '‘';
  const closes = (shape === '’' || shape === "'") && glued && !isWordAt(text, token.end) && !droppedEnd;
  if (!opens && !closes) return null;
  const afterPlural = /[sz]$/i.test(text.charAt(previous)) && isLetterAt(text, token.end + 1);
  return { family: 'single', opens, closes, leans: opens ? 'open' : 'close', possessive: closes && afterPlural };
}

/** What quotation mark `token` can be, between its neighbours; `null` for an apostrophe, an inch mark or no mark at all. */
export function readMark(
  text: string,
  before: RawToken | undefined,
  token: RawToken,
  after: RawToken | undefined,
): Mark | null {
  if (token.end - token.start > 2 || isWordAt(token.text, 0)) return null;
  if (DOUBLE.has(token.text)) return doubleMark(text, token, before);
  if (SINGLE.has(token.text)) return singleMark(text, token, before, after);
  if (!GUILLEMET.has(token.text)) return null;
  const spaceBefore = isOpenSpace(text, token.start - 1);
  const pointsIn = token.text === '«' || token.text === '‹';
  return mark('guillemet', pointsIn || spaceBefore, !pointsIn || !spaceBefore);
}
