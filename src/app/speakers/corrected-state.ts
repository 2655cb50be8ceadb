import { dateCorpus } from '../../dates/date-corpus.ts';
import type { Extraction } from '../../domain/extraction.ts';
import { readCorrections } from '../../library/read-corrections.ts';
import { SpeakerFinder } from '../../speakers/registry/find-speakers.ts';
import type { RegistrySpeaker } from '../../speakers/registry.ts';
import { anchorCorrections, findingsById } from '../corrections/anchor-corrections.ts';
import { correctedSpeakers, correctedStatements } from '../corrections/corrected-facts.ts';
import { currentName } from '../corrections/name-now.ts';
import { settleCorrections } from '../corrections/settle-corrections.ts';
import type { SpeakerState } from './speaker-state.ts';

/** The speakers of a corpus with what people have corrected of single statements. */
export interface CorrectedState {
  /** The most quoted first. */
  readonly speakers: readonly RegistrySpeaker[];
  readonly find: SpeakerFinder['find'];
  /** Under the registry, dated and corrected; what people have said is no statement is not in it. */
  readonly findings: readonly Extraction[];
}

/** Reads what people have corrected. `report` takes a sentence for each line of it that cannot be read. */
export function correctState(
  corpus: string,
  { registry, joined }: SpeakerState,
  report: (problem: string) => void,
): CorrectedState {
  const dated = dateCorpus(joined);
  const { entries, problems } = readCorrections(corpus);
  for (const problem of problems) report(problem);
  const nameNow = (name: string): string => currentName(registry, name);
  const { corrected } = anchorCorrections(findingsById(dated), settleCorrections(entries ?? []), nameNow);
  if (corrected.length === 0) return { speakers: registry.speakers, find: registry.find, findings: dated };
  const speakers = [...correctedSpeakers(registry.speakers, dated, corrected)].sort(
    (a, b) => b.statements - a.statements,
  );
  const finder = new SpeakerFinder(speakers);
  const anew = correctedStatements(dated, corrected);
  const findings = dated.map((one) => ({ ...one, statements: anew.get(one.document.id) ?? one.statements }));
  return { speakers, find: (query, near) => finder.find(query, near), findings };
}
