import { lastChange } from '../library/last-change.ts';
import { SpeakerFinder } from '../speakers/registry/find-speakers.ts';
import { CorrectedAnswerer } from './corrections/corrected-answerer.ts';
import { correctedSpeakers, correctedStatements, correctedSummary } from './corrections/corrected-facts.ts';
import { currentName, fullName } from './corrections/name-now.ts';
import { prepareCorpus } from './derived/prepare-corpus.ts';
import type { PreparedCorpus } from './derived/prepared-corpus.ts';
import { followed, lazy } from './followed.ts';
import { readContext } from './read-context.ts';
import { findProfile } from './speakers/speaker-profile.ts';
import { createSpeakerSuggester } from './speakers/suggest-speakers.ts';
import type { Whosaid } from './whosaid.ts';

export interface OpenCorpusOptions {
  /** Today's ISO day: what "last week" in a question counts from. Asked again for each question. */
  readonly today: () => string;
  /** The present ISO instant, for what is corrected; the machine's unless told. */
  readonly now?: () => string;
  /** Takes a sentence for each thing about the corpus that a person should mend. */
  readonly report?: (problem: string) => void;
}

/** How many paragraphs are shown on each side of a cited one. */
const contextParagraphs = 2;
/** At most this many examples are given. */
const mostExamples = 4;

/**
 * Opens the documents in a folder to be asked. What was worked out of them before is kept beside them, so that only new
 * and corrected documents are read again. A folder that is missing or empty opens too, and has no answers.
 */
export async function openCorpus(folder: string, options: OpenCorpusOptions): Promise<Whosaid> {
  const { report = () => {} } = options;
  return openPrepared(folder, await prepareCorpus(folder, { report }), options);
}

/** Opens a corpus that is prepared, to be asked. */
export async function openPrepared(
  folder: string,
  { findings, answerer: uncorrected, facts, finder }: PreparedCorpus,
  { today, now = () => new Date().toISOString(), report = () => {} }: OpenCorpusOptions,
): Promise<Whosaid> {
  const options = {
    now,
    fullName: (name: string) => fullName(finder, name),
    currentName: (name: string) => currentName(finder, name),
    report,
  };
  const answerer = await new CorrectedAnswerer(folder, findings, uncorrected, options).start();
  const byDocument = new Map(findings.map((found) => [found.document.id, found]));
  const documentOf = (id: string) => byDocument.get(id)?.document;
  const ask: Whosaid['ask'] = (question, options = {}) => answerer.ask(question, { ...options, now: today() });
  const current = followed(
    () => answerer.corrected(),
    (corrected) => {
      const speakers = correctedSpeakers(facts.speakers, findings, corrected);
      const ownFinder = lazy(() => (speakers === facts.speakers ? finder : new SpeakerFinder(speakers)));
      const isAnswered = (question: string): boolean => ask(question, { limit: 1 }).answers.length > 0;
      return {
        summary: correctedSummary(facts.summary, facts.speakers, speakers, corrected),
        examples: lazy(() => facts.examples.filter(isAnswered).slice(0, mostExamples)),
        finder: ownFinder,
        statements: correctedStatements(findings, corrected),
        suggest: lazy(() => createSpeakerSuggester(speakers, ownFinder())),
      };
    },
  );
  return {
    ask,
    context(place, around = contextParagraphs) {
      const found = byDocument.get(place.document);
      if (found === undefined) return null;
      const statements = current().statements.get(place.document) ?? found.statements;
      return readContext({ document: found.document, statements }, place, around);
    },
    examples: () => current().examples(),
    summary: () => current().summary,
    suggestSpeakers: (typed, most) => current().suggest()(typed, most),
    profile: (asked) =>
      findProfile(asked, { finder: current().finder(), document: documentOf, ask, topics: answerer.topicsOf }),
    lastIngested: () => lastChange(folder),
    corrections: answerer,
  };
}
