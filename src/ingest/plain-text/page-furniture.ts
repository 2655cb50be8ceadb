import { cleanText } from '../clean-text.ts';
import { isPageFurniture } from '../data/page-furniture.ts';
import { leftOut, type PlainTextRule } from './rule.ts';

/**
 * Lines that belong to the page and not to the text leave the body.
 * Matches: a line "Scroll to Top". Not: "Readers who scroll to top of the page, she said, leave."
 */
export const pageFurniture: PlainTextRule = (draft) => {
  const lines = draft.text.split('\n');
  const removed = lines.filter(isPageFurniture);
  if (removed.length === 0) return draft;
  return {
    ...draft,
    text: cleanText(lines.filter((line) => !isPageFurniture(line)).join('\n')),
    notes: [...draft.notes, ...removed.map((line) => leftOut(line.trim(), 'page furniture'))],
  };
};
