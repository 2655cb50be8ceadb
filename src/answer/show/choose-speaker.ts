import type { AskedSpeaker } from '../../domain/question.ts';
import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import type { Candidate } from '../find/candidate.ts';
import type { Query } from '../find/query.ts';
import { explainOthers, explainSpelling, misspeltName } from './explain-names.ts';

/** Whom a question turned out to ask about. */
export interface ChosenSpeaker {
  readonly candidates: readonly Candidate[];
  readonly speakers: readonly AskedSpeaker[];
  /** Who else the words may mean, as a sentence for the user. */
  readonly note: string | null;
}

/**
 * Settles by the evidence who is meant, where the words leave it open: the speaker of the best statement among several of one
 * name, and, of a name among bare words, whether it is the speaker's or belongs to the topic.
 */
export function chooseSpeaker(corpus: AnswerCorpus, query: Query, found: readonly Candidate[]): ChosenSpeaker {
  const { speakers, speaker } = corpus.statements;
  const namesOf = (numbers: readonly number[]): string[] => numbers.map((one) => speakers[one]!);
  const asAsked = query.by.map(({ asked, name }) => ({ asked, name }));
  const top = found[0]?.kind === 'statement' ? speaker[found[0].statement]! : -1;
  const [only, ...others] = query.by;
  if (only !== undefined && others.length === 0 && only.speakers.length > 1 && only.speakers.includes(top)) {
    const rest = [...only.speakers.filter((one) => one !== top), ...only.alike];
    return {
      candidates: ofSpeakers(corpus, found, [top]),
      speakers: [{ asked: only.asked, name: speakers[top]! }],
      note: explainOthers(only.asked, speakers[top]!, namesOf(rest)),
    };
  }
  if (only !== undefined && others.length === 0 && only.alike.length > 0 && only.speakers.includes(top))
    return {
      candidates: found,
      speakers: asAsked,
      note: explainOthers(only.asked, speakers[top]!, namesOf(only.alike)),
    };
  const near = misspeltName(query);
  const note = near !== null && found.length > 0 ? explainSpelling(near.asked, near.name) : null;
  const meant =
    query.by.length > 0 ? undefined : query.topic.elements.find((element) => element.speakers.includes(top));
  if (meant === undefined) return { candidates: found, speakers: asAsked, note };
  const chosen = [{ asked: meant.asked, name: speakers[top]! }];
  return { candidates: ofSpeakers(corpus, found, [top]), speakers: chosen, note };
}

const ofSpeakers = (corpus: AnswerCorpus, found: readonly Candidate[], speakers: readonly number[]): Candidate[] =>
  found.filter(
    ({ kind, ...candidate }) =>
      kind === 'statement' && 'statement' in candidate && isBy(corpus, candidate.statement, speakers),
  );

const isBy = (corpus: AnswerCorpus, statement: number | null, speakers: readonly number[]): boolean =>
  statement !== null && speakers.includes(corpus.statements.speaker[statement]!);
