import { isFirstName } from '../data/first-names.ts';
import type { Gender } from '../data/gender.ts';
import { abbreviatedTitles, honorifics, nameSuffixes } from '../data/honorifics.ts';
import { sortOfNameWord } from '../data/organisation-names.ts';
import { demonyms, isPlace } from '../data/places.ts';
import { portfolioWords } from '../data/portfolios.ts';
import { genderOfNoun, isRoleNoun, rolePrefixes, rolesThatAreNamesToo } from '../data/role-nouns.ts';
import { officeHeads } from './office-complement.ts';
import type { NameRun } from './scan-names.ts';
import type { Word } from './words.ts';

/** A run of capitals taken apart: what is title, what is name. */
export interface RunReading {
  /** Where the name begins; `to` of the run where it is a title alone. */
  readonly nameFrom: number;
  /** Where the role before the name begins, or `nameFrom`. */
  readonly roleFrom: number;
  /** Where the role ends: honorifics between role and name are part of neither. */
  readonly roleTo: number;
  readonly gender: Gender;
  /** A title, an honorific or a form of office stands before the name. */
  readonly titled: boolean;
  /** The run names a body that begins with a title word: "Justice Department". */
  readonly body: boolean;
}

const plain = (word: Word | undefined): string => word?.lower.replace(/\.$/, '') ?? '';

/**
 * Splits a run into role and name.
 *   "AcmeAI CEO Ann Lee" → role "AcmeAI CEO"     "Secretary of War Hollis" → role "Secretary of War"
 *   "Justice Department" → no role: a body          "Secretary of State" → a title alone
 */
export function readRun(words: readonly Word[], run: NameRun): RunReading {
  const { from, to } = run;
  let nameFrom = from;
  let roleTo = from;
  let gender: Gender = 'unknown';
  let titled = false;
  for (let at = from; at < to; at++) {
    const word = plain(words[at]);
    const honorific = honorifics.get(word);
    if (honorific !== undefined && at + 1 < to && (at === from || roleTo === at || titled)) {
      if (honorific !== 'unknown') gender = honorific;
      if (roleTo < at && roleTo > from) roleTo = at;
      nameFrom = at + 1;
      titled = true;
      continue;
    }
    if (!isTitleWord(words, run, at)) continue;
    const after = pastComplement(words, at + 1, to);
    if (after === null) continue;
    const noun = genderOfNoun(word);
    if (noun !== 'unknown') gender = noun;
    nameFrom = after;
    roleTo = after;
    titled = true;
    at = after - 1;
  }
  if (titled && nameFrom < to && isBody(words, nameFrom, to) && !isFirstName(words[nameFrom]?.text ?? '')) {
    return { nameFrom: from, roleFrom: from, roleTo: from, gender: 'unknown', titled: false, body: true };
  }
  // "Office of the Comptroller of the Currency": what follows the office is no name, but its own.
  if (to - nameFrom === 1 && (opensBody(words, from) || opensBody(words, from + 1)))
    return { nameFrom: from, roleFrom: from, roleTo: from, gender: 'unknown', titled: false, body: true };
  if (!titled) nameFrom = pastDemonym(words, run);
  return { nameFrom, roleFrom: from, roleTo: Math.max(from, Math.min(roleTo, nameFrom)), gender, titled, body: false };
}

const OPENS_BODY = /^(?:agency|bureau|committee|department|institute|ministry|office)$/;

const opensBody = (words: readonly Word[], at: number): boolean =>
  OPENS_BODY.test(plain(words[at])) && words[at + 1]?.lower === 'of';

/** A party's adjective that stands for a person: "Republican Ann Lee", "Democrat of Ohio". */
const PARTY_MEMBER = /^(?:Democrat|Republican)$/;

function isTitleWord(words: readonly Word[], run: NameRun, at: number): boolean {
  const word = words[at];
  const lower = plain(word);
  if (word === undefined || nameSuffixes.has(plain(words[at + 1]))) return false;
  if (
    abbreviatedTitles.has(lower) &&
    (word.text.endsWith('.') || /^(?:sen|rep|gov|gen|lt|col|capt|sgt)s?$/.test(lower))
  )
    return at + 1 < run.to;
  if (!isRoleNoun(lower) || lower === 'man' || lower === 'woman') return false;
  if (PARTY_MEMBER.test(word.text))
    return at + 1 === run.to || words[at + 1]?.lower === 'of' || !isBody(words, at + 1, run.to);
  if (!rolesThatAreNamesToo.has(lower) || lower === 'ceo' || lower === 'member') return true;
  if (isOfficeOf(words, at, run.to) || isOfficeAlone(words, run)) return true;
  if (at > run.from && rolePrefixes.has(plain(words[at - 1]))) return true;
  if (at > run.from && isFirstName(words[at - 1]?.text ?? '')) return false;
  if (lower === 'general' || lower === 'king' || lower === 'major')
    return (
      at + 1 < run.to && !isBody(words, at + 1, run.to) && (isFirstName(words[at + 1]?.text ?? '') || run.to - at > 2)
    );
  return at + 1 < run.to && !isBody(words, at + 1, run.to);
}

/** "Dean of Students" before a given name, "Chief of Police", "HEAD OF RESEARCH": an office, and no body's name. */
function isOfficeOf(words: readonly Word[], at: number, to: number): boolean {
  if (words[at + 1]?.lower !== 'of') return false;
  const isHead = officeHeads.has(plain(words[at]));
  if (isHead && (at + 1 >= to || at + 3 === to || portfolioWords.has(plain(words[at + 2])))) return true;
  return words.slice(at + 3, to - 1).some((word) => word.lower !== 'the' && isFirstName(word.text));
}

const OFFICE_ALONE =
  /^(?:archbishop|bishop|chair|chancellor|chief|commander|councillor|dean|duke|general|judge|justice|king|leader|marshal|pope|prince|speaker)$/;

/** "The Chair thanked them": an office with its article, and nobody's name. */
const isOfficeAlone = (words: readonly Word[], { from, to }: NameRun): boolean =>
  to - from === 1 && OFFICE_ALONE.test(plain(words[from])) && words[from - 1]?.lower === 'the';

/** Past "of War", "for Foreign Assistance": where a name may begin; `null` where the words after are no complement. */
function pastComplement(words: readonly Word[], at: number, to: number): number | null {
  const next = words[at]?.lower;
  if (at >= to || (next !== 'of' && next !== 'for' && next !== 'on')) return at;
  let after = at + 1;
  while (after < to && (portfolioWords.has(plain(words[after])) || words[after]?.text === ',')) after++;
  for (let i = after; i < to - 1; i++) if (isFirstName(words[i]?.text ?? '')) return i;
  return after > at + 1 && to - after <= 3 ? after : to;
}

/** Whether the words name a body rather than a person. */
function isBody(words: readonly Word[], from: number, to: number): boolean {
  const last = plain(words[to - 1]);
  return (
    sortOfNameWord(last) !== null || words.slice(from, to).some((word) => word.lower === 'of' || word.text === '&')
  );
}

/** "German Chancellor" keeps its adjective as role; "Russian Aeroflot" loses it; "American Airlines" needs it. */
function pastDemonym(words: readonly Word[], run: NameRun): number {
  const rest = run.to - run.from - 1;
  if (rest < 1 || !demonyms.has(plain(words[run.from])) || isBody(words, run.from, run.to)) return run.from;
  const restName = words
    .slice(run.from + 1, run.to)
    .map((word) => word.text)
    .join(' ');
  return isFirstName(words[run.from + 1]?.text ?? '') || isPlace(restName) ? run.from + 1 : run.from;
}
