import type { Answer } from '../domain/answer.ts';
import type { Findings } from '../domain/extraction.ts';
import { doAll, type Steps } from '../domain/steps.ts';
import { withNames } from './added-names.ts';
import { type AnswerCorpus, buildCorpus, type CorrectedStatement } from './corpus/answer-corpus.ts';
import { corpusFromBytes, corpusToBytes } from './corpus/corpus-bytes.ts';
import { correctCorpus } from './corpus/correct-corpus.ts';
import { findNearest } from './find/find-nearest.ts';
import { lookUp } from './look-up.ts';
import { readQuestion } from './question/read-question.ts';
import { createSourceResolver } from './question/resolve-source.ts';
import { takeWholeNames } from './question/whole-names.ts';
import { arrange } from './show/arrange.ts';
import { askedText } from './show/asked-text.ts';
import { chooseSpeaker } from './show/choose-speaker.ts';
import { explainDates, explainNothing, introduceNearest, missingSide } from './show/explain.ts';
import { groupCandidates } from './show/group.ts';
import { Presenter } from './show/present.ts';
import { speakerTopics } from './show/speaker-topics.ts';
import { summarise } from './show/summary.ts';
import { topicText, topicWords } from './show/topic-words.ts';
import { whoText } from './show/who-text.ts';
import type { SpeakerDirectory } from './speaker-directory.ts';

/** How a question is asked. */
export interface AnswererOptions {
  /** The ISO day on which it is asked: "last week" counts from it. */
  readonly now: string;
  /** At most this many answers; 10 unless told. */
  readonly limit?: number;
  /** Skip this many: for "More". */
  readonly offset?: number;
}

/** Answers questions from one corpus. The same question on the same day gets the same answer. */
export interface Answerer {
  ask(question: string, options: AnswererOptions): Answer;
  /** Words that somebody's statements speak of, the most telling first: for a speaker's name as statements give it. */
  topicsOf(speaker: string, most: number): string[];
  /** The same answers but for these statements, as people have corrected them; none takes all corrections back. */
  withCorrections(corrections: readonly CorrectedAt[]): Answerer;
  /** What was worked out of the extractions, to start from the next time; corrections are not in it. */
  toBytes(): Uint8Array<ArrayBuffer>;
}

/** A corrected statement, by its extraction's place in the list and its own place in that extraction. */
export interface CorrectedAt extends CorrectedStatement {
  readonly extraction: number;
  readonly index: number;
}

const defaultLimit = 10;

/**
 * Makes ready to answer from extractions; `directory` knows who the speakers are. Linear in the texts' length, unless
 * `prepared` brings what `toBytes` gave for the very same extractions; bytes that do not fit are left aside.
 */
export const createAnswerer = (
  extractions: readonly Findings[],
  directory: SpeakerDirectory,
  prepared?: Uint8Array,
): Answerer => doAll(answererInSteps(extractions, directory, prepared));

/** The same in steps; without `prepared`, one of them is nearly all of the work. */
export function* answererInSteps(
  extractions: readonly Findings[],
  directory: SpeakerDirectory,
  prepared?: Uint8Array,
): Steps<Answerer> {
  const kept = prepared && (yield* corpusFromBytes(prepared, extractions));
  const corpus = kept ?? buildCorpus(extractions);
  yield;
  return answererOver(corpus, corpus, directory);
}

function answererOver(base: AnswerCorpus, corpus: AnswerCorpus, directory: SpeakerDirectory): Answerer {
  const resolver = createSourceResolver(corpus, directory);
  const newest = newestDay(corpus.extractions);
  const presenter = new Presenter(corpus);

  return {
    toBytes: () => corpusToBytes(base),
    topicsOf: (speaker, most) => speakerTopics(corpus, speaker, most),
    withCorrections(corrections) {
      if (corrections.length === 0) return answererOver(base, base, directory);
      const { textFirst } = base.statements;
      const corrected = new Map(corrections.map((one) => [textFirst[one.extraction]! + one.index, one]));
      const names = corrections.flatMap(({ statement: { speaker }, isStruck }) =>
        isStruck ? [] : (speaker.name ?? []),
      );
      return answererOver(base, correctCorpus(base, corrected), withNames(directory, names));
    },
    ask(question, { now, limit = defaultLimit, offset = 0 }) {
      const reading = takeWholeNames(readQuestion(question, { now, ...newest }), question, resolver);
      const { query, found, asDated, problem } = lookUp(corpus, resolver, question, reading);
      const { candidates, speakers, note } = chooseSpeaker(corpus, query, found);
      const groups = arrange(corpus, query, groupCandidates(corpus, query.topic, candidates));
      const topic = topicText(query, question, speakers);
      const words = {
        topic,
        who: whoText(query, question, topic),
        asked: askedText(query, question, topic, speakers),
      };
      const interpretation = {
        intent: query.intent,
        speakers,
        topic: topicWords(query, speakers),
        phrases: query.phrases,
        dates: query.dates,
        summary: summarise({ ...query, ...words, speakers, places: reading.places }),
      };
      if (groups.length > 0) {
        const answers = groups.slice(offset, offset + limit).map((group) => presenter.present(query, group));
        return {
          question,
          interpretation,
          answers,
          total: groups.length,
          message:
            note ?? missingSide(corpus, query, candidates, topic) ?? explainDates(asDated, query) ?? reading.note,
        };
      }
      const nearest = problem === null ? findNearest(corpus, query) : null;
      const why = problem ?? explainNothing(corpus, query, words, reading.places);
      const nothing = { question, interpretation, answers: [], total: 0 };
      if (nearest === null) return { ...nothing, message: why };
      const [group] = groupCandidates(corpus, query.topic, [nearest.candidate]);
      const item = presenter.present(query, group!);
      return { ...nothing, message: `${why} ${introduceNearest(nearest.misses, item, query.dates)}`, nearest: item };
    },
  };
}

/** The day of the newest document, where any has one: what a weekday in a question is looked for before. */
function newestDay(extractions: readonly Findings[]): { readonly newest?: string } {
  let newest = '';
  for (const { document } of extractions)
    if ((document.published.value ?? '') > newest) newest = document.published.value!;
  return newest === '' ? {} : { newest };
}
