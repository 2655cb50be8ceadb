import type { SpeakerDirectory } from '../answer/speaker-directory.ts';
import type { Registry } from '../speakers/registry.ts';

/** The registry, as answering asks it. */
export function toSpeakerDirectory(registry: Pick<Registry, 'find'>): SpeakerDirectory {
  return {
    find: (words, near) =>
      registry.find(words, near).map(({ speaker, match, by }) => ({
        name: speaker.name,
        by: match === 'fuzzy' ? 'spelling' : by === 'role' ? 'role' : 'name',
        aliases: speaker.aliases,
      })),
  };
}
