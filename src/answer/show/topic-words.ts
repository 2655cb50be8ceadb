import type { AskedSpeaker } from '../../domain/question.ts';
import type { Query } from '../find/query.ts';

/** The words of the topic as the user wrote them, without the name that turned out to be the speaker's. */
export function topicWords({ topic }: Query, speakers: readonly AskedSpeaker[]): string[] {
  const names = new Set(speakers.map(({ asked }) => asked));
  return topic.elements.filter(({ soft, asked }) => !soft && !names.has(asked)).map(({ asked }) => asked);
}

const article = /(?<![\p{L}\p{N}])(?:the|an?|no|not)\s+$/iu;

/**
 * The topic for people: the stretch of the question that holds all its words, `red lines and the law`, or the words alone
 * where something else stands between them.
 */
export function topicText(query: Query, question: string, speakers: readonly AskedSpeaker[]): string {
  const words = topicWords(query, speakers);
  const spans = query.topic.elements
    .filter(({ asked, soft }) => !soft && words.includes(asked))
    .map(({ span }) => span);
  if (words.length === 0 || spans.includes(null)) return words.join(' ');
  const first = Math.min(...spans.map((span) => span?.start ?? 0));
  const start = first - (article.exec(question.slice(0, first))?.[0].length ?? 0);
  const end = Math.max(...spans.map((span) => span?.end ?? 0));
  const stretch = question.slice(start, end);
  const holdsSpeaker = speakers.some(({ asked }) => stretch.includes(asked));
  return holdsSpeaker || /["“”«»:]/u.test(stretch) ? words.join(' ') : stretch.replace(/\s+/gu, ' ');
}
