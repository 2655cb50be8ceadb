import { inferredFact } from '../../domain/document.ts';
import { readDateLine } from './date-line.ts';
import type { PlainTextRule } from './rule.ts';

/** What tells of a talk that was had; a bare "meeting" may be one to come. */
const talk = /\b(?:1:1|check-?in|debate|hearing|minutes|notes|retro(?:spective)?|stand-?up|sync|transcript|weekly)\b/i;
const separators = /\s+[—–|-]\s+|:\s+|\s*[()]\s*/u;

/**
 * The day that a title of notes or minutes gives, where it gives one: it is inferred.
 * Matches: "Weekly sync — 2026-02-09", "Minutes, 5 June 2024". Not: "Annual meeting – 21 March 2026", "The choir sings – 21 March 2026".
 */
export const titleDay: PlainTextRule = (draft) => {
  const title = draft.title.value;
  if (draft.published.value !== null || title === null || !talk.test(title)) return draft;
  const parts = title.split(separators).flatMap((part) => [part, part.slice(part.indexOf(', ') + 2)]);
  const days = new Set(
    parts
      .map((part) => readDateLine(part))
      .filter((found) => found?.alone === true && found.what === null)
      .map((found) => found!.day),
  );
  const [day, ...others] = days;
  return day === undefined || others.length > 0 ? draft : { ...draft, published: inferredFact(day) };
};
