import { OWN_LIMITS } from '../limits/limits.ts';
import { plainWords } from './question-text.ts';

/** `:wave:`, as Slack writes emoji; not the minutes of `12:30:45`. */
const EMOJI = /(?<![\p{L}\p{N}]):[a-z][a-z0-9_+-]*:/giu;
const FILTER = /(?<![\p{L}\p{N}])(by|about|in|source|kind|on|before|after):/giu;

/** The first words of a text, up to the length of a question. */
function firstWords(text: string): string {
  if (text.length <= OWN_LIMITS.question) return text;
  const space = text.lastIndexOf(' ', OWN_LIMITS.question);
  return text.slice(0, space > 0 ? space : OWN_LIMITS.question).trim();
}

/**
 * Questions to find who said what a message says, the stricter first: as it is written, then without its quotation
 * marks. Its author did not write for us: addresses are dropped and nothing in it is taken for a filter.
 *
 * @example `He said “the ferry stays” https://x.example on: Monday` → [`He said “the ferry stays” on Monday`, `He said the ferry stays on Monday`]
 */
export function questionsOfMessage(text: string): readonly string[] {
  const words = plainWords(text.replace(/<https?:[^<>]*>/g, ' ').replace(EMOJI, ' '));
  const unfiltered = words.replace(FILTER, '$1 ').replace(/\s+/g, ' ').trim();
  const question = firstWords(unfiltered);
  if (!/[\p{L}\p{N}]/u.test(question)) return [];
  const bare = question
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare === question ? [question] : [question, bare];
}
