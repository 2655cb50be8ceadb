import { inferredFact } from '../../domain/document.ts';
import { readDateLine } from './date-line.ts';
import { readHead } from './head-lines.ts';
import type { PlainTextRule } from './rule.ts';

const minutes = /^(?:draft )?(?:minutes|notes|proceedings|record|transcript|verbatim)\b/i;
/** A text headed so tells what was said there. */
const sitting =
  /\b(?:briefing|(?:conference|earnings) call|debate|hearing|house of commons|house of lords|press conference|remarks|sitting)\b/i;
const meeting =
  /^(?:(?:minutes|notes|record|transcript) of (?:the |a )?)?(?!(?:next|last|previous)\b)(?:[\p{L}’'-]+ ){0,4}(?:briefing|call|debate|hearing|meeting|session|sitting)(?: of| on| held on|,|:)\s+(?=\S)|^held on\s+/iu;

/**
 * The day of the meeting that minutes or a transcript tell of: what is said in them was said on that day. It is inferred, and the words stay in the text.
 * Matches: "MINUTES / Meeting of 5 June 2024", "Commons debate, 11 March 2026: Ferries", "Press briefing / March 4, 2026 / 1:05 p.m.". Not: "Next meeting: 5 June 2024", nor above any other text.
 */
export const meetingDay: PlainTextRule = (draft) => {
  if (draft.published.value !== null) return draft;
  const { lines } = readHead(draft.text);
  if (!lines.some((line) => minutes.test(line)) && !sitting.test(lines[0] ?? '')) return draft;
  for (const line of lines) {
    const held = meeting.exec(line)?.[0];
    // On a line of its own, too: of minutes it is the day of the meeting, whatever place and hour stand beside it.
    const found = readDateLine(held === undefined ? line : line.slice(held.length).split(':', 1)[0]!);
    if (found?.alone === true) return { ...draft, published: inferredFact(found.day) };
  }
  return draft;
};
