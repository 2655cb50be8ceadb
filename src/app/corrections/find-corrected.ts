import type { CorrectedPlace } from '../../domain/correction.ts';
import type { Findings } from '../../domain/extraction.ts';
import { type Span, sliceSpan } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';

/** Share of the characters said, then and now, that must be the same. Leaves room for a program that reads a word more or less. */
const sameWords = 0.8;
/** Places where the words may stand in a document that has changed. */
const mostPlaces = 100;

/**
 * The statement of a document that was corrected, by its place in the list; -1 where it is there no more, or where several could
 * be it. Its words are looked for where they stood, then anywhere in the document: a correction is never moved to other words.
 */
export function findCorrected({ document, statements }: Findings, place: CorrectedPlace): number {
  const found = new Map<number, number>();
  for (const shift of shiftsOf(document.text, place)) {
    const content = place.content.map((span) => moved(span, shift));
    for (const [index, statement] of statements.entries()) {
      const share = sharedOf(statement.content, content);
      if (share < sameWords) continue;
      // The very words come first; between two of the same words, those who said them decide.
      const likeness = (share === 1 ? 4 : share) + (hasSource(statement, place, shift) ? 1 : 0);
      found.set(index, Math.max(likeness, found.get(index) ?? 0));
    }
  }
  const best = Math.max(0, ...found.values());
  const [only, ...rivals] = [...found].filter(([, likeness]) => likeness === best);
  return only !== undefined && rivals.length === 0 ? only[0] : -1;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** By how many characters the words have moved: not at all, if they are where they were; else all places where they stand. */
function shiftsOf(text: string, { content, words }: CorrectedPlace): number[] {
  const standsAt = (shift: number): boolean =>
    content.every((span, at) => span.start + shift >= 0 && sliceSpan(text, moved(span, shift)) === words[at]);
  if (standsAt(0)) return [0];
  const shifts: number[] = [];
  const [first] = words;
  const from = content[0]?.start;
  if (first === undefined || first === '' || from === undefined) return [];
  for (let at = text.indexOf(first); at >= 0 && shifts.length < mostPlaces; at = text.indexOf(first, at + 1))
    if (standsAt(at - from)) shifts.push(at - from);
  return shifts;
}

/** Characters in both, of those in any. */
function sharedOf(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const one of a)
    for (const other of b) both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  const any = lengthOf(a) + lengthOf(b) - both;
  return any === 0 ? 0 : both / any;
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const hasSource = ({ source }: Statement, place: CorrectedPlace, shift: number): boolean =>
  place.source !== undefined &&
  source.length === place.source.length &&
  source.every(({ start, end }, at) => {
    const known = place.source![at]!;
    return start === known.start + shift && end === known.end + shift;
  });
