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
const BRACKET_OR_DASH = /[([{<—–-]/;
/** Words whose first letters are dropped, so that they begin with an apostrophe. */
const ELISION = /^(?:\d0s|\d\ds?|em|til|till|tis|twas|twere|n|cause|cuz|bout|round|neath|cept|nother|ello|ere|im|er)$/i;
const FEET_AND_INCHES = /^\d+['’′]\d+$/;

const isOpenSpace = (text: string, index: number): boolean =>
  isBlankAt(text, index) || BRACKET_OR_DASH.test(text.charAt(index));

function doubleMark(text: string, mark: RawToken, before: RawToken | undefined): Mark | null {
  const shape = mark.text;
  const glued = before !== undefined && before.end === mark.start;
  if (glued && shape === '"' && FEET_AND_INCHES.test(before.text)) return null;
  const spaceBefore = isOpenSpace(text, mark.start - 1);
  const spaceAfter = isBlankAt(text, mark.end);
  const blankBefore = isBlankAt(text, mark.start - 1);
  const base = { family: 'double', leans: 'close', possessive: false } as const;
  if (ONLY_OPENS.has(shape)) return { ...base, opens: true, closes: false };
  if (ONLY_CLOSES.has(shape)) return { ...base, opens: false, closes: true };
  // A curly mark is what its shape says, unless its surroundings say plainly that it was mistyped.
  if (shape === '“') return { ...base, opens: !spaceAfter || spaceBefore, closes: !blankBefore, leans: 'open' };
  if (shape === '”') return { ...base, opens: blankBefore && isWordAt(text, mark.end), closes: true };
  const opens = !isDigitAt(text, mark.start - 1) && (!spaceAfter || blankBefore);
  const leans = spaceBefore && /[([{<]/.test(text.charAt(mark.start - 1)) ? 'open' : 'close';
  return { ...base, opens, closes: !blankBefore || spaceAfter, leans };
}

function singleMark(
  text: string,
  mark: RawToken,
  before: RawToken | undefined,
  after: RawToken | undefined,
): Mark | null {
  const shape = mark.text;
  const previous = mark.start - 1;
  const elided = after !== undefined && after.start === mark.end && ELISION.test(after.text);
  const opens =
    shape !== '’' &&
    !elided &&
    !isBlankAt(text, mark.end) &&
    (isOpenSpace(text, previous) || /["“:,]/.test(text.charAt(previous)));
  const glued = before !== undefined && before.end === mark.start;
  const droppedEnd = glued && /^(?:n|o|\d+)$/i.test(before.text) && shape !== '‘';
  const closes = (shape === '’' || shape === "'") && glued && !isWordAt(text, mark.end) && !droppedEnd;
  if (!opens && !closes) return null;
  const afterPlural = /[sz]$/i.test(text.charAt(previous)) && isLetterAt(text, mark.end + 1);
  return { family: 'single', opens, closes, leans: opens ? 'open' : 'close', possessive: closes && afterPlural };
}

/** What quotation mark `mark` can be, between its neighbours; `null` for an apostrophe, an inch mark or no mark at all. */
export function readMark(
  text: string,
  before: RawToken | undefined,
  mark: RawToken,
  after: RawToken | undefined,
): Mark | null {
  if (mark.end - mark.start > 2) return null;
  if (DOUBLE.has(mark.text)) return doubleMark(text, mark, before);
  if (SINGLE.has(mark.text)) return singleMark(text, mark, before, after);
  if (!GUILLEMET.has(mark.text)) return null;
  const spaceBefore = isOpenSpace(text, mark.start - 1);
  const pointsIn = mark.text === '«' || mark.text === '‹';
  return {
    family: 'guillemet',
    opens: pointsIn || spaceBefore,
    closes: !pointsIn || !spaceBefore,
    leans: 'close',
    possessive: false,
  };
}
