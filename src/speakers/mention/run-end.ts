import { isFirstName } from '../data/first-names.ts';
import { nameParticles } from '../data/honorifics.ts';
import { legalForms, sortOfNameWord } from '../data/organisation-names.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import { foldName } from '../name/fold.ts';
import { endsKnownName, knownOrganisation } from '../name/organisation-name.ts';
import { isFamilyNameAfterGiven } from './family-names.ts';
import type { HeadingCapitals } from './heading-capitals.ts';
import { knownOverAnd, nameOf } from './known-name.ts';
import type { LostMarks } from './lost-mark.ts';
import { joinsOffice, listInOffice, takesComplement } from './office-complement.ts';
import { continues, isStopWord, opensName } from './run-words.ts';
import { isPossessive, type Word } from './words.ts';

/** The longest run read as one: longer ones are lists in capitals. */
const LONGEST_RUN = 18;

/** Where the run of capitalised words ends that begins at `from`, the small words inside names passed over. */
export function runEnd(words: readonly Word[], from: number, headings: HeadingCapitals, lost: LostMarks): number {
  let to = from + 1;
  while (to - from < LONGEST_RUN && continues(words, to)) {
    const word = words[to];
    // "GEITHNER Geithner said": a heading run into its text.
    if (word === undefined || headings.end(from, to) || word.lower === words[to - 1]?.lower) break;
    if (beginsPerson(words, from, to) || lost.before(from, to)) break;
    const ends = isStopWord(word) && !opensName(words, to) && !isFamilyNameAfterGiven(words, to);
    if (word.capital && word.lexical && !ends) to++;
    else if (completesKnown(words, from, to)) to++;
    else {
      const next = overConnector(words, from, to);
      if (next === null) break;
      to = next;
    }
  }
  return to;
}

/** "Justice department", "Moody's Investors service": a well-known body's name whose last word has lost its capital. */
function completesKnown(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  if (word?.lexical !== true || at - from > 3 || !endsKnownName(foldName(word.lower))) return false;
  return knownOrganisation(nameOf(words, from, at)) === null && knownOrganisation(nameOf(words, from, at + 1)) !== null;
}

/** "European Central Bank | Ann Lee": a full name right after that of a well-known body, which no office joins to it. */
function beginsPerson(words: readonly Word[], from: number, at: number): boolean {
  const [given, family] = [words[at], words[at + 1]];
  if (given === undefined || family === undefined || !family.capital || !isFirstName(given.text)) return false;
  if (at - from < 2 && !/^\p{Lu}{2,}$/u.test(words[from]?.text ?? '')) return false;
  const named = (first: number, last: number) => knownOrganisation(nameOf(words, first, last)) !== null;
  return sortOfNameWord(family.lower) === null && !named(at, at + 2) && !named(from, at + 2) && named(from, at);
}

/** "Bank of China" after "People's", and one past it. */
const LONGEST_REST = 4;

/** "Lunde's Corp", "Lunde's Stores Inc": a name with its possessive mark goes on in a legal form, or is a well-known body's with the words after it. */
function isPossessiveName(words: readonly Word[], from: number, mark: number): boolean {
  const isForm = (at: number) => legalForms.has(words[at]?.lower.replace(/\.$/, '') ?? '');
  const isSort = sortOfNameWord(words[mark + 1]?.lower ?? '') !== null;
  if (isForm(mark + 1) || (isSort && isForm(mark + 2))) return true;
  const name = nameOf(words, from, mark);
  for (let to = mark + 2; to <= mark + LONGEST_REST; to++) {
    const whole = `${name}'s ${nameOf(words, mark + 1, to)}`;
    if (knownOrganisation(whole) !== null) return true;
  }
  return false;
}

/** Past "of the", "and", "&", a particle or an initial's dot, where a capital follows; `null` where the run ends. */
export function overConnector(words: readonly Word[], from: number, at: number): number | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !continues(words, at + 1)) return null;
  const capitalNext = next.capital && next.lexical && !isStopWord(next);
  if ((word.text === '&' || nameParticles.has(word.text)) && capitalNext) return at + 2;
  const third = words[at + 2];
  const particles = nameParticles.has(word.text) && nameParticles.has(next.text);
  if (particles && third?.capital === true && continues(words, at + 2) && !isStopWord(third)) return at + 3;
  if (isPossessive(word) && capitalNext && isPossessiveName(words, from, at)) return at + 2;
  if (word.text === '.' && /^\p{Lu}$/u.test(words[at - 1]?.text ?? '') && capitalNext) return at + 2;
  const before = words[at - 1];
  if (word.lower === 'of' || word.lower === 'for' || word.lower === 'on') {
    if (before === undefined || !takesComplement(words, from, at)) return null;
    if (capitalNext || (opensName(words, at + 1) && next.lexical)) return at + 2;
    const afterArticle = words[at + 2];
    // "the Committee for a Free Press".
    const articles = word.lower === 'for' ? /^(?:the|an?)$/ : /^the$/;
    return word.lower !== 'on' &&
      articles.test(next.lower) &&
      afterArticle?.capital === true &&
      !isStopWord(afterArticle) &&
      continues(words, at + 2)
      ? at + 3
      : null;
  }
  if (word.lower === 'and' && capitalNext && !isRoleNoun(next.lower))
    return joinsOffice(words, from, at) ? at + 2 : knownOverAnd(words, from, at);
  if (word.text === ',') {
    const conjunction = next.lower === 'and' ? 1 : 0;
    const capital = words[at + 1 + conjunction];
    return capital?.capital === true && !isStopWord(capital) && listInOffice(words, from, at)
      ? at + 2 + conjunction
      : null;
  }
  return null;
}
