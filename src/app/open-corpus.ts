import { prepareCorpus } from './derived/prepare-corpus.ts';
import { readContext } from './read-context.ts';
import type { Whosaid } from './whosaid.ts';

export interface OpenCorpusOptions {
  /** Today's ISO day: what "last week" in a question counts from. Asked again for each question. */
  readonly today: () => string;
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
export async function openCorpus(folder: string, { today, report = () => {} }: OpenCorpusOptions): Promise<Whosaid> {
  const { findings, answerer, facts } = await prepareCorpus(folder, { report });
  const documents = new Map(findings.map(({ document }) => [document.id, document]));
  const ask: Whosaid['ask'] = (question, options = {}) => answerer.ask(question, { ...options, now: today() });
  let examples: readonly string[] | null = null;
  return {
    ask,
    context(place, around = contextParagraphs) {
      const document = documents.get(place.document);
      return document ? readContext(document, place, around) : null;
    },
    examples: () => {
      const isAnswered = (question: string): boolean => ask(question, { limit: 1 }).answers.length > 0;
      examples ??= facts.examples.filter(isAnswered).slice(0, mostExamples);
      return examples;
    },
    summary: () => facts.summary,
  };
}
