import type { DocumentDraft } from '../domain/document.ts';
import { agencyCredit } from './plain-text/agency-credit.ts';
import { dateline } from './plain-text/dateline.ts';
import { headDate } from './plain-text/head-date.ts';
import type { SourceRead } from './result.ts';

/** Fills what a format's own fields leave open from what the text itself shows: the day in its head, its dateline and its signature. */
export function withInferredFacts(document: DocumentDraft, notes: readonly string[]): SourceRead {
  const { notes: all, ...facts } = agencyCredit(dateline(headDate({ ...document, notes })));
  return { ok: true, document: { ...document, ...facts }, notes: all };
}
