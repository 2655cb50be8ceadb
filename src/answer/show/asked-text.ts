import type { AskedSpeaker } from '../../domain/question.ts';
import type { Query } from '../find/query.ts';

/** The word that asks, and what stands between it and the topic. */
const lead =
  /(?<![\p{L}\p{N}])((?:what|when|where|why|how|which|until|till|by|whether|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must)\s(?:[\p{L}\p{N}’'-]+\s){0,5})$/iu;
/** Words behind which a topic is named and not asked in a clause: "what was said about", "what is the deadline for". */
const naming =
  /\b(?:about|on|over|regarding|concerning|of|sa(?:y|id|ys)|sp(?:oke|eaks?|oken)|talk(?:s|ed)?|mention(?:s|ed)?|t(?:old|ells?)|deadlines?|ultimatum|cutoff|limit)\b/iu;

/** What is left of a question behind its topic, where it is nothing but words; the topic may end within one ("phase-out"). */
const onlyWords = /^((?:[-‐‑][\p{L}’'-]+)?(?:\s[\p{L}’'-]+){0,5})[\s.?!]*$/u;

/**
 * A question that asks in a clause, in its own words: `how many complaints did the agency receive`. Cut down to its topic, "complaints did
 * the agency receive", it would not read. `null` where the topic is named ("what was said about ferries"), or whose words are asked for.
 */
export function askedText(
  { intent, phrases, dates }: Query,
  question: string,
  topic: string,
  speakers: readonly AskedSpeaker[],
): string | null {
  if (!['statements', 'when', 'deadline'].includes(intent)) return null;
  if (speakers.length > 0 || phrases.length > 0 || topic === '') return null;
  const plain = question.replace(/\s+/gu, ' ');
  const at = plain.indexOf(topic);
  const before = at < 0 ? undefined : lead.exec(plain.slice(0, at))?.[1];
  if (before === undefined || naming.test(before)) return null;
  const rest = dates === null ? (onlyWords.exec(plain.slice(at + topic.length))?.[1] ?? '') : '';
  return `${before}${topic}${rest}`;
}
