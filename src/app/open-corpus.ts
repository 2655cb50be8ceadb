import { createAnswerer } from '../answer/answerer.ts';
import type { AttributionEngine } from '../attribution/engine.ts';
import { dateCorpus } from '../dates/date-corpus.ts';
import type { Extraction } from '../domain/extraction.ts';
import { type CorpusEntry, readCorpus } from '../library/read-corpus.ts';
import { openSnapshot } from '../library/snapshot/open-snapshot.ts';
import { readSpeakerDecisions } from '../library/speaker-decisions.ts';
import { applyRegistry } from '../speakers/apply-registry.ts';
import { extract } from './extract.ts';
import { findExamples } from './find-examples.ts';
import { readContext } from './read-context.ts';
import { readerVersion } from './reader-version.ts';
import { toSpeakerDirectory } from './speaker-directory.ts';
import { decideSpeakers } from './speakers/decide-speakers.ts';
import { summarize } from './summarize.ts';
import type { Whosaid } from './whosaid.ts';

export interface OpenCorpusOptions {
  /** Today's ISO day: what "last week" in a question counts from. Asked again for each question. */
  readonly today: () => string;
  /** Takes a sentence for each thing about the corpus that a person should mend. */
  readonly report?: (problem: string) => void;
}

/** How many paragraphs are shown on each side of a cited one. */
const contextParagraphs = 2;

/**
 * Opens the documents in a folder to be asked. What was read out of a document before comes from the snapshot, so that
 * only new and corrected documents are read again. A folder that is missing or empty opens too, and has no answers.
 */
export async function openCorpus(folder: string, { today, report = () => {} }: OpenCorpusOptions): Promise<Whosaid> {
  const extractions = await readExtractions(folder, report);
  const { decisions, problems } = await readSpeakerDecisions(folder);
  for (const problem of problems) report(problem);

  // Speakers first: that two documents quote the same person is evidence of when an undated one was written.
  const registry = decideSpeakers(extractions, decisions);
  const joined = dateCorpus(applyRegistry(extractions, registry));
  const answerer = createAnswerer(joined, toSpeakerDirectory(registry));
  const documents = new Map(joined.map(({ document }) => [document.id, document]));
  const ask: Whosaid['ask'] = (question, options = {}) => answerer.ask(question, { ...options, now: today() });
  let examples: readonly string[] | null = null;
  return {
    ask,
    context(place, around = contextParagraphs) {
      const document = documents.get(place.document);
      return document ? readContext(document, place, around) : null;
    },
    examples: () => {
      examples ??= findExamples(joined, ask);
      return examples;
    },
    summary: () => summarize(joined),
  };
}

/** Every document of a corpus with what it says, read out or from the snapshot. No speaker is joined over documents yet. */
export async function readExtractions(folder: string, report: (problem: string) => void): Promise<Extraction[]> {
  const snapshot = openSnapshot(folder, readerVersion());
  try {
    const { entries, problems } = await readCorpus(folder, { knownHead: snapshot.knownHead });
    for (const { message } of problems) report(message);
    let engine: AttributionEngine | null = null;
    const extractions: Extraction[] = [];
    for (const entry of entries) {
      let extraction = snapshot.get(entry);
      if (!extraction) {
        // The weights are only loaded where there is something to read.
        engine ??= (await import('./load-engine.ts')).loadEngine();
        extraction = readEntry(entry, engine);
        snapshot.put(entry, extraction);
      }
      extractions.push(extraction);
    }
    if (entries.length > 0) {
      const problem = await snapshot.save(entries);
      if (problem !== null) report(problem);
    }
    return extractions;
  } finally {
    snapshot.close();
  }
}

function readEntry({ document }: CorpusEntry, engine: AttributionEngine): Extraction {
  const { text, published, title } = document;
  return { document, ...extract({ text, published: published.value, title: title.value }, engine) };
}
