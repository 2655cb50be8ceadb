import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../src/dates/find-deadlines.ts';
import { findTimexes } from '../../src/dates/find-timexes.ts';
import { readText } from '../../src/text/read-text.ts';
import { DEADLINE_CASES } from './deadline-cases.ts';
import { SATURDAY, unmark } from './marked-timexes.ts';

/** The text with its limits marked as the cases have them. */
function marked(text: string): string {
  let found = '';
  let at = 0;
  for (const { expression, due, duration } of findDeadlines(readText(text), findTimexes(text, SATURDAY), SATURDAY)) {
    found += `${text.slice(at, expression.start)}[${text.slice(expression.start, expression.end)}]{${due ?? duration ?? ''}}`;
    at = expression.end;
  }
  return found + text.slice(at);
}

describe('limits in a sentence', () => {
  it.each(DEADLINE_CASES)('%s', (sentence) => expect(marked(unmark(sentence))).toBe(sentence));
});
