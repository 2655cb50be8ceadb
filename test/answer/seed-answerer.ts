import { type Answerer, createAnswerer } from '../../src/answer/answerer.ts';
import { extract } from '../../src/app/extract.ts';
import { loadEngine } from '../../src/app/load-engine.ts';
import { toSpeakerDirectory } from '../../src/app/speaker-directory.ts';
import { dateCorpus } from '../../src/dates/date-corpus.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { readCorpus } from '../../src/library/read-corpus.ts';
import { applyRegistry } from '../../src/speakers/apply-registry.ts';
import { buildRegistry } from '../../src/speakers/registry.ts';

/** An answerer over the corpus of the seed documents, read by the real engine, without a snapshot. */
export async function seedAnswerer(): Promise<{ answerer: Answerer; extractions: readonly Extraction[] }> {
  const engine = loadEngine();
  const { entries } = await readCorpus(new URL('../../corpus', import.meta.url).pathname);
  const read = entries.map(({ document }): Extraction => {
    const { text, published } = document;
    return { document, ...extract({ text, published: published.value }, engine) };
  });
  const registry = buildRegistry(read);
  const extractions = dateCorpus(applyRegistry(read, registry));
  return { answerer: createAnswerer(extractions, toSpeakerDirectory(registry)), extractions };
}
