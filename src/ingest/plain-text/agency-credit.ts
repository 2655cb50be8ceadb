import { inferredFact } from '../../domain/document.ts';
import { isAgency } from '../data/agencies.ts';
import type { PlainTextRule } from './rule.ts';

const credit = /(?:^|\s)(?:—|–|--?)\s?(\S[^—–()]*)$|\(([^()]+)\)$/u;

/**
 * The agency that signs at the very end. The words stay in the text; the publisher is inferred: the credit says who
 * wrote the text, and the page it was copied from may be another's.
 * Matches: "… he added. — AFP", a last line "(Reuters)". Not: "… the old story — again".
 */
export const agencyCredit: PlainTextRule = (draft) => {
  if (draft.publisher.value !== null) return draft;
  const match = credit.exec(draft.text.slice(-60));
  const name = (match?.[1] ?? match?.[2])?.trim();
  return name && isAgency(name) ? { ...draft, publisher: inferredFact(name) } : draft;
};
