import { statedFact } from '../../domain/document.ts';
import { oneLine } from '../facts.ts';
import { leftOut, type PlainTextRule } from './rule.ts';

const longestTitle = 300;

/**
 * A first line that is a page's breadcrumb: where the page stands on its site. Its last part is the page's title.
 * Matches: "Homepage > News > Business > Court blocks merger of two banks". Not: "5 > 3 > 1", "Costs > benefits, he said."
 */
export const breadcrumb: PlainTextRule = (draft) => {
  const newline = draft.text.indexOf('\n');
  const line = newline < 0 ? draft.text : draft.text.slice(0, newline);
  if (newline < 0 || line.length > longestTitle) return draft;
  const parts = line.split(/ [>›»] /u);
  const sections = parts.slice(0, -1);
  const last = oneLine(parts.at(-1));
  if (sections.length < 2 || last === null || !sections.every(isSection)) return draft;
  const text = draft.text.slice(newline + 1).trimStart();
  // A trail that ends in a section names no title.
  return isSection(last)
    ? { ...draft, text, notes: [...draft.notes, leftOut(line.trim(), 'a breadcrumb')] }
    : { ...draft, text, title: statedFact(last) };
};

/** One to three words that begin with a capital: "News", "World Politics". */
const isSection = (part: string): boolean => {
  const words = part.trim().split(/\s+/u);
  return words.length <= 3 && words.every((word) => /^[\p{L}&]/u.test(word)) && /^\p{Lu}/u.test(words[0]!);
};
