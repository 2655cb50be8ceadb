import type { Whosaid } from '../app/whosaid.ts';
import type { Interpretation } from '../domain/question.ts';
import { OWN_LIMITS } from './limits/limits.ts';

/** `and on weapons?`, `what about the timetable`: the words go on from the question before. */
const OPENING = /^(?:and|also|but|or|what about|how about)\b[\s,]*/i;
/** `did she mention dues`: somebody named before. */
const PRONOUN = /\b(?:he|she|they|him|her|them|his|hers|their|theirs)\b/i;
const EXACT_WORDS = /"[^"]*"|“[^”]*”|«[^»]*»/g;

/**
 * Whether a question leans on the one before. `and on weapons?` does, `did she say so` does;
 * `"they will not sell"` does not: those are words looked for.
 */
export const isFollowUp = (question: string): boolean =>
  OPENING.test(question) || PRONOUN.test(question.replace(EXACT_WORDS, ''));

const quoted = (words: string): string => `"${words.replace(/["“”„«»]/g, ' ').trim()}"`;

/** What a follow-up leaves out, as filters: the speakers where it names none, the topic where it names a speaker alone. */
function carried(own: Interpretation, before: Interpretation): string[] {
  if (own.speakers.length === 0) return before.speakers.map(({ name, asked }) => `by:${quoted(name ?? asked)}`);
  if (own.topic.length > 0 || own.phrases.length > 0) return [];
  const topic = before.topic.length === 0 ? [] : [`about:${quoted(before.topic.join(' '))}`];
  return [...topic, ...before.phrases.map(quoted)];
}

/**
 * A question made whole with those asked before it in the conversation, the oldest first. One that leans on nothing stays
 * as it is; the answer's "Understood as" shows what was carried over.
 *
 * @example after `Berg on the ferry`: `and on weapons?` → `on weapons? by:"Ada Berg"`, `and Lind?` → `Lind? about:"ferry"`
 */
export function completeQuestion(whosaid: Whosaid, earlier: readonly string[], question: string): string {
  const interpret = (asked: string): Interpretation => whosaid.ask(asked, { limit: 1 }).interpretation;
  const complete = (asked: string, before: Interpretation | null): string => {
    if (before === null || !isFollowUp(asked)) return asked;
    const rest = asked.replace(OPENING, '').trim();
    if (!/[\p{L}\p{N}]/u.test(rest)) return asked;
    const whole = [rest, ...carried(interpret(rest), before)].join(' ');
    return whole.length <= OWN_LIMITS.question ? whole : asked;
  };
  let before: Interpretation | null = null;
  for (const asked of earlier) before = interpret(complete(asked, before));
  return complete(question, before);
}
