import { inferredFact } from '../../domain/document.ts';
import { readDateLine } from './date-line.ts';
import { readHead } from './head-lines.ts';
import type { PlainTextRule } from './rule.ts';

const minutes = /^(?:draft )?(?:minutes|notes|proceedings|record|transcript|verbatim)\b/i;
const meeting =
  /^(?:(?:minutes|notes|record|transcript) of (?:the |a )?)?(?!(?:next|last|previous)\b)(?:[\p{L}’'-]+ ){0,4}(?:briefing|call|debate|hearing|meeting|session|sitting)(?: of| on| held on|,|:)\s+(?=\S)/iu;

/**
 * The day of the meeting that minutes or a transcript tell of: what is said in them was said on that day. It is inferred, and the words stay in the text.
 * Matches: "MINUTES / Meeting of 5 June 2024". Not: "Next meeting: 5 June 2024", nor above any other text.
 */
export const meetingDay: PlainTextRule = (draft) => {
  if (draft.published.value !== null) return draft;
  const { lines } = readHead(draft.text);
  if (!lines.some((line) => minutes.test(line))) return draft;
  for (const line of lines) {
    const held = meeting.exec(line)?.[0];
    const found = held === undefined ? null : readDateLine(line.slice(held.length));
    if (found?.alone === true) return { ...draft, published: inferredFact(found.day) };
  }
  return draft;
};
