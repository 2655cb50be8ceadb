import type { Extraction } from '../../domain/extraction.ts';
import type { SpeakerDecisions } from '../../domain/speaker-decisions.ts';
import { applyRegistry } from '../../speakers/apply-registry.ts';
import { foldName } from '../../speakers/name/fold.ts';
import type { Registry, RegistrySpeaker } from '../../speakers/registry.ts';
import { decideSpeakers } from './decide-speakers.ts';

/** A corpus with its speakers joined under some decisions. */
export interface SpeakerState {
  readonly decisions: SpeakerDecisions;
  readonly registry: Registry;
  /** As the documents give them. */
  readonly extractions: readonly Extraction[];
  /** The same under the registry. */
  readonly joined: readonly Extraction[];
}

export function joinSpeakers(extractions: readonly Extraction[], decisions: SpeakerDecisions): SpeakerState {
  const registry = decideSpeakers(extractions, decisions);
  return { decisions, registry, extractions, joined: applyRegistry(extractions, registry) };
}

/** At most this many names are offered for one that nobody has. */
const mostNearest = 3;

/** Names of speakers that a name resembles, the nearest first. */
export function nearestNames(registry: Pick<Registry, 'find'>, name: string): string[] {
  const near = registry.find(name).filter(({ speaker }) => foldName(speaker.name) !== foldName(name));
  return [...new Set(near.map(({ speaker }) => speaker.name))].slice(0, mostNearest);
}

/**
 * The speakers that a name may mean; none where nobody has it. Whose very name it is goes before those with a part or
 * another name like it, and a name before a role.
 */
export function speakersCalled(registry: Pick<Registry, 'find'>, name: string): RegistrySpeaker[] {
  const exact = registry.find(name).filter(({ match }) => match === 'exact');
  for (const kinds of [['name'], ['alias', 'part'], ['role']]) {
    const found = exact.filter(({ by }) => kinds.includes(by)).map(({ speaker }) => speaker);
    if (found.length > 0) return found;
  }
  return [];
}
