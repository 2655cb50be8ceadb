import type { Extraction } from '../domain/extraction.ts';
import type { Speaker } from '../domain/speaker.ts';
import { foldName, nameWords } from './name/fold.ts';
import { parsePersonName } from './name/person-name.ts';
import type { RegistrySpeaker } from './registry/types.ts';
import type { Registry } from './registry.ts';

/**
 * Gives every statement's speaker the name that the registry has for it. The role stays as the document gives it. A family name completed from other
 * documents, or mended, is `inferred`; one that several share stays as it is, `unknown`, with its candidates.
 */
export function applyRegistry(extractions: readonly Extraction[], registry: Registry): Extraction[] {
  return extractions.map((extraction) => ({
    ...extraction,
    statements: extraction.statements.map((statement) => {
      const known = registry.speakerIn(extraction.document.id, statement.speaker);
      return known === null ? statement : { ...statement, speaker: renamed(statement.speaker, known) };
    }),
  }));
}

function renamed(speaker: Speaker, known: RegistrySpeaker): Speaker {
  if (known.candidates.length > 0) return { ...speaker, certainty: 'unknown', candidates: known.candidates };
  if (speaker.name === known.name) return speaker;
  const completed =
    speaker.certainty === 'stated' && known.kind === 'person' && !hasFullName(speaker.name ?? '', known);
  return {
    ...speaker,
    name: known.name,
    certainty: completed ? 'inferred' : speaker.certainty,
    ...(speaker.chain !== undefined && {
      chain: [...speaker.chain, `${speaker.name} is ${known.name} in the registry`],
    }),
  };
}

/** Whether a name has several words, with the family name as the registry has it: a slip of the pen does not state whom it means. */
function hasFullName(name: string, known: RegistrySpeaker): boolean {
  if (!foldName(name).includes(' ')) return false;
  const family = parsePersonName(name)?.family.split(' ').at(-1) ?? '';
  return nameWords(known.name).includes(family);
}
