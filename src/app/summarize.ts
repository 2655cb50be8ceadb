import type { Extraction } from '../domain/extraction.ts';
import type { CorpusSummary } from './whosaid.ts';

/** What a corpus holds, in numbers. Speakers are those with a name. */
export function summarize(extractions: readonly Extraction[]): CorpusSummary {
  const speakers = new Set<string>();
  const days: string[] = [];
  let statements = 0;
  for (const { document, statements: said } of extractions) {
    statements += said.length;
    if (document.published.value !== null) days.push(document.published.value);
    for (const { speaker } of said) if (speaker.name !== null) speakers.add(speaker.name);
  }
  days.sort();
  return {
    documents: extractions.length,
    statements,
    speakers: speakers.size,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}
