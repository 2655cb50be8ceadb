import { foldedWords } from '../index/text-index.ts';
import type { SpeakerDirectory } from './speaker-directory.ts';

/** A directory that also knows speakers whom people have named in corrections, by their whole name or its last word. */
export function withNames(directory: SpeakerDirectory, names: readonly string[]): SpeakerDirectory {
  const added = [...new Set(names)].map((name) => ({ name, words: foldedWords(name) }));
  return {
    find(words, near) {
      const known = directory.find(words, near);
      const asked = foldedWords(words).join(' ');
      const also = added.filter(
        ({ name, words: own }) =>
          !known.some((one) => one.name === name) && asked !== '' && [own.join(' '), own.at(-1)].includes(asked),
      );
      if (also.length === 0) return known;
      return [...known.filter(({ by }) => by === 'name'), ...also.map(({ name }) => ({ name, by: 'name' as const }))];
    },
  };
}
