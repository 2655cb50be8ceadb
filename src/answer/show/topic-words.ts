import type { AskedSpeaker } from '../../domain/question.ts';
import { isStopWord } from '../../index/stop-words.ts';
import { foldedWords } from '../../index/text-index.ts';
import type { Query } from '../find/query.ts';
import { lightVerbs } from '../question/saying-words.ts';

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
  const end = endOfAsked(question, Math.max(...spans.map((span) => span?.end ?? 0)));
  const stretch = question.slice(start, end);
  const holdsSpeaker = speakers.some(({ asked }) => stretch.includes(asked));
  return holdsSpeaker || /["“”«»:]/u.test(stretch) ? words.join(' ') : stretch.replace(/\s+/gu, ' ');
}

/** The end of the question where only small words are left of it: "nobody asked us", "how long will the repairs take". */
function endOfAsked(question: string, end: number): number {
  const rest = /^[\s\p{L}’'-]*/u.exec(question.slice(end))![0].trimEnd();
  const isLast = /^[\s.?!]*$/u.test(question.slice(end + rest.length));
  return isLast && foldedWords(rest).every((word) => isStopWord(word) || lightVerbs.has(word))
    ? end + rest.length
    : end;
}
