import { isStopWord } from '../../index/stop-words.ts';
import { foldedWords } from '../../index/text-index.ts';
import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import { spanOfPositions, textAt } from '../corpus/places.ts';
import type { AskedSource } from '../find/query.ts';
import type { SpeakerDirectory, SpeakerMatch } from '../speaker-directory.ts';
import { readWords } from './read-parts.ts';
import { formalRoles, withoutTitle } from './role-words.ts';
import { anybody } from './saying-words.ts';
import { findSourceStatements } from './source-statements.ts';
import { withVeryRole } from './very-role.ts';

/** Finds out whom words name. */
export interface SourceResolver {
  /**
   * Whose statements the words ask for: a speaker of the corpus, or a source that a text names ("the open letter").
   * `name` is null where the corpus knows nobody of that name.
   */
  source(asked: string): AskedSource;
  /** Speakers that the words name exactly, or nearly where `near` is set; none where they name nobody. */
  named(words: string, near: boolean): readonly SpeakerMatch[];
  /** Whether the words are a name, though no speaker's: the corpus writes them with capitals, or has none of them. */
  isOtherName(words: string): boolean;
  /** Numbers of the speakers in the corpus; names without a statement are left out. */
  numbers(matches: readonly SpeakerMatch[]): number[];
}

const member = /^(?:any|some)?(?:one|body|people|employees|workers|staff)\s+(?:from|at|in|of|with)\s+/iu;

export function createSourceResolver(corpus: AnswerCorpus, directory: SpeakerDirectory): SourceResolver {
  const numberOf = new Map(corpus.statements.speakers.map((name, number) => [name, number]));
  const numbers = (matches: readonly SpeakerMatch[]): number[] => [
    ...new Set(matches.map(({ name }) => numberOf.get(name)).filter((number) => number !== undefined)),
  ];
  const named = (words: string, near: boolean): readonly SpeakerMatch[] => {
    const asked = directory.find(words, near);
    const matches =
      asked.length > 0
        ? asked
        : orElse(byFormalRole(directory, words), () =>
            orElse(byNameAfterTitle(directory, words), () => byRoleOfOne(directory, words)),
          );
    const surest = matches[0]?.by;
    return surest === undefined || (surest === 'spelling' && !near) ? [] : matches.filter(({ by }) => by === surest);
  };

  return {
    named,
    numbers,
    isOtherName(words) {
      const folded = foldedWords(words);
      if (folded.every((word) => corpus.index.vocabulary.word(word) < 0)) return true;
      const places = corpus.index.phrase(words, placesRead);
      return places.length > 0 && places.every((at) => isCapitalised(corpus, at, folded.length));
    },
    source(asked) {
      const words = asked.replace(member, '');
      const matches = named(words, true);
      const all = numbers(matches);
      const speakers = matches[0]?.by === 'role' ? withVeryRole(corpus, words, all) : all;
      const meant = matches.find((match) => numbers([match]).some((number) => speakers.includes(number))) ?? matches[0];
      const ofGroup = words !== asked;
      const statements =
        ofGroup || matches.length === 0 ? findSourceStatements(corpus, namingWords(words), ofGroup) : [];
      const [first] = statements;
      const found = first === undefined ? null : corpus.statements.speakers[corpus.statements.speaker[first]!];
      return {
        asked,
        speakers,
        alike: all.filter((number) => !speakers.includes(number)),
        statements,
        isNear: matches[0]?.by === 'spelling',
        name: meant?.name ?? (first === undefined ? null : (found ?? asked)),
      };
    },
  };
}

/** Who has the role that the words name informally, in the first formal wording that somebody has. */
function byFormalRole(directory: SpeakerDirectory, words: string): readonly SpeakerMatch[] {
  for (const role of formalRoles(words)) {
    const matches = directory.find(role, false).filter(({ by }) => by === 'role');
    if (matches.length > 0) return matches;
  }
  return [];
}

/** "The analysts": everybody who is an analyst. */
const byRoleOfOne = (directory: SpeakerDirectory, words: string): readonly SpeakerMatch[] =>
  /^the\s.*\p{Ll}{3}s$/iu.test(words)
    ? directory.find(words.slice(0, -1), false).filter(({ by }) => by === 'role')
    : [];

/** "Senator Voss" where texts have "Sen. Carl Voss": the name alone, spelt as it is. */
function byNameAfterTitle(directory: SpeakerDirectory, words: string): readonly SpeakerMatch[] {
  const name = withoutTitle(words);
  return name === null ? [] : directory.find(name, false).filter(({ by }) => by === 'name');
}

const orElse = <T>(found: readonly T[], other: () => readonly T[]): readonly T[] =>
  found.length > 0 ? found : other();

/** Places read to see how the corpus writes a word. */
const placesRead = 5;

/** Whether each of `length` words from a position on begins with a capital. */
function isCapitalised(corpus: AnswerCorpus, position: number, length: number): boolean {
  const { text } = corpus.extractions[textAt(corpus, position)]!.document;
  const { start, end } = spanOfPositions(corpus, position, position + length);
  return readWords(text.slice(start, end)).every(
    ({ text: word, folded }) => isStopWord(folded) || /^\p{Lu}/u.test(word),
  );
}

/** Function words that are names as well, where a capital says so: "what did May say". */
const nameWord = /(?<![\p{L}\p{N}])(?:May|Will|More)(?![\p{L}\p{N}])/u;

/** Whether the words stand for nobody in particular: "anyone", "the documents". */
export const isAnybody = (words: string): boolean =>
  !nameWord.test(words) && namingWords(words).every((word) => anybody.has(word));

const namingWords = (words: string): string[] =>
  foldedWords(words).filter((word) => !isStopWord(word) || anybody.has(word));
