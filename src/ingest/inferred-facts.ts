import type { DocumentDraft } from '../domain/document.ts';
import { factRules } from './plain-text/fact-rules.ts';
import type { PlainDraft } from './plain-text/rule.ts';
import { titleDay } from './plain-text/title-day.ts';
import type { SourceRead } from './result.ts';

/** Fills what a format's own fields leave open from what the text itself shows: the day in its head, its dateline and its signature. */
export function withInferredFacts(document: DocumentDraft, notes: readonly string[]): SourceRead {
  const draft = [...factRules, titleDay].reduce<PlainDraft>((found, rule) => rule(found), { ...document, notes });
  const { notes: all, ...facts } = draft;
  return { ok: true, document: { ...document, ...facts }, notes: all };
}
