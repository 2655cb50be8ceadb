import { inferredFact } from '../../domain/document.ts';
import { readDateLine } from './date-line.ts';
import type { PlainTextRule } from './rule.ts';

/** Signatures and seals stand below the day. */
const mostLines = 10;
/** Longer lines are no dates. */
const longestTail = 2_000;
const dated = /^(?:dated|signed|executed)(?: on)?:?\s+(?=\S)/i;

/**
 * The day that a declaration, an affidavit or an order is dated at its end. It is inferred, and the words stay in the text.
 * Matches: "… is true and correct. / Dated: June 2, 2025 / /s/ Ann Lee". Not: "Dated but still in use".
 */
export const closingDate: PlainTextRule = (draft) => {
  if (draft.published.value !== null) return draft;
  const lines = draft.text.slice(-longestTail).split('\n').slice(-mostLines);
  for (const line of lines) {
    const label = dated.exec(line.trim())?.[0];
    const found = label === undefined ? null : readDateLine(line.trim().slice(label.length));
    if (found?.alone === true) return { ...draft, published: inferredFact(found.day) };
  }
  return draft;
};
