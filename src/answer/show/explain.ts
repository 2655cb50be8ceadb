import type { AskedInterval } from '../../dates/asked-dates.ts';
import type { AnswerItem } from '../../domain/answer.ts';
import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import type { Candidate } from '../find/candidate.ts';
import type { Nearest } from '../find/find-nearest.ts';
import type { AskedSource, Query } from '../find/query.ts';
import { mayBeSaidWithin } from '../find/said-within.ts';
import { leastOwn } from '../find/support.ts';
import { explainSpelling, misspeltName } from './explain-names.ts';
import { showDates, showKinds, showPhrases } from './summary.ts';

/** The question in the user's words: its topic; the whole of it where it asks who, or in a clause, and reads better so. */
export interface AskedWords {
  readonly topic: string;
  readonly who?: string | null;
  readonly asked?: string | null;
}

/** Why nothing was found, in a sentence for the user. */
export function explainNothing(
  corpus: AnswerCorpus,
  query: Query,
  { topic, who = null, asked = null }: AskedWords,
  places: readonly string[],
): string {
  if (corpus.extractions.length === 0) return 'There are no documents yet: add some with "whosaid ingest".';
  if (query.texts?.size === 0) return `No document is named ${places.map((place) => `“${place}”`).join(' and ')}.`;
  const silent = query.by.find(({ speakers, statements }) => speakers.length === 0 && statements.length === 0);
  if (silent !== undefined) return explainSilence(corpus, silent);
  const near = misspeltName(query);
  if (near !== null)
    return `${explainSpelling(near.asked, near.name)} ${explainNothing(corpus, knownAs(query), { topic, who, asked }, places)}`;
  const missing = query.phrases.find((phrase) => corpus.index.phrase(phrase, 1).length === 0);
  if (missing !== undefined) return `The exact words “${missing}” do not stand in these documents.`;
  const by = query.by.length === 0 ? '' : ` by ${query.by.map(({ name, asked }) => name ?? asked).join(' or ')}`;
  const holds = query.phrases.length === 0 ? '' : ` with ${showPhrases(query.phrases)}`;
  const about = asked !== null ? ` on “${asked}”` : topic === '' ? '' : ` about “${topic}”`;
  const when = query.dates === null ? '' : ` dated ${showDates(query.dates)}`;
  if (query.intent === 'deadline')
    return `These documents set no deadline${about}${query.dates === null ? '' : `, due ${showDates(query.dates)}`}.`;
  if (who !== null && query.kinds === null && query.dates === null)
    return `Nothing was found in these documents that tells ${who}.`;
  const how = query.kinds === null ? '' : `${showKinds(query.kinds)} `;
  return `No ${how}statement${by}${holds}${about}${when} was found in these documents.`;
}

const knownAs = ({ by, topic, ...query }: Query): Query => ({
  ...query,
  by: by.map((source) => ({ ...source, isNear: false })),
  topic: { ...topic, elements: topic.elements.map((element) => ({ ...element, near: null })) },
});

/** That dates of a question were taken for words said, as nothing said is dated so; `null` for a question about deadlines. */
export function explainDates(asDated: Query, { intent, phrases }: Query): string | null {
  if (intent === 'deadline' || asDated.dates === null || phrases.length === asDated.phrases.length) return null;
  const words = phrases.slice(asDated.phrases.length).map((phrase) => `“${phrase}”`);
  return `Nothing of it is dated ${showDates(asDated.dates)}; shown is what holds the words ${words.join(' and ')}.`;
}

/** Somebody who is named but says nothing is told apart from somebody who is not there. */
function explainSilence(corpus: AnswerCorpus, { asked, name }: AskedSource): string {
  const named = name !== null || corpus.index.phrase(asked, 1).length > 0;
  if (named) return `${name ?? `“${asked}”`} is named in these documents, but they report nothing said by that name.`;
  return `Nobody called “${asked}” is in these documents.`;
}

/** A sentence that introduces what is nearest; `asked` is the days that the question asked for. */
export function introduceNearest(
  misses: Nearest['misses'],
  { speaker, said }: Pick<AnswerItem, 'speaker' | 'said'>,
  asked: AskedInterval | null,
): string {
  if (misses === 'speaker') return `${speaker ?? 'Somebody'} spoke of it.`;
  return {
    time:
      asked !== null && mayBeSaidWithin(said, asked)
        ? 'Nearest, and it may have been said then: its day is not known.'
        : 'Nearest, at another time.',
    words: 'Nearest, in other words.',
    topic: 'Nearest, on part of it.',
    denial: 'Nearest, and it denies nothing.',
    deadline: 'Nearest, and it sets none.',
    said: 'Nearest, where nobody is quoted.',
    beside: 'Nearest, said right beside it.',
    side: 'Nearest, and it takes the other side.',
  }[misses];
}

/** Of two speakers compared, the one who says nothing of it or does not name it, in a sentence; `null` where both do, or nothing is compared. */
export function missingSide(
  corpus: AnswerCorpus,
  query: Query,
  found: readonly Candidate[],
  topic: string,
): string | null {
  if (query.intent !== 'compare') return null;
  const by = ({ speakers, statements }: AskedSource): Candidate[] =>
    found.filter(
      ({ kind, ...rest }) =>
        kind === 'statement' &&
        'statement' in rest &&
        rest.statement !== null &&
        (speakers.includes(corpus.statements.speaker[rest.statement]!) || statements.includes(rest.statement)),
    );
  const silent = query.by.find((source) => by(source).length === 0);
  if (silent !== undefined) return explainNothing(corpus, { ...query, by: [silent] }, { topic }, []);
  const beside = query.by.find((source) => by(source).every(({ match }) => match.own < leastOwn));
  return beside === undefined
    ? null
    : `${beside.name ?? beside.asked} does not name “${topic}”; shown is what was said right beside it.`;
}
