import type { RawParagraph } from './paragraphs.ts';
import { type Mark, type MarkFamily, readMark } from './quotation-marks.ts';
import type { RawToken } from './tokenize.ts';

/** A quotation mark at the token `token`. */
interface PlacedMark extends Mark {
  readonly token: number;
}

/** The tokens of an opening mark and of the closing mark that answers it. */
interface Pair {
  readonly open: number;
  readonly close: number;
}

/** What the quotation marks of one paragraph come to. */
export interface Pairing {
  /** Outermost pairs, in order. */
  readonly pairs: readonly Pair[];
  /** The token of an opening mark after which the paragraph ends with no closing mark; -1 for none. */
  readonly unclosed: number;
  /** The token of a mark that surely closes, with none before it in the paragraph that it could answer; -1 for none. */
  readonly unopened: number;
}

/** Longer than any quotation within one paragraph: its opening mark was a stray one. UTF-16 code units. */
const LONGEST_QUOTATION = 20_000;

function readMarks(text: string, tokens: readonly RawToken[], paragraph: RawParagraph): PlacedMark[] {
  const marks: PlacedMark[] = [];
  for (let i = paragraph.firstToken; i < paragraph.endToken; i++) {
    const mark = readMark(text, tokens[i - 1], tokens[i]!, tokens[i + 1]);
    if (mark !== null) marks.push({ ...mark, token: i });
  }
  return marks;
}

/** For each mark, whether the next single mark after it is one that surely closes. */
function closedLater(marks: readonly PlacedMark[]): boolean[] {
  const later: boolean[] = [];
  let closes = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    later[i] = closes;
    const mark = marks[i]!;
    if (mark.family === 'single') closes = mark.closes && !mark.opens && !mark.possessive;
  }
  return later;
}

/** The opening marks that wait for their closing mark. */
class OpenMarks {
  readonly waiting: PlacedMark[] = [];
  private readonly counts: Record<MarkFamily, number> = { double: 0, single: 0, guillemet: 0 };

  push(mark: PlacedMark): void {
    this.waiting.push(mark);
    this.counts[mark.family]++;
  }

  /** Takes out the nearest mark that `closing` answers, with all that opened after it; `null` where there is none. */
  close(closing: PlacedMark): PlacedMark | null {
    // A single mark never reaches through an open quotation of another family: there it is an apostrophe.
    const reaches = closing.family !== 'single' || this.waiting.at(-1)?.family === 'single';
    if (!reaches || this.counts[closing.family] === 0) return null;
    for (;;) {
      const mark = this.waiting.pop()!;
      this.counts[mark.family]--;
      if (mark.family === closing.family) return mark;
    }
  }
}

/** Keeps the pairs that no other pair holds. */
function outermost(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  for (const pair of [...pairs].sort((a, b) => a.open - b.open)) {
    const last = kept.at(-1);
    if (last === undefined || pair.open > last.close) kept.push(pair);
  }
  return kept;
}

/**
 * Pairs the quotation marks of one paragraph with a stack, so that nested quotations come out nested and a stray mark
 * costs only itself. Linear in the number of tokens.
 */
export function pairMarks(text: string, tokens: readonly RawToken[], paragraph: RawParagraph): Pairing {
  const marks = readMarks(text, tokens, paragraph);
  const surelyClosed = closedLater(marks);
  const open = new OpenMarks();
  const pairs: Pair[] = [];
  let unopened = -1;
  marks.forEach((mark, i) => {
    const closes = mark.closes && !(mark.opens && mark.leans === 'open') && !(mark.possessive && surelyClosed[i]);
    const opening = closes ? open.close(mark) : null;
    const plausible = opening !== null && tokens[mark.token]!.end - tokens[opening.token]!.start <= LONGEST_QUOTATION;
    if (opening !== null && plausible) pairs.push({ open: opening.token, close: mark.token });
    else if (mark.opens) open.push(mark);
    else if (closes && mark.family !== 'single' && i === 0) unopened = mark.token;
  });
  const left = open.waiting.find((mark) => mark.family !== 'single' || tokens[mark.token]!.text === '‘');
  const kept = outermost(pairs);
  if (left === undefined) return { pairs: kept, unclosed: -1, unopened };
  // Pairs of the same shape after it say that it was a stray mark; pairs of another shape are nested in it.
  const shape = tokens[left.token]!.text;
  const isInside = (pair: Pair) => pair.open > left.token;
  if (kept.some((pair) => isInside(pair) && tokens[pair.open]!.text === shape))
    return { pairs: kept, unclosed: -1, unopened };
  return { pairs: kept.filter((pair) => !isInside(pair)), unclosed: left.token, unopened };
}
