import type { Intent } from '../../domain/question.ts';
import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import type { Query } from '../find/query.ts';
import { emptyTopic, type Topic } from '../find/topic.ts';
import { asksNegative } from './asks-negative.ts';
import { buildTopic, type VerbCounts } from './build-topic.ts';
import { chooseShape } from './choose-shape.ts';
import { type QuestionWord, readWords } from './read-parts.ts';
import type { QuestionReading } from './read-question.ts';
import type { SourceResolver } from './resolve-source.ts';
import { judgingVerbs, takingSidesVerbs } from './saying-words.ts';

const deadlineWords: ReadonlySet<string> = new Set(
  'deadline deadlines ultimatum cutoff due date day time limit long much soon must by until till when set sets'.split(
    ' ',
  ),
);
/** What one does who meets a deadline: texts name it by what is due, "agree", "its demand", or not at all. */
const complyingWords: ReadonlySet<string> = new Set(
  'answer respond reply react response decide comply agree accept act meet expire expires end ends have has get happen apply'.split(
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
  const byFilter = filters.filter(({ key }) => key === 'by').map(({ value }) => resolver.source(value));
  const { shape, sources, topic: words, verb, subject } = chooseShape(reading, byFilter, resolver, question);
  const query = {
    phrases: reading.parts.phrases,
    dates: reading.dates,
    negative:
      shape.intent !== 'deadline' && reading.parts.phrases.length === 0 && asksNegative(reading.parts.rest, verb),
    kinds: reading.kinds,
    texts: reading.places.length === 0 ? null : corpus.names.find(reading.places),
  };
  const topic = buildTopic(corpus.index, resolver, {
    question,
    words,
    verb,
    verbCounts: subject === null ? countVerb(shape.intent, verb, query.phrases) : 'always',
    about: filters.filter(({ key }) => key === 'about').map(({ value }) => readWords(value)),
    leftOut: shape.intent === 'deadline' ? deadlineWords : none,
    little: shape.intent === 'deadline' ? complyingWords : none,
    maySpeak: ({ start }) =>
      subject === null
        ? shape.intent !== 'who' && !shape.about && sources.length === 0
        : subject.some((word) => word.start === start),
  });
  const names = sources.length > 0 || query.phrases.length > 0 ? [] : onlyNames(topic, shape.intent, question);
  if (names.length > 0) {
    const by = names.map((name) => resolver.source(name));
    return { ...query, intent: recordUnless(shape.intent), by, topic: emptyTopic, passages: false };
  }
  const bare = topic.elements.length === 0 && sources.length === 1 && query.phrases.length === 0;
  return {
    ...query,
    intent: bare ? recordUnless(shape.intent) : shape.intent,
    by: sources,
    topic,
    passages:
      sources.length === 0 &&
      query.dates === null &&
      query.kinds === null &&
      (shape.intent === 'statements' || shape.intent === 'when') &&
      topic.elements.some(({ soft }) => !soft),
  };
}

/**
 * "Who ordered X", "what did X praise" ask for that act; "when did X order Y" asks for any words on Y. Who praised or condemned something
 * is not told by words that only speak of it.
 */
function countVerb(intent: Intent, verb: readonly QuestionWord[], phrases: readonly string[]): VerbCounts {
  if (phrases.length > 0) return 'little';
  if (intent === 'who') return verb.some(({ folded }) => takingSidesVerbs.has(folded)) ? 'needed' : 'alone';
  return verb.some(({ folded }) => judgingVerbs.has(folded)) ? 'alone' : 'little';
}

const recordUnless = (intent: Intent): Intent => (intent === 'statements' ? 'record' : intent);

/** The speakers where a question is nothing but a name, or names that "and", "or" or a comma joins. */
function onlyNames(topic: Topic, intent: Intent, question: string): string[] {
  const telling = topic.elements.filter(({ soft }) => !soft);
  const names = telling.filter(({ speakers }) => speakers.length > 0).map(({ asked }) => asked);
  if (names.length !== telling.length || intent === 'deadline') return [];
  return names.length < 2 || /\b(?:and|or)\b|,/iu.test(question) ? names : [];
}
