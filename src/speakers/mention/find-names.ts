import { isFirstName } from '../data/first-names.ts';
import { demonyms } from '../data/places.ts';
import type { NameMention, TitleMention } from './mention.ts';
import { NameReader } from './name-reader.ts';
import { namesakesOfBodies } from './namesakes.ts';
import { readRun } from './read-run.ts';
import { readRoleOwner } from './role-owner.ts';
import { capitalisedInside, type NameRun, scanNames } from './scan-names.ts';
import { spanOfWords, type Word } from './words.ts';

/** The names and the offices without a name in a text, each in order. */
export interface FoundNames {
  readonly names: readonly NameMention[];
  readonly titles: readonly TitleMention[];
}

/** Finds every name in a text with what the words around it say of it. `inSource` has 1 for words of sources. Linear in the text. */
export function findNames(text: string, words: readonly Word[], inSource: Uint8Array): FoundNames {
  const names: NameMention[] = [];
  const titles: TitleMention[] = [];
  const addTitle = (run: NameRun) =>
    titles.push({ ...spanOfWords(words, run.from, run.to), from: run.from, to: run.to });
  const runs = scanNames(words, capitalisedInside(words, inSource), inSource);
  const reader = new NameReader(text, words, namesakesOfBodies(words, runs));
  const families = adjectiveFamilies(words, runs);
  for (const run of runs) {
    if (isParty(words, run)) continue;
    if (isAdjective(words, run) && !families.has(words[run.from]?.text ?? '')) {
      if (PARTY_MEMBER.test(words[run.to - 1]?.text ?? '') && words[run.to]?.lexical !== true) addTitle(run);
      continue;
    }
    const reading = readRun(words, run);
    const owner = reading.roleTo > reading.roleFrom ? readRoleOwner(words, reading.roleFrom, reading.roleTo) : null;
    if (owner !== null) names.push(reader.bare(owner));
    if (reading.nameFrom >= run.to) addTitle(run);
    else names.push(reader.read(run, reading));
  }
  const inRole = new Uint8Array(words.length);
  for (const name of names) inRole.fill(1, name.runFrom, name.from);
  return { names, titles: titles.filter((title) => inRole[title.from] !== 1) };
}

/** Family names of people in the text that are adjectives of nations too: "Ann English", and "English said" after that. */
function adjectiveFamilies(words: readonly Word[], runs: readonly NameRun[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { from, to } of runs) {
    const last = words[to - 1];
    if (to - from === 2 && last !== undefined && demonyms.has(last.lower) && isFirstName(words[from]?.text ?? ''))
      families.add(last.text);
  }
  return families;
}

/** A party's letter, with a state's or without: "Ann Lee (D)", "(R-Tex.)", "(I-Vt.)", "(Lib Dem)" is none. "(X said so)" names a company. */
function isParty(words: readonly Word[], run: NameRun): boolean {
  const [before, after] = [words[run.from - 1]?.text, words[run.to]?.text ?? ''];
  return (
    before === '(' && run.to - run.from === 1 && PARTY.test(words[run.from]?.text ?? '') && /^[).,;–-]/.test(after)
  );
}

const PARTY = /^\p{Lu}(?:-\p{Lu}\S*)?$/u;

/** A party's adjective that stands for a person: "the Republican said". */
const PARTY_MEMBER = /^(?:Democrat|Republican|Conservative|Liberal)$/;
const DIRECTION = /^(?:western|eastern|northern|southern|central)$/;
/** Adjectives that are names as well. */
const NAME_TOO = /^(?:u\.?s|u\.?k|eu)$/;

/** "Western European", "Democratic": adjectives alone, no name. */
function isAdjective(words: readonly Word[], run: NameRun): boolean {
  for (let at = run.from; at < run.to; at++) {
    const word = words[at]?.lower.replace(/\.$/, '') ?? '';
    if (NAME_TOO.test(word) || !(demonyms.has(word) || DIRECTION.test(word))) return false;
  }
  return true;
}
