import { sayingVerbs, statementNouns } from './saying-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Classes of words that give a question its form. A word can be in several. */
const classes = {
  WHAT: list('what how why where'),
  HOW: list('how'),
  WHO: list('who whom whose'),
  WHICH: list('which'),
  PERSON: list(
    'person people company companies firm firms official officials politician politicians organisation organization side',
  ),
  WHEN: list('when'),
  DAY: list('day date'),
  AUX: list('did does do has have had is was were are be been would will should could can s'),
  IS: list('is are was were s'),
  DO: list('did does do has have had'),
  VERB: sayingVerbs,
  NOUN: statementNouns,
  ABOUT: list('about on over regarding concerning re of to for with against in that'),
  ON: list('about on over regarding concerning re'),
  BY: list('by from'),
  OF: list('of for'),
  VERSUS: list('vs versus v'),
  COMPARE: list('compare comparing'),
  COMPARED: list('compared'),
  AND: list('and with to'),
  DEADLINE: list('deadline deadlines ultimatum cutoff'),
  LONG: list('long soon'),
  LASTS: list('take taken last lasted'),
  MUCH: list('much many'),
  TIME: list('time days weeks months years hours'),
  IF: list('if when'),
  HAPPEN: list('happens happen'),
  MISS: list('miss misses missed ignore ignores ignored meet meets met'),
  NOT: list('not doesn don t'),
  LAST: list('last latest newest recent recently'),
  FIRST: list('first earliest oldest'),
  MOST: list('most very'),
  LIMIT: list('limit'),
  MUST: list('must'),
  TO: list('to'),
  DUE: list('due'),
  WILL: list('does do will is are'),
  ENDS: list('end ends expire expires expiring lapse lapses close closes'),
  RUNS: list('run runs'),
  OUT: list('out'),
  UNTIL: list('by until till'),
  TIMELINE: list('timeline chronology'),
  ADVERB: list('ever never also actually publicly really just first last recently exactly not to'),
  ALL: list('everything anything all any'),
  FILLER: list('show me find list give please the a an all any every latest newest recent first can you i want'),
  ELSE: list('else exactly'),
  S: list('s'),
  PRECISE: list('exact full precise actual own very official public'),
  ACCORDING: list('according'),
} as const satisfies Record<string, ReadonlySet<string>>;

type ClassName = keyof typeof classes;

const names = Object.keys(classes) as ClassName[];
const other = '.';
const letters = new Map<string, string>();
const letterOf = new Map<string, string>();
for (const word of new Set(names.flatMap((name) => [...classes[name]]))) {
  const kinds = names.filter((name) => classes[name].has(word)).join(' ');
  const letter = letters.get(kinds) ?? String.fromCharCode(0x100 + letters.size);
  letters.set(kinds, letter);
  letterOf.set(word, letter);
}

/** Words as a string of one letter each, which stands for the word's classes. */
export const classLetters = (folded: readonly string[]): string =>
  folded.map((word) => letterOf.get(word) ?? other).join('');

/**
 * A regular expression over class letters, from one over class names: `WHAT AUX (?<who>.+?) VERB`.
 * Blanks only set the names apart.
 */
export function formOf(source: string): RegExp {
  const withLetters = source.replace(/\b[A-Z]{1,9}\b/g, (name) => {
    const fitting = [...letters].filter(([kinds]) => kinds.split(' ').includes(name)).map(([, letter]) => letter);
    if (fitting.length === 0) throw new Error(`No class of words is called ${name} in the form ${source}`);
    return `[${fitting.join('')}]`;
  });
  return new RegExp(`^${withLetters.replace(/ /g, '')}$`, 'd');
}
