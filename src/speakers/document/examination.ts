import type { Paragraph, Reading } from '../../text/reading.ts';
import type { NameMention } from '../mention/mention.ts';
import { type Word, wordsIn } from '../mention/words.ts';
import type { MentionIndex } from './mention-index.ts';
import { countUpTo, type Placed } from './nearest-place.ts';

/** Directions in a transcript are short lines. */
const LONGEST_DIRECTION = 16;
const EXAMINER = /^(?:(?:direct|cross|further|redirect|recross|re)?[- ]?examin(?:ed|ation)(?: in chief)?\s+)?by\s/i;
const SWORN = /\b(?:sworn|affirmed|recalled)\b/i;

type Letter = 'Q' | 'A';

/** From an offset on: who asks, or who answers. */
interface Direction extends Placed {
  readonly name: NameMention;
}

/** All directions of a text, in order. */
export type Directions = Readonly<Record<Letter, readonly Direction[]>>;

/**
 * Who "Q." and "A." are where a transcript's directions say who examines whom:
 *   "[DR LEE] (sworn)"   "Cross-examined by [MS DAY]"   "BY [MR. MOOR]:"        not: "By the end of the day"
 */
export function findDirections(reading: Reading, words: readonly Word[], mentions: MentionIndex): Directions {
  const found: Record<Letter, Direction[]> = { Q: [], A: [] };
  for (const paragraph of reading.paragraphs) {
    if (paragraph.endToken - paragraph.firstToken > LONGEST_DIRECTION) continue;
    const line = reading.text.slice(paragraph.start, paragraph.end);
    const letter = EXAMINER.test(line) ? 'Q' : SWORN.test(line) ? 'A' : null;
    const name = letter === null ? null : personIn(words, paragraph, letter, mentions);
    if (letter !== null && name !== null) found[letter].push({ at: paragraph.start, name });
  }
  return found;
}

/** Who asks or answers at an offset in the text. */
export const directedAt = (directions: Directions, letter: Letter, offset: number): NameMention | null =>
  directions[letter][countUpTo(directions[letter], offset) - 1]?.name ?? null;

/** The name right after "by", or the first of a witness's line. */
function personIn(
  words: readonly Word[],
  paragraph: Paragraph,
  letter: Letter,
  mentions: MentionIndex,
): NameMention | null {
  const { from, to } = wordsIn(words, paragraph);
  for (let at = from; at < to; at++) {
    // A form of address may stand between.
    const follows = letter === 'A' || words[at - 1]?.lower === 'by' || words[at - 2]?.lower === 'by';
    const name = follows ? (mentions.nameAt(at) ?? mentions.holderAt(at)) : undefined;
    if (name !== undefined && (name.kind === 'person' || name.kind === 'unknown')) return name;
  }
  return null;
}
