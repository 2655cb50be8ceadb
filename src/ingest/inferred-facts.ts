import type { DocumentDraft } from '../domain/document.ts';
import { agencyCredit } from './plain-text/agency-credit.ts';
import { closingDate } from './plain-text/closing-date.ts';
import { dateline } from './plain-text/dateline.ts';
import { headDate } from './plain-text/head-date.ts';
import { meetingDay } from './plain-text/meeting-day.ts';
import { paperLine } from './plain-text/paper-line.ts';
import type { PlainDraft, PlainTextRule } from './plain-text/rule.ts';
import { titleDay } from './plain-text/title-day.ts';
import type { SourceRead } from './result.ts';

/** In the order in which they run over a plain text. */
const rules: readonly PlainTextRule[] = [
  paperLine,
  headDate,
  meetingDay,
  dateline,
  agencyCredit,
  closingDate,
  titleDay,
];

/** Fills what a format's own fields leave open from what the text itself shows: the day in its head, its dateline and its signature. */
export function withInferredFacts(document: DocumentDraft, notes: readonly string[]): SourceRead {
  const draft = rules.reduce<PlainDraft>((found, rule) => rule(found), { ...document, notes });
  const { notes: all, ...facts } = draft;
  return { ok: true, document: { ...document, ...facts }, notes: all };
}
