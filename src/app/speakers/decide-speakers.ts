import type { Extraction } from '../../domain/extraction.ts';
import type { SpeakerDecisions } from '../../domain/speaker-decisions.ts';
import { foldName, nameWords } from '../../speakers/name/fold.ts';
import { buildRegistry, type Registry, type RegistrySpeaker } from '../../speakers/registry.ts';
import { type SettledSpeaker, settleDecisions } from './settle-decisions.ts';

/** The registry of a corpus under what people have decided. */
export function decideSpeakers(extractions: readonly Extraction[], decisions: SpeakerDecisions): Registry {
  const settled = settleDecisions(decisions);
  const inferred = buildRegistry(extractions);
  if (settled.length === 0) return inferred;
  const splits = (decisions.split ?? []).map((split) => ({ ...split, as: shownName(settled, split.as) }));
  return buildRegistry(extractions, { speakers: withInferredNames(settled, extractions, inferred), splits });
}

const shownName = (settled: readonly SettledSpeaker[], name: string): string => {
  const key = foldName(name);
  return settled.find((one) => [one.name, ...one.aliases].some((form) => foldName(form) === key))?.name ?? name;
};

/**
 * A decision on a speaker holds for the names that were worked out to be the same speaker's, too: a role for
 * "Department of War" must not cut it off from "DoW". Where two decisions speak of what was taken for one, such a name
 * is nobody's by decision. A single word is left out for people: it goes to whom it fits in each document.
 */
function withInferredNames(
  settled: readonly SettledSpeaker[],
  extractions: readonly Extraction[],
  inferred: Registry,
): SettledSpeaker[] {
  const names = namesInDocuments(extractions, inferred);
  const byForm = new Map(settled.flatMap((one) => [one.name, ...one.aliases].map((form) => [foldName(form), one])));
  const byName = new Map(settled.map((one) => [one.name, one]));
  const gained = new Map<SettledSpeaker, string[]>();
  for (const [speaker, own] of names) {
    const claims = [byForm.get(foldName(speaker.name)), ...[...own].map((name) => byName.get(name))];
    const [claimant, ...rivals] = new Set(claims.filter((one) => one !== undefined));
    if (claimant === undefined || rivals.length > 0) continue;
    const free = [...own].filter((name) => !byForm.has(foldName(name)));
    gained.set(claimant, [...(gained.get(claimant) ?? []), ...free.sort()]);
  }
  return settled.map((one) => ({ ...one, aliases: [...one.aliases, ...(gained.get(one) ?? [])] }));
}

/** The names that documents give a speaker and nobody else. */
function namesInDocuments(
  extractions: readonly Extraction[],
  registry: Registry,
): Map<RegistrySpeaker, ReadonlySet<string>> {
  const owners = new Map<string, Set<RegistrySpeaker>>();
  for (const { document, statements } of extractions) {
    for (const { speaker } of statements) {
      const known = registry.speakerIn(document.id, speaker);
      if (known === null || speaker.name === null) continue;
      const of = owners.get(speaker.name) ?? new Set();
      owners.set(speaker.name, of.add(known));
    }
  }
  const names = new Map<RegistrySpeaker, Set<string>>();
  for (const [name, of] of owners) {
    const [owner, ...others] = of;
    if (owner === undefined || others.length > 0) continue;
    if (owner.kind === 'person' && nameWords(name).length < 2) continue;
    names.set(owner, (names.get(owner) ?? new Set()).add(name));
  }
  return names;
}
