import type { CorrectedAt } from '../../answer/answerer.ts';
import type { Findings } from '../../domain/extraction.ts';
import type { Statement } from '../../domain/statement.ts';
import { kindOfName } from '../../speakers/mention/name-kind.ts';
import { foldName } from '../../speakers/name/fold.ts';
import type { RegistrySpeaker } from '../../speakers/registry/types.ts';
import type { CorpusSummary } from '../whosaid.ts';

type Corrected = Pick<CorrectedAt, 'extraction' | 'index' | 'statement' | 'isStruck'>;

/** By how much corrections change what is counted of a speaker. */
interface Change {
  statements: number;
  documents: number;
}

/**
 * The speakers of a corpus, counted as people have corrected their statements, in the same order; those whom only people have named
 * come last, and those who are left without a statement stay, with none.
 */
export function correctedSpeakers(
  speakers: readonly RegistrySpeaker[],
  findings: readonly Pick<Findings, 'statements'>[],
  corrected: readonly Corrected[],
): readonly RegistrySpeaker[] {
  if (corrected.length === 0) return speakers;
  const changes = changesOf(findings, corrected);
  const known = new Set(speakers.map(({ name }) => name));
  const added = [...changes].filter(([name]) => !known.has(name));
  return [
    ...speakers.map((speaker) => {
      const change = changes.get(speaker.name);
      if (change === undefined) return speaker;
      const { statements, documents } = speaker;
      return { ...speaker, statements: statements + change.statements, documents: documents + change.documents };
    }),
    ...added.map(([name, { statements, documents }]) => ({ ...named(name), statements, documents })),
  ];
}

/** Somebody of whom the documents do not speak. */
function named(name: string): RegistrySpeaker {
  const { kind } = kindOfName(name);
  const ofSpeaker = kind === 'person' || kind === 'organisation' ? kind : 'unknown';
  return {
    id: foldName(name),
    name,
    kind: ofSpeaker,
    aliases: [],
    roles: [],
    statements: 0,
    documents: 0,
    candidates: [],
  };
}

/** What a corpus holds, with statements that are none left out, and speakers who have gained their first or lost their last. */
export function correctedSummary(
  summary: CorpusSummary,
  before: readonly RegistrySpeaker[],
  after: readonly RegistrySpeaker[],
  corrected: readonly Corrected[],
): CorpusSummary {
  if (corrected.length === 0) return summary;
  const quoted = (speakers: readonly RegistrySpeaker[]): number =>
    speakers.filter(({ statements }) => statements > 0).length;
  const struck = corrected.filter(({ isStruck }) => isStruck).length;
  return {
    ...summary,
    statements: summary.statements - struck,
    speakers: summary.speakers + quoted(after) - quoted(before),
  };
}

/** By id, the statements of the documents in which some are corrected, without those that are none. */
export function correctedStatements(
  findings: readonly Findings[],
  corrected: readonly Corrected[],
): ReadonlyMap<string, readonly Statement[]> {
  const statements = new Map<string, readonly Statement[]>();
  for (const [extraction, own] of byExtraction(corrected)) {
    const found = findings[extraction]!;
    const anew = [...found.statements.entries()].flatMap(([index, statement]) => {
      const one = own.get(index);
      return one === undefined ? [statement] : one.isStruck ? [] : [one.statement];
    });
    statements.set(found.document.id, anew);
  }
  return statements;
}

function byExtraction(corrected: readonly Corrected[]): Map<number, Map<number, Corrected>> {
  const found = new Map<number, Map<number, Corrected>>();
  for (const one of corrected) {
    const own = found.get(one.extraction) ?? new Map<number, Corrected>();
    found.set(one.extraction, own.set(one.index, one));
  }
  return found;
}

function changesOf(
  findings: readonly Pick<Findings, 'statements'>[],
  corrected: readonly Corrected[],
): Map<string, Change> {
  const changes = new Map<string, Change>();
  const change = (name: string): Change => {
    const known = changes.get(name) ?? { statements: 0, documents: 0 };
    changes.set(name, known);
    return known;
  };
  for (const [extraction, own] of byExtraction(corrected)) {
    const before = new Set<string>();
    const after = new Set<string>();
    for (const [index, { speaker }] of (findings[extraction]?.statements ?? []).entries()) {
      const one = own.get(index);
      const name = one === undefined ? speaker.name : one.isStruck ? null : one.statement.speaker.name;
      if (speaker.name !== null) before.add(speaker.name);
      if (name !== null) after.add(name);
      if (name === speaker.name) continue;
      if (speaker.name !== null) change(speaker.name).statements--;
      if (name !== null) change(name).statements++;
    }
    for (const name of before) if (!after.has(name)) change(name).documents--;
    for (const name of after) if (!before.has(name)) change(name).documents++;
  }
  return changes;
}
