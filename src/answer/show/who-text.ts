import type { Query } from '../find/query.ts';

/** Verbs that tell no more than that somebody spoke: "who said X" is answered by whoever spoke of it. */
const saying = /\b(?:sa(?:y|id|ys|ying)|sp(?:oke|eaks?|oken)|talk(?:s|ed)?|mention(?:s|ed)?|t(?:old|ells?))\b/iu;
/** "Who", and what stands between it and the topic. */
const lead = /^\W*(who\s(?:else\s)?(?:[\p{L}’'-]+\s){0,5})$/iu;

/**
 * A question for who did something, in its own words: `who criticised the mayor`; `null` for "who said", and where the words of
 * the topic do not stand right behind.
 */
export function whoText({ intent, by, phrases }: Query, question: string, topic: string): string | null {
  if (intent !== 'who' || by.length > 0 || phrases.length > 0 || topic === '') return null;
  const plain = question.replace(/\s+/gu, ' ');
  const at = plain.indexOf(topic);
  const asked = at < 0 ? undefined : lead.exec(plain.slice(0, at))?.[1];
  return asked === undefined || saying.test(asked) ? null : `${asked.replace(/^who/iu, 'who')}${topic}`;
}
