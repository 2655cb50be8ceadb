import type { Extraction } from '../domain/extraction.ts';
import type { Statement } from '../domain/statement.ts';
import { isStopWord } from '../index/stop-words.ts';

/** How many words an example of exact words has: enough to say something, few enough to be remembered. */
const phraseWords = { least: 4, most: 9 } as const;

/**
 * Questions that this corpus should be able to answer, each of another kind: a speaker on a topic, exact words, a
 * deadline, a speaker's statements. Only asking them tells which have an answer.
 */
export function exampleQuestions(extractions: readonly Extraction[]): string[] {
  const bySpeaker = new Map<string, { statement: Statement; text: string }[]>();
  for (const { document, statements } of extractions) {
    for (const statement of statements) {
      const { name, certainty } = statement.speaker;
      if (name === null || certainty === 'unknown') continue;
      const list = bySpeaker.get(name) ?? [];
      list.push({ statement, text: document.text });
      bySpeaker.set(name, list);
    }
  }
  const speakers = [...bySpeaker]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([name, said]) => ({ name, said }));
  return [
    ...speakers
      .slice(0, 1)
      .map(({ name, said }) => [name, commonWords(said)] as const)
      .filter(([, topic]) => topic)
      .map(([name, topic]) => `what did ${name} say about ${topic}`),
    ...speakers
      .slice(1)
      .flatMap(({ said }) => shortQuotation(said))
      .slice(0, 1)
      .map((phrase) => `who said "${phrase}"`),
    ...(extractions.some(({ deadlines }) => deadlines.length > 0) ? ['what are the deadlines'] : []),
    ...speakers.slice(2, 4).map(({ name }) => `by:"${name}"`),
  ];
}

type Said = readonly { readonly statement: Statement; readonly text: string }[];

const wordsOf = (text: string): string[] => text.match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? [];

/** Topics are given in two or three words. */
const topicLengths = [2, 3] as const;

/** The neighbouring words that stand in most of a speaker's statements, the longer first; `undefined` where none is in two. */
function commonWords(said: Said): string | undefined {
  const counts = new Map<string, number>();
  for (const { statement, text } of said) {
    const phrases = statement.content.flatMap((span) => phrasesOf(wordsOf(text.slice(span.start, span.end))));
    for (const phrase of new Set(phrases)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  const [best] = [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return best?.[0];
}

/** All stretches of two or three words that say something. */
function phrasesOf(words: readonly string[]): string[] {
  const says = (word: string) => word.length > 3 && !isStopWord(word.toLowerCase());
  return topicLengths.flatMap((length) =>
    words.flatMap((_, i) => {
      const phrase = words.slice(i, i + length);
      return phrase.length === length && phrase.every(says) ? [phrase.join(' ').toLowerCase()] : [];
    }),
  );
}

/**
 * A whole quotation of the speaker's, or its first clause, that is short enough: words cut off in the middle of a sentence
 * would teach nothing. One that begins a sentence goes before one that does not, a short one before a long one.
 */
function shortQuotation(said: Said): string[] {
  return said
    .filter(({ statement }) => statement.kind === 'direct')
    .map(({ statement, text }) => firstClause(text.slice(statement.content[0]?.start, statement.content[0]?.end)))
    .filter((words) => words.length >= phraseWords.least && words.length <= phraseWords.most)
    .map((words) => words.join(' '))
    .sort((a, b) => Number(isOpening(b)) - Number(isOpening(a)) || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, 1);
}

const firstClause = (quotation: string): string[] =>
  (/^[^.,;:!?…–—"“”()]*/u.exec(quotation.trim())?.[0] ?? '').split(/\s+/).filter((word) => word !== '');

const isOpening = (words: string): boolean => /^\p{Lu}/u.test(words);
