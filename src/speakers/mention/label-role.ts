import { isRoleNoun } from '../data/role-nouns.ts';
import type { Word } from './words.ts';

/** What a transcript's label says of a speaker. Indices of its words, the article left out. */
export interface LabelRole {
  readonly from: number;
  readonly to: number;
  /** Its first word for somebody: "officer", "secretary". */
  readonly noun: string;
}

const LONGEST = 16;

/**
 * Reads the office in the label of a transcript, beside the name `[from, to)`.
 *   "Ann Lee -- [Chief Executive Officer]: We grew."      "The [Secretary of State for Transport] (Ann Lee): I shall."
 */
export function readLabelRole(words: readonly Word[], from: number, to: number): LabelRole | null {
  if (/^(?:[—–]|--+)$/.test(words[to]?.text ?? '')) return ending(words, to + 1, ':');
  const bracketed = words[from - 1]?.text === '(' && words[to]?.text === ')' && words[to + 1]?.text === ':';
  return bracketed ? openingParagraph(words, from - 1) : null;
}

/** The words from `from` to a mark in the same paragraph, where somebody's office is among them. */
function ending(words: readonly Word[], from: number, mark: string): LabelRole | null {
  for (let at = from; at < from + LONGEST && words[at]?.paragraph === words[from]?.paragraph; at++)
    if (words[at]?.text === mark) return withNoun(words, from, at);
  return null;
}

/** The words from the head of a paragraph to an opening bracket. */
function openingParagraph(words: readonly Word[], open: number): LabelRole | null {
  let from = open;
  while (open - from < LONGEST && from > 0 && words[from - 1]?.paragraph === words[open]?.paragraph) from--;
  if (words[from - 1]?.paragraph === words[open]?.paragraph) return null;
  return withNoun(words, words[from]?.lower === 'the' ? from + 1 : from, open);
}

function withNoun(words: readonly Word[], from: number, to: number): LabelRole | null {
  const noun = words.slice(from, to).find((word) => isRoleNoun(word.lower));
  return noun === undefined ? null : { from, to, noun: noun.lower };
}
