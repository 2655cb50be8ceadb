import type { Extraction } from '../domain/extraction.ts';
import type { Statement } from '../domain/statement.ts';
import { isStopWord } from '../index/stop-words.ts';

/** A quotation is a good example of exact words when it is short enough to be remembered. */
const phraseWords = 4;

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
      .slice(1, 2)
      .flatMap(({ said }) => shortQuotation(said))
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

/** The first words of the speaker's shortest direct quotation that is long enough. */
function shortQuotation(said: Said): string[] {
  const quoted = said
    .filter(({ statement }) => statement.kind === 'direct')
    .map(({ statement, text }) => text.slice(statement.content[0]?.start, statement.content[0]?.end))
    .filter((words) => words.split(/\s+/).length >= phraseWords && !/["“”]/.test(words))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return quoted.slice(0, 1).map((words) =>
    words
      .split(/\s+/)
      .slice(0, phraseWords)
      .join(' ')
      .replace(/[.,;:!?]+$/, ''),
  );
}
