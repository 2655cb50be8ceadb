import { isStopWord } from '../../index/stop-words.ts';
import { foldedWords } from '../../index/text-index.ts';
import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import type { Candidate } from './candidate.ts';
import { findAnswers } from './find-answers.ts';
import { findDeadlines } from './find-deadlines.ts';
import { findStatements } from './find-statements.ts';
import { longestRun } from './longest-run.ts';
import { createMatcher } from './match-topic.ts';
import type { Query } from './query.ts';
import { sideTaken } from './side-taken.ts';
import { supportBeside } from './support.ts';
import { type Topic, TopicBuilder, type TopicElement } from './topic.ts';

/** With less of the topic than this, what is nearest is not near. */
const leastNearness = 0.3;

/** What is nearest, and in what it misses the question. */
export interface Nearest {
  readonly candidate: Candidate;
  /**
   * Somebody else said it; it was said at another time; the words are other ones; it speaks of part of the topic; it does not
   * deny what was asked for as denied; it sets no deadline; nobody is quoted in it; it only stands
   * beside what names the topic; it takes the other side.
   */
  readonly misses: 'speaker' | 'time' | 'words' | 'topic' | 'denial' | 'deadline' | 'said' | 'beside' | 'side';
}

/**
 * What comes nearest to a query that nothing answers: the same exact words by somebody else or nearly the same words, the same
 * topic by somebody else, the same at another time, or less of the topic by the same speaker.
 */
export function findNearest(corpus: AnswerCorpus, query: Query): Nearest | null {
  for (const [misses, wider] of widen(corpus, query)) {
    const nearest = fromFound(corpus, query, findAnswers(corpus, wider), misses);
    if (nearest !== null) return nearest;
  }
  if (query.phrases.length > 0) {
    const run = longestRun(corpus.index, query.phrases[0]!);
    const [candidate] = run === null ? [] : findAnswers(corpus, { ...query, phrases: [run] });
    return candidate === undefined ? null : { candidate, misses: 'words' };
  }
  const known = query.by.length === 0 || query.by.some(({ speakers }) => speakers.length > 0);
  if (!known) return null;
  const matcher = createMatcher(corpus, query.topic);
  const find = query.intent === 'deadline' ? findDeadlines : findStatements;
  const [candidate] = find(corpus, query, matcher);
  if (candidate !== undefined && candidate.match.own >= leastNearness) return { candidate, misses: 'topic' };
  const beside = query.by.length > 0 && candidate !== undefined && candidate.match.coverage >= supportBeside;
  return beside && query.intent !== 'deadline' ? { candidate, misses: 'beside' } : null;
}

function wordsOf(corpus: AnswerCorpus, phrases: readonly string[]): Topic {
  const builder = new TopicBuilder(corpus.index);
  for (const phrase of phrases) for (const word of foldedWords(phrase)) if (!isStopWord(word)) builder.word(word, word);
  return builder.finish();
}

/** The best of what was found; of a question for who took a side, who took it, then who took none, and who took the other last. */
function fromFound(
  corpus: AnswerCorpus,
  query: Query,
  found: readonly Candidate[],
  misses: Nearest['misses'],
): Nearest | null {
  const taking = (side: ReturnType<typeof sideTaken>): Candidate | undefined =>
    found.find((candidate) => sideTaken(corpus, query.topic, candidate) === side);
  // Of somebody who is only named nothing is near that takes no side.
  const isNamed = query.topic.elements.some(({ soft, isName, required }) => !soft && !isName && !required);
  const asksSide = query.topic.elements.some(isNeed);
  const same = taking('same');
  if (same !== undefined) return { candidate: same, misses: 'words' };
  const neither = isNamed || !asksSide ? taking(null) : undefined;
  if (neither !== undefined) return { candidate: neither, misses };
  const other = taking('other');
  return other === undefined ? null : { candidate: other, misses: 'side' };
}

/** A figure or a verb that an answer must have: what is nearest may be without it. */
const isNeed = ({ required, isName }: TopicElement): boolean => required && !isName;

function* widen(corpus: AnswerCorpus, query: Query): Generator<[Nearest['misses'], Query]> {
  const asksSomething = query.topic.elements.some(({ soft }) => !soft);
  const anybody: Query = { ...query, by: [], passages: false };
  if (query.phrases.length > 0) {
    if (query.by.length > 0) yield ['speaker', anybody];
    const topic = wordsOf(corpus, query.phrases);
    if (topic.elements.length > 0) yield ['words', { ...query, phrases: [], topic, passages: false }];
    return;
  }
  const elements = query.topic.elements.filter((element) => !isNeed(element));
  if (elements.length < query.topic.elements.length && elements.some(({ soft }) => !soft))
    yield ['topic', { ...query, topic: { ...query.topic, elements }, passages: false }];
  if (query.negative) yield ['denial', { ...query, negative: false }];
  if (query.intent === 'deadline' && asksSomething)
    yield ['deadline', { ...query, intent: 'statements', dates: null, passages: true }];
  if (query.dates !== null && (asksSomething || query.by.length > 0)) yield ['time', { ...query, dates: null }];
  if (query.by.length > 0 && asksSomething) yield ['speaker', anybody];
  const entitled = inDocumentsOfName(corpus, query);
  if (entitled !== null && asksSomething) yield ['topic', entitled];
  if (query.by.length === 0 && query.dates === null && query.kinds === null && asksSomething)
    yield ['said', { ...query, intent: 'statements', passages: true }];
}

/**
 * The query without its names, in the documents that are named by them: "we will submit it", in a release that has the company in its
 * title. `null` where there are none, or nothing but names is asked for.
 */
function inDocumentsOfName(corpus: AnswerCorpus, query: Query): Query | null {
  const isPlainName = ({ isName, required }: TopicElement): boolean => isName && required;
  const names = query.topic.elements.filter(isPlainName);
  const elements = query.topic.elements.filter((element) => !isPlainName(element));
  if (names.length === 0 || elements.every(({ soft }) => soft)) return null;
  const named = corpus.names.find(names.map(({ asked }) => asked));
  const texts = query.texts === null ? named : new Set([...named].filter((text) => query.texts?.has(text)));
  return texts.size === 0 ? null : { ...query, texts, topic: { ...query.topic, elements } };
}
