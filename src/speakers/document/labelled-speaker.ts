import type { NameMention } from '../mention/mention.ts';
import type { Word } from '../mention/words.ts';

/** Words `[from, to)` that name who speaks. */
export interface Label {
  readonly from: number;
  readonly to: number;
}

const LONGEST_LABEL = 40;

/**
 * Reads who speaks where the source found is only the place at the end of a label: the name before the label's first comma.
 *   "[ANN LEE], CHIEF ECONOMIST, ACME BANK, NEW YORK: “Prices fell.”"      not: "In Boston, New York: a guide"
 * `null` where the place ends no label or no name of two to four words opens it.
 */
export function readLabel(words: readonly Word[], place: NameMention): Label | null {
  if (place.kind !== 'place' || words[place.to]?.text !== ':' || words[place.from - 1]?.text !== ',') return null;
  let from = place.from;
  while (from > 0 && place.from - from < LONGEST_LABEL && goesOn(words, from - 1)) from--;
  let to = from;
  while (words[to]?.capital === true && words[to]?.lexical === true) to++;
  const named = to - from >= 2 && to - from <= 4 && to < place.from - 1 && words[to]?.text === ',';
  return named ? { from, to } : null;
}

/** Still the same label: the same sentence, and no mark that ends a quotation or a sentence. */
const goesOn = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    word.paragraph === next?.paragraph &&
    word.sentence === next.sentence &&
    !/^(?:[.!?;:()"“”]|''|``|--)$/.test(word.text)
  );
};
