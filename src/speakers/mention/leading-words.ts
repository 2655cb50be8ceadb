import { functionWords } from '../data/function-words.ts';
import { nounsBeforeNames } from '../data/organisation-nouns.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { continues } from './run-words.ts';
import type { Word } from './words.ts';

/** "Cash-strapped", "Third-ranked": an adjective, whatever it begins with. */
const COMPOUND = /^\p{Lu}\p{Ll}+-\p{Ll}{3,}(?:ed|ing)$/u;
const ADJECTIVE = /^(?:recent|internal|separate|previous)$/;

/**
 * Whether the word at `at` only describes the body named right after it, a well-known one or one with its legal form: "[Carmaker] Ford", "[Drugmaker] Tarn Inc", "[Joining] Ford", "[Cash-strapped] Ford" at
 * the head of a sentence or after a heading.
 *   not: "[Internal] Revenue Service" (a name that begins with the word)
 */
export function describesBody(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const { lower } = word;
  const noun = nounsBeforeNames.has(lower) || (lower.endsWith('ing') && word.verb);
  const opens = word.initial && (ADJECTIVE.test(lower) || COMPOUND.test(word.text) || misspeltOpeners.has(lower));
  if (word.initial && nounsBeforeNames.has(lower) && beginsFirm(words, at + 1)) return true;
  return (noun || opens || /rival$/.test(lower)) && !beginsBody(words, at) && beginsBody(words, at + 1);
}

/** "Tarn Laboratories Inc": words with capitals that end in a legal form, the first of them none. */
function beginsFirm(words: readonly Word[], from: number): boolean {
  if (functionWords.has(words[from]?.lower ?? '')) return false;
  for (let at = from; at < from + LONGEST_BODY && words[at]?.capital === true && continues(words, at); at++)
    if (at > from && FORM.test(words[at]!.lower)) return true;
  return false;
}

const FORM = /^(?:inc|corp|plc|ltd|llc|ag|nv|co)\.?$/;

const ADVERB = /^\p{Lu}\p{Ll}{2,}(?:ing|ed|al|ous|ive|ent|ant|ate|ar|ful|ab|ib|less)ly$/u;

/** "[Astonishingly] China said": an adverb that opens a sentence, before a name. */
export const opensAsAdverb = (words: readonly Word[], at: number): boolean =>
  words[at]?.initial === true &&
  ADVERB.test(words[at]?.text ?? '') &&
  words[at + 1]?.capital === true &&
  continues(words, at + 1) &&
  !beginsBody(words, at);

/** "[Typically], the union": an adverb that a comma sets off at the head of a sentence. */
export const isSentenceAdverb = (words: readonly Word[], at: number): boolean =>
  words[at]?.initial === true && words[at + 1]?.text === ',' && ADVERB_ALONE.test(words[at]?.text ?? '');

/** Fewer endings than before a name, since a family name may stand here: "Learly, the mayor". */
const ADVERB_ALONE = /^\p{Lu}\p{Ll}{2,}(?:ing|ed|al|ous|ive|ent|ant|ful|ab|ib|less)ly$/u;

function beginsBody(words: readonly Word[], from: number): boolean {
  let name = '';
  for (let at = from; at < from + LONGEST_BODY && (at === from || continues(words, at)); at++) {
    if (words[at]?.capital !== true && !/^(?:of|and|&)$/.test(words[at]?.lower ?? '')) return false;
    name += `${name === '' ? '' : ' '}${words[at]?.text}`;
    if (knownOrganisation(name) !== null) return true;
  }
  return false;
}

const LONGEST_BODY = 4;

/** "Whiel", "Becuase": words that open sentences, with two neighbours of their letters in the wrong order. */
const misspeltOpeners: ReadonlySet<string> = new Set(
  [...functionWords]
    .filter((word) => word.length > 4)
    .flatMap((word) => swapped(word).filter((slip) => !functionWords.has(slip))),
);

function swapped(word: string): string[] {
  const pairs = [...word].slice(1);
  return pairs
    .map((letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2))
    .filter((slip) => slip !== word);
}
