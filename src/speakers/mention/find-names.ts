import { isFirstName } from '../data/first-names.ts';
import type { Gender } from '../data/gender.ts';
import { nameSuffixes } from '../data/honorifics.ts';
import { notSpeakers } from '../data/organisation-names.ts';
import type { Sort } from '../data/organisation-nouns.ts';
import { demonyms, isPlace } from '../data/places.ts';
import { portfolioWords } from '../data/portfolios.ts';
import { genderOfNoun, isRoleNoun } from '../data/role-nouns.ts';
import { knownOrganisation, sortOfName } from '../name/organisation-name.ts';
import { extendRole, readLeftApposition, readLeftRole } from './left-role.ts';
import type { Kind, NameMention, TitleMention } from './mention.ts';
import { readRun } from './read-name.ts';
import { readRightRole } from './right-role.ts';
import { capitalisedInside, type NameRun, scanNames } from './scan-names.ts';
import type { Word } from './words.ts';

/** The names and the offices without a name in a text, each in order. */
export interface FoundNames {
  readonly names: readonly NameMention[];
  readonly titles: readonly TitleMention[];
}

/** Finds every name in a text with what the words around it say of it. Linear in the text. */
export function findNames(text: string, words: readonly Word[]): FoundNames {
  const names: NameMention[] = [];
  const titles: TitleMention[] = [];
  for (const run of scanNames(words, capitalisedInside(words))) {
    if (describesOnly(words, run)) {
      if (isParty(words[run.to - 1]) && words[run.to]?.lexical !== true) titles.push(titleOf(text, words, run));
      continue;
    }
    const reading = readRun(words, run);
    if (reading.roleTo > reading.roleFrom) {
      const owner = ownerBefore(words, reading.roleFrom, reading.roleTo);
      if (owner !== null) names.push(mentionOf(text, words, owner, owner.from, 'unknown', null, null));
    }
    if (reading.nameFrom >= run.to) {
      titles.push(titleOf(text, words, run));
      continue;
    }
    names.push(readName(text, words, run, reading));
  }
  const inRole = new Uint8Array(words.length);
  for (const name of names) inRole.fill(1, name.runFrom, name.from);
  return { names, titles: titles.filter((title) => inRole[title.from] !== 1) };
}

const plain = (word: Word | undefined): string => word?.lower.replace(/\.$/, '') ?? '';

/** "Western European", "Democratic": adjectives alone, no name. "U.S." and "EU" are names too. */
function describesOnly(words: readonly Word[], run: NameRun): boolean {
  for (let at = run.from; at < run.to; at++) {
    const word = plain(words[at]);
    if (!demonyms.has(word) && !/^(?:western|eastern|northern|southern|central)$/.test(word)) return false;
    if (/^(?:u\.?s|u\.?k|eu)$/.test(word)) return false;
  }
  return true;
}

/** "the Republican said": a party's adjective that stands for a person. */
const isParty = (word: Word | undefined): boolean =>
  /^(?:Democrat|Republican|Conservative|Liberal)$/.test(word?.text ?? '');

function titleOf(text: string, words: readonly Word[], run: NameRun): TitleMention {
  const span = spanOf(words, run.from, run.to);
  return { ...span, from: run.from, to: run.to, title: text.slice(span.start, span.end) };
}

function readName(
  text: string,
  words: readonly Word[],
  run: NameRun,
  reading: ReturnType<typeof readRun>,
): NameMention {
  const left = reading.roleFrom === reading.nameFrom || !reading.titled ? readLeftRole(words, run.from) : null;
  const titleFrom = reading.roleTo > reading.roleFrom ? extendRole(words, reading.roleFrom) : null;
  const right = isPlace(nameText(words, reading.nameFrom, run.to))
    ? null
    : readRightRole(words, run.to, isFirstName(words[reading.nameFrom]?.text ?? '') || reading.titled);
  const before = left === null && !reading.titled ? readLeftApposition(words, run.from, run.to) : null;
  const person = (left?.of === 'person' && left) || (right?.of === 'person' && right) || before;
  const organisation = (left?.of === 'organisation' && left) || (right?.of === 'organisation' && right) || null;
  const roleText = roleOf(
    text,
    words,
    reading,
    left?.of === 'person' ? left.from : titleFrom,
    run.from,
    right?.of === 'person' ? right : before,
  );
  const gender: Gender =
    reading.gender !== 'unknown' ? reading.gender : person === null ? 'unknown' : genderOfNoun(person.noun);
  const kind: Kind | null =
    reading.titled || person !== null ? 'person' : organisation !== null ? 'organisation' : null;
  const mention = mentionOf(
    text,
    words,
    { from: reading.nameFrom, to: run.to },
    left?.from ?? before?.from ?? titleFrom ?? reading.roleFrom,
    gender,
    kind,
    roleText,
  );
  const nouns = [left?.noun, right?.noun, before?.noun].filter((noun): noun is string => noun !== undefined);
  return { ...mention, nouns, phraseTo: right?.to ?? run.to };
}

/** The role's words: before the name ("OpenAI CEO"), or the apposition after it ("president of the club"). */
function roleOf(
  text: string,
  words: readonly Word[],
  reading: ReturnType<typeof readRun>,
  leftFrom: number | null,
  runFrom: number,
  right: { from: number; to: number } | null,
): string | null {
  const from = leftFrom ?? reading.roleFrom;
  const to = reading.roleTo > reading.roleFrom ? reading.roleTo : leftFrom !== null ? runFrom : reading.roleFrom;
  if (to > from) return sliceWords(text, words, from, to);
  return right === null ? null : sliceWords(text, words, right.from, right.to);
}

function mentionOf(
  text: string,
  words: readonly Word[],
  core: NameRun,
  runFrom: number,
  gender: Gender,
  kind: Kind | null,
  role: string | null,
): NameMention {
  const span = spanOf(words, core.from, core.to);
  const name = text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '');
  const sort = sortOfName(name);
  return {
    ...span,
    from: core.from,
    to: core.to,
    runFrom,
    name,
    kind: kind ?? kindOfName(words, core, name, sort),
    sort: kind === 'person' ? null : sort,
    gender,
    role,
    nouns: [],
    phraseTo: core.to,
    located: /^(?:in|near|outside)$/.test(words[core.from - 1]?.lower ?? ''),
    headline: words[core.from]?.headline ?? false,
  };
}

/** What the name's own words show. */
function kindOfName(words: readonly Word[], core: NameRun, name: string, sort: Sort | null): Kind {
  if (isPlace(name)) return 'place';
  const own = words.slice(core.from, core.to);
  const last = own.at(-1)?.lower.replace(/\.$/, '') ?? '';
  if (sort !== null || knownOrganisation(name) !== null) return 'organisation';
  if (own.length > 1) {
    if (notSpeakers.has(last)) return 'document';
    const person = isFirstName(own[0]?.text ?? '') || nameSuffixes.has(last);
    return person && own.length <= 5 ? 'person' : 'unknown';
  }
  const word = own[0]?.text ?? '';
  if (demonyms.has(last)) return 'group';
  if (/^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(word) && word.length <= 7) return 'organisation';
  return /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|O['’]|D['’]|Fitz|Van|Von|Du)\p{Lu}/u.test(word)
    ? 'organisation'
    : 'unknown';
}

/** "OpenAI" in "OpenAI CEO", "Ford Motor Company" in "Ford Motor Company CEO": the capitals before the first title word. */
function ownerBefore(words: readonly Word[], from: number, to: number): NameRun | null {
  let end = from;
  while (
    end < to &&
    !isRoleNoun(words[end]?.lower ?? '') &&
    !/^(?:vice|prime|deputy|chief|executive|managing|former|press|under|senior|co|interim|acting|financial|operating)$/.test(
      words[end]?.lower ?? '',
    )
  )
    end++;
  let start = from;
  while (start < end && (demonyms.has(words[start]?.lower.replace(/\.$/, '') ?? '') || !words[start]?.capital)) start++;
  const field = words.slice(start, end).every((word) => portfolioWords.has(word.lower) || isRoleNoun(word.lower));
  return end > start && end < to && !field && isOrganisationLike(words, start, end) ? { from: start, to: end } : null;
}

const isOrganisationLike = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every((word) => (word.capital && word.lexical) || word.text === '&' || word.lower === 'of') &&
  !/^(?:Mr|Mrs|Ms|Dr)\.?$/.test(words[from]?.text ?? '');

const nameText = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');

function spanOf(words: readonly Word[], from: number, to: number): { start: number; end: number } {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

const sliceWords = (text: string, words: readonly Word[], from: number, to: number): string => {
  const span = spanOf(words, from, to);
  return text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /i, '')
    .trim();
};
