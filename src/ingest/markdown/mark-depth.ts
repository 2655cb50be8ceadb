import { deepestNesting } from '../nesting.ts';

/** A list item's mark with the white space after it, or a quotation's. */
const MARK = /[ \t]{0,3}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]?/y;
const ITEM = /(?:[-+*]|\d{1,9}[.)])[ \t]/y;
/** Each list in a list stands at least so many columns farther in. */
const narrowestIndent = 2;

/**
 * Whether a line begins with more quotation and list marks, or an item stands farther in, than any text has: told from
 * the characters alone, in linear time, because the parser takes time in the square of that depth and more.
 * Matches: 300 times "> ". Not: "> > quoted twice", a rule "* * *", deeply indented code.
 */
export function nestsTooDeep(markdown: string): boolean {
  for (let start = 0; start < markdown.length; ) {
    const newline = markdown.indexOf('\n', start);
    if (lineNestsTooDeep(markdown, start)) return true;
    if (newline < 0) return false;
    start = newline + 1;
  }
  return false;
}

function lineNestsTooDeep(text: string, start: number): boolean {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at++;
  ITEM.lastIndex = at;
  if (at - start > narrowestIndent * deepestNesting && ITEM.test(text)) return true;
  let marks = 0;
  for (MARK.lastIndex = at; marks <= deepestNesting && MARK.test(text); ) marks++;
  return marks > deepestNesting;
}
