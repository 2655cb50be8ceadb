import type { Reading } from '../../text/reading.ts';
import type { NameMention } from '../mention/mention.ts';
import { type Word, wordsIn } from '../mention/words.ts';
import type { MentionIndex } from './mention-index.ts';

/** Paragraphs at the top in which an interview may say whom it is with. */
const HEAD = 3;
const INTERVIEW = /\b(?:Q ?& ?A|[Ii]nterview|INTERVIEW|[Qq]uestions (?:for|to)|[Cc]onversation)\b/;

/**
 * Whom an interview is with, by its head: the only person named in the paragraph that calls it one.
 *   "Q&A: Ann Lee on the harbour", "An interview with Ann Lee"        not: "Interview: Ann Lee and Bo Tan"
 */
export function interviewee(
  { text, paragraphs }: Reading,
  words: readonly Word[],
  mentions: MentionIndex,
): NameMention | null {
  const head = paragraphs.slice(0, HEAD).find(({ start, end }) => INTERVIEW.test(text.slice(start, end)));
  if (head === undefined) return null;
  const people = new Set<NameMention>();
  const { from, to } = wordsIn(words, head);
  for (let at = from; at < to; at++) {
    const name = mentions.nameAt(at);
    if (name !== undefined && isFullName(name)) people.add(name);
  }
  const [only, ...others] = people;
  return others.length === 0 ? (only ?? null) : null;
}

/** Two or three words that name no body and no place: longer runs in a heading are titles. */
const isFullName = ({ kind, from, to }: NameMention): boolean =>
  (kind === 'person' || kind === 'unknown') && to - from > 1 && to - from < 4;
