import type { Intent } from '../../domain/question.ts';
import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import type { AskedSource, Query } from '../find/query.ts';
import type { Topic } from '../find/topic.ts';
import { buildTopic } from './build-topic.ts';
import { findTexts } from './find-texts.ts';
import { type QuestionWord, readWords } from './read-parts.ts';
import type { QuestionReading } from './read-question.ts';
import { isAnybody, type SourceResolver } from './resolve-source.ts';
import type { Shape, WordRange } from './shapes.ts';

const deadlineWords: ReadonlySet<string> = new Set(
  'deadline deadlines ultimatum cutoff due date day time limit long much soon must by until till when set sets'.split(
    ' ',
  ),
);
const none: ReadonlySet<string> = new Set();

/** Settles by the corpus what the form of a question leaves open: whom its words name, and which of them are the topic. */
export function resolveQuery(
  corpus: AnswerCorpus,
  resolver: SourceResolver,
  question: string,
  reading: QuestionReading,
): Query {
  const filters = reading.parts.filters.filter(({ value }) => value !== '');
  const about = filters.filter(({ key }) => key === 'about').map(({ value }) => readWords(value));
  const byFilter = filters.filter(({ key }) => key === 'by').map(({ value }) => resolver.source(value));
  const { shape, sources } = chooseShape(reading, byFilter, resolver, question);
  const answersYesOrNo = shape.verb !== null && sources.length > 0 && sources.every(isKnown) && isYesNo(reading.words);
  const by = answersYesOrNo ? byFilter : sources;
  const topicRange: WordRange = answersYesOrNo ? [1, reading.words.length] : shape.topic;
  const inRange = ([first, end]: WordRange): QuestionWord[] => reading.words.slice(first, end);
  const topic = buildTopic(corpus.index, resolver, {
    question,
    words: inRange(topicRange),
    verb: shape.verb === null || answersYesOrNo ? [] : inRange(shape.verb),
    about,
    leftOut: shape.intent === 'deadline' ? deadlineWords : none,
    speakers: shape.intent !== 'who' && by.length === 0,
  });
  const texts = reading.places.length === 0 ? null : findTexts(corpus, reading.places);
  const query = { phrases: reading.parts.phrases, dates: reading.dates, texts };
  const lone = byFilter.length === 0 && sources.length === 0 ? loneSpeaker(topic, shape.intent) : null;
  if (lone !== null && query.phrases.length === 0) {
    const source = resolver.source(lone);
    return { ...query, intent: recordUnless(shape.intent), by: [source], topic: emptyTopic, passages: false };
  }
  const bare = topic.elements.length === 0 && by.length === 1 && query.phrases.length === 0;
  return {
    ...query,
    intent: bare ? recordUnless(shape.intent) : shape.intent,
    by,
    topic,
    passages: by.length === 0 && query.dates === null && shape.intent === 'statements',
  };
}

const emptyTopic: Topic = { terms: [], elements: [], termsOf: new Map() };

const recordUnless = (intent: Intent): Intent => (intent === 'statements' ? 'record' : intent);

const isKnown = ({ name }: AskedSource): boolean => name !== null;

const isYesNo = (words: readonly QuestionWord[]): boolean =>
  /^(?:did|does|do|has|have|had)$/.test(words[0]?.folded ?? '');

/** "X on Y": where X is a name, it is the speaker's, even of one who says nothing. */
const isOnTopic = ({ intent, speakers, verb, topic }: Shape): boolean =>
  intent === 'statements' && speakers.length === 1 && verb === null && topic[1] > topic[0];

interface ChosenShape {
  readonly shape: Shape;
  readonly sources: readonly AskedSource[];
}

/** Of two readings with a speaker nobody knows, the one with the shorter name; a form that must have one goes first. */
function moreExact(known: ChosenShape | null, other: ChosenShape): ChosenShape {
  const length = ({ sources }: ChosenShape): number => sources.reduce((sum, { asked }) => sum + asked.length, 0);
  if (known === null) return other;
  if (known.shape.certain !== other.shape.certain) return known.shape.certain ? known : other;
  return length(other) < length(known) ? other : known;
}

/** The first form whose speakers the corpus knows; else the first that must have a speaker; else the plain words. */
function chooseShape(
  reading: QuestionReading,
  byFilter: readonly AskedSource[],
  resolver: SourceResolver,
  question: string,
): ChosenShape {
  let unknown: ChosenShape | null = null;
  for (const shape of reading.shapes) {
    if (byFilter.length > 0 || shape.speakers.length === 0) {
      if (byFilter.length > 0 && shape.speakers.length > 0) continue;
      return unknown ?? { shape, sources: byFilter };
    }
    const asked = shape.speakers.map(([first, end]) => wordsOf(question, reading.words, first, end));
    if (asked.every(isAnybody)) {
      if (shape.certain) return { shape: { ...shape, speakers: [] }, sources: byFilter };
      continue;
    }
    const sources = asked.map((words) => resolver.source(words));
    if (sources.every(isKnown)) return { shape, sources };
    if (shape.certain || (isOnTopic(shape) && asked.every(resolver.isOtherName)))
      unknown = moreExact(unknown, { shape, sources });
  }
  throw new Error('A question always has its plain form; shapesOf left it out');
}

const wordsOf = (question: string, words: readonly QuestionWord[], first: number, end: number): string =>
  question.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0);

/** The speaker where a question is nothing but a name. */
function loneSpeaker(topic: Topic, intent: Intent): string | null {
  const [only, ...others] = topic.elements.filter(({ soft }) => !soft);
  return only !== undefined && others.length === 0 && only.speakers.length > 0 && intent !== 'deadline'
    ? only.asked
    : null;
}
