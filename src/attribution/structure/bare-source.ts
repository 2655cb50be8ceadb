import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Reading } from '../../text/reading.ts';
import { WEEKDAY } from './leading-time.ts';

/** A place in capitals, or a place with a day or an agency, then a dash and what may begin a sentence. */
const DATELINE =
  /^(?=[^—–]{0,24}\p{Lu}{3}|[^—–]{0,60}(?:\d|\)))\p{Lu}[\p{L}\p{M}.'’,/ ]{2,50}(?:\d{1,2}(?:, \d{4})?,? ?)?(?:\([^()]{2,30}\))?\s?(?:—|–|--?)\s+(?=[\p{Lu}“"‘])/u;
/** When it was said, right after who says it. */
const TIME_AFTER = new RegExp(
  `,? (?:(?:late|early|earlier|later) )?(?:(?:on |last )?(?:${WEEKDAY}|today|yesterday|tonight)(?: (?:morning|afternoon|evening|night))?|(?:last|this) (?:night|morning|afternoon|evening|week|weekend|month|year|summer|winter|spring|fall|autumn)),?$`,
);
/** Days that are names with the word before them: "Black Friday", "Super Tuesday". */
const NAMED_DAY = /(?:Ash|Bad|Black|Bloody|Blue|Cyber|Easter|Fat|Giving|Good|Holy|Maundy|Palm|Red|Ruby|Shrove|Super)$/;
/** A clause that the time belongs to: "a survey released on Friday", "the bank, which fell last year". */
const CLAUSE =
  /(?: (?:who|which|that|due|set|made|held|given|taken|sent|seen|known|found) |\p{Ll}{2,}ed$| \p{Ll}{3,}ed )/u;
/** What comes before "…, its chairman, Ann Lee," and has nothing to do with who says it. */
const BEFORE_HOLDER =
  /^[^,“”"]* (?:as|at|by|for|from|in|of|on|to|with) [^,“”"]*, (?=(?:its|their) (?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}+, \p{Lu}[^,]{2,40},?$)/u;
/** No dateline is longer. */
const longest = 100;

/**
 * Leaves a dateline before who says something, and the time after it, out of a source, and what is told before "its chairman, …".
 * Matches: "[LUNDE — Director Ann Lee] said" → "[Director Ann Lee]", "[Ann Lee last month] said" → "[Ann Lee]",
 * "The port hired [Bo Tan as pilot, its chairman, Ann Lee,] said" → "[its chairman, Ann Lee,]".
 * Not: "[NATO — an alliance of 32 —] said", "[a survey released on Friday] found", "[Ruby Tuesday] said".
 */
export function bareSource({ text, paragraphs }: Reading, attribution: Attribution): Attribution {
  const [only, ...others] = attribution.source;
  if (only === undefined || others.length > 0) return attribution;
  const dateline = datelineAt(text, only, paragraphs);
  const start = only.start + (dateline || (BEFORE_HOLDER.exec(text.slice(only.start, only.end))?.[0].length ?? 0));
  const words = text.slice(start, only.end);
  const time = TIME_AFTER.exec(words);
  const before = time === null ? words : words.slice(0, time.index);
  const ends = time !== null && /\p{L}/u.test(before) && !NAMED_DAY.test(before) && !CLAUSE.test(before);
  const end = ends ? start + time.index : only.end;
  return start === only.start && end === only.end ? attribution : { ...attribution, source: [{ start, end }] };
}

/** The length of a dateline that a source opens with at the head of its paragraph; 0 where there is none. */
function datelineAt(text: string, { start, end }: Span, paragraphs: Reading['paragraphs']): number {
  const dateline = DATELINE.exec(text.slice(start, Math.min(end, start + longest)))?.[0].length ?? 0;
  return dateline > 0 && paragraphs.some((paragraph) => paragraph.start === start) ? dateline : 0;
}
