import { inferredFact } from '../../domain/document.ts';
import { isAgency } from '../data/agencies.ts';
import { findWrittenDay } from '../written-day.ts';
import { readHead } from './head-lines.ts';
import type { PlainTextRule } from './rule.ts';

/** Longer heads than this are sentences. */
const longestDateline = 100;
/** A place in capitals, then anything short: region, day, agency in brackets. */
const head = /^(?=.*\p{Lu}{3})\p{Lu}[\p{Lu}\p{M}.'’/ -]*(?:, [^()]*)?(?:\([^()]*\))?$/u;

/** Wires of companies' news: "LUNDE, Norway--(BUSINESS WIRE)--March 4, 2026--", "LUNDE, March 4, 2026 /PRNewswire/ --". */
const companyWire =
  /^(?=[^-/]{0,20}\p{Lu}{3})(?:[^()/\n]{2,60}--\((?<agency>[^()]{2,30})\)--[^-\n]{5,30}--|[^()/\n]{8,80}\s\/(?<slashed>[A-Z][\w -]{2,30})\/\s--)/u;

/**
 * The place, day and agency that a news text opens with, below its head where it has one. The words stay in the text;
 * a day with its year and the agency become facts, inferred: an agency writes, and others publish.
 * Matches: "LONDON, March 3, 2025 (Reuters) - Ministers …". Not: "NATO – an alliance of 32 – said", which gives no facts.
 */
export const dateline: PlainTextRule = (draft) => {
  const words = openingOf(draft.text);
  if (words === null) return draft;
  const wire = companyWire.exec(words)?.groups;
  const agency = (wire?.['agency'] ?? wire?.['slashed'] ?? /\(([^()]*)\)$/u.exec(words)?.[1])?.trim();
  const written = findWrittenDay(words);
  const undated = draft.published.value === null;
  return {
    ...draft,
    publisher: draft.publisher.value === null && agency && isAgency(agency) ? inferredFact(agency) : draft.publisher,
    published: undated && written?.day ? inferredFact(written.day) : draft.published,
    notes:
      undated && written && !written.day
        ? [
            ...draft.notes,
            `the dateline says "${written.words}" without a year: write the day into "published" if you know it`,
          ]
        : draft.notes,
  };
};

/** What stands before the dash of the first line that opens as a dateline and tells a day or an agency. */
function openingOf(text: string): string | null {
  const { lines, prose } = readHead(text);
  for (const line of prose === null ? lines : [...lines, prose]) {
    const opening = line.slice(0, longestDateline);
    const wire = companyWire.exec(opening);
    if (wire !== null && findWrittenDay(wire[0]) !== null) return wire[0];
    const words = opening.slice(0, / (?:—|–|--?) /u.exec(opening)?.index ?? 0);
    if (head.test(words) && (words.endsWith(')') || findWrittenDay(words) !== null)) return words;
  }
  return null;
}
