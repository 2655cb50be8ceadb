import { statedFact } from '../../domain/document.ts';
import { findWrittenDay } from '../written-day.ts';
import type { PlainTextRule } from './rule.ts';

const label = /^\s*(?:date|published(?: on)?|publication date)(?::\s*|\s+)(?=\w)/i;

/**
 * A labelled date before anything else says when the text was published. It becomes the fact and leaves the body.
 * Matches: "date 2026-03-04 Homepage > …", "Published: 4 March 2026". Not: "Date palms grow …", "date 30 February".
 */
export const leadingDate: PlainTextRule = (draft) => {
  const labelled = label.exec(draft.text)?.[0];
  if (labelled === undefined) return draft;
  const head = draft.text.slice(labelled.length, labelled.length + 40);
  const written = findWrittenDay(head);
  if (!written?.day || !head.startsWith(written.words)) return draft;
  return {
    ...draft,
    text: draft.text.slice(labelled.length + written.words.length).trimStart(),
    published: statedFact(written.day),
  };
};
