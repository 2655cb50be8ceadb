import type { SpeakerFinder } from '../../speakers/registry/find-speakers.ts';
import type { SpeakerMatch } from '../../speakers/registry/types.ts';

type Finder = Pick<SpeakerFinder, 'find'>;

/** The one speaker's name that a name typed by a user means; the name itself where it means none or several. */
export const fullName = (finder: Finder, name: string): string => onlyOne(finder, name, ['name', 'alias', 'part']);

/** What a speaker is called now whom a correction calls so: a family name that was kept stays what it was. */
export const currentName = (finder: Finder, name: string): string => onlyOne(finder, name, ['name', 'alias']);

function onlyOne(finder: Finder, name: string, kinds: readonly SpeakerMatch['by'][]): string {
  const named = finder.find(name, false).filter(({ by, match }) => match === 'exact' && kinds.includes(by));
  return named.length === 1 ? named[0]!.speaker.name : name;
}
