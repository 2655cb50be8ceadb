import { WEEKDAY } from './asked-words.ts';
import type { AskedWords } from './find-asked.ts';

const ONLY_WEEKDAY = new RegExp(`^${WEEKDAY}$`, 'i');
const NAMED_BEFORE = /\b(?:black|good|ash|palm|easter|bloody|super|cyber|casual|maundy|shrove|fat|giving|holy)\s$/i;
const NAMED_AFTER = /^\s(?:times|mirror|mail|telegraph|herald|express|post|night live)\b/i;
const ONLY_PERSON = /^(?:may|april|june|august|jan)$/i;
/** What is said, in a word: what stands before the one who says it, or before the day it was said. */
const SAID =
  /\b(?:said|says|quot(?:es?|ed|ations?)|statements?|remarks?|comments?|words|speech(?:es)?|interviews?|answers?|announcements?|anything|everything|something|documents?|articles?|reports?|stor(?:y|ies)|news|posts?)\s$/i;

/** Whether the words are a name, or a part of one: "the Monday Club", "Black Friday", "a quote by May". */
export function isNameInQuestion(question: string, { start, end, bound, first, last }: AskedWords): boolean {
  if (last !== null) return false;
  const before = question.slice(0, start);
  if (bound === 'by' && ONLY_PERSON.test(first)) return SAID.test(before);
  if (!ONLY_WEEKDAY.test(first)) return false;
  const after = question.slice(end);
  if (bound !== '') return NAMED_AFTER.test(after) && /^\s[A-Z]/.test(after);
  return (
    NAMED_BEFORE.test(before) || NAMED_AFTER.test(after) || (/\bthe\s$/i.test(before) && /^\s[A-Z][a-z]/.test(after))
  );
}

/** "Statements from February" were made in it; "what did she say from February" asks from it on. */
export const isOfThatTime = (question: string, { start, bound }: AskedWords): boolean =>
  bound === 'from' && SAID.test(question.slice(0, start));
