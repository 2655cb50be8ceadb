import { foldName, nameWords } from '../../speakers/name/fold.ts';
import type { SpeakerFinder } from '../../speakers/registry/find-speakers.ts';
import type { RegistrySpeaker } from '../../speakers/registry/types.ts';

/** A speaker to pick. */
export interface SpeakerSuggestion {
  readonly name: string;
  /** A role that tells who that is; absent where none is known. */
  readonly role?: string;
  readonly statements: number;
}

/**
 * Makes the function that finds speakers while a name is typed: those of whose name, other names or roles a word begins so, the most
 * quoted first; where there is none, those who are spelt nearly so. All of them for nothing typed.
 */
export function createSpeakerSuggester(
  speakers: readonly RegistrySpeaker[],
  finder: Pick<SpeakerFinder, 'find'>,
): (typed: string, most: number) => SpeakerSuggestion[] {
  const quoted = speakers
    .filter(({ statements, candidates }) => statements > 0 && candidates.length === 0)
    .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
  let keys: readonly string[] | null = null;
  return (typed, most) => {
    // A blank before each word, so that a word's beginning is found by one search.
    keys ??= quoted.map(({ name, aliases, roles }) =>
      [name, ...aliases, ...roles.map(({ role }) => role)].map((one) => ` ${nameWords(one).join(' ')}`).join('\n'),
    );
    const asked = ` ${nameWords(foldName(typed)).join(' ')}`;
    const begin = quoted.filter((_, at) => keys![at]!.includes(asked));
    const found = begin.length > 0 ? begin : finder.find(typed).map(({ speaker }) => speaker);
    return found.slice(0, most).map(({ name, roles, statements }) => {
      const role = roles.at(-1)?.role;
      return { name, statements, ...(role === undefined ? {} : { role }) };
    });
  };
}
