import type { AnswerCorpus } from './corpus/answer-corpus.ts';
import type { Candidate } from './find/candidate.ts';
import { findAnswers } from './find/find-answers.ts';
import { findDatesInWords } from './find/find-dates-in-words.ts';
import type { Query } from './find/query.ts';
import { withDatesAsWords } from './question/dates-as-words.ts';
import type { QuestionReading } from './question/read-question.ts';
import { resolveQuery } from './question/resolve-query.ts';
import type { SourceResolver } from './question/resolve-source.ts';

/** What was looked for, and what of it was found. */
export interface LookedUp {
  readonly query: Query;
  readonly found: readonly Candidate[];
  /** The query as it was asked at first; another one where its dates turned out to be words that were said. */
  readonly asDated: Query;
  /** Why nothing was looked for, as a sentence for the user. */
  readonly problem: string | null;
}

const nothingAsked = 'Ask who said what: a name, a topic, or "exact words".';

/** Looks for answers; where the dates of a question give none, for those words; and then by the question's other forms. */
export function lookUp(
  corpus: AnswerCorpus,
  resolver: SourceResolver,
  question: string,
  reading: QuestionReading,
): LookedUp {
  const first = lookUpOnce(corpus, resolver, question, reading);
  if (first.found.length > 0 || reading.shapes[0]?.orElse !== true) return first;
  return lookUpOnce(corpus, resolver, question, { ...reading, shapes: reading.shapes.slice(1) });
}

function lookUpOnce(
  corpus: AnswerCorpus,
  resolver: SourceResolver,
  question: string,
  reading: QuestionReading,
): LookedUp {
  const asDated = resolveQuery(corpus, resolver, question, reading);
  const problem = reading.problem ?? (isEmpty(asDated) ? (reading.note ?? nothingAsked) : null);
  const found = problem === null ? findAnswers(corpus, asDated) : [];
  const asWords = problem === null && found.length === 0 ? withDatesAsWords(reading, question) : null;
  if (asWords !== null) {
    const query = resolveQuery(corpus, resolver, question, asWords.reading);
    const holding = findDatesInWords(corpus, query, asWords.words);
    if (holding.length > 0) return { query, found: holding, asDated, problem };
  }
  return { query: asDated, found, asDated, problem };
}

const isEmpty = ({ intent, phrases, by, dates, texts, kinds, topic }: Query): boolean =>
  intent !== 'deadline' &&
  phrases.length === 0 &&
  by.length === 0 &&
  dates === null &&
  texts === null &&
  kinds === null &&
  topic.elements.every(({ soft }) => soft);
