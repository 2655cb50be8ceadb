import type { Extraction } from '../domain/extraction.ts';
import type { Said } from '../domain/time.ts';
import { gatherUtterances } from './corpus/corpus-evidence.ts';
import { inferFromCorpus } from './corpus/infer-from-corpus.ts';
import { startDeadlines } from './start-deadlines.ts';

/**
 * Second pass, over a whole corpus: statements whose own document gives them no day get one, or bounds, from dated
 * documents that quote the same words or tell of the same. What is worked out here is always `inferred`, with the
 * documents it rests on in its basis; what a document states is left as it is. The answer does not depend on the
 * order of the documents, and takes time near-linear in the corpus. Lengths of time that a dated statement sets get
 * the day on which they run out.
 */
export function dateCorpus(extractions: readonly Extraction[]): Extraction[] {
  const utterances = gatherUtterances(extractions);
  const saids = inferFromCorpus(utterances);
  let next = 0;
  return extractions.map((extraction) => {
    const statements = extraction.statements.map((statement) => {
      const said: Said = saids[next++] ?? statement.said;
      return said === statement.said ? statement : { ...statement, said };
    });
    return { ...extraction, statements, deadlines: startDeadlines(extraction.deadlines, statements) };
  });
}
