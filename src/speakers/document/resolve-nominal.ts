import { functionWords } from '../data/function-words.ts';
import { isNoNewspaper, printed } from '../data/news-agencies.ts';
import { sortOfNameWord } from '../data/organisation-names.ts';
import { sortsOfNoun } from '../data/organisation-nouns.ts';
import { demonyms } from '../data/places.ts';
import { genderOfNoun } from '../data/role-nouns.ts';
import { sameOffice, shortForms } from '../data/same-office.ts';
import { wordList } from '../data/word-list.ts';
import type { NounPhrase } from '../mention/mention.ts';
import { nameWords } from '../name/fold.ts';
import { acronymOf } from '../name/organisation-name.ts';
import { type Entity, genderOf, wordsOf } from './entity.ts';
import type { Choice } from './referent.ts';
import { type Present, rankPresent } from './resolve-pronoun.ts';

/** Words about a holder that no title repeats: "the former governor" is the governor. */
const ATTRIBUTES = wordList(
  'former then current late retired acting outgoing incoming new old young veteran longtime long-time embattled top',
);

/** "chief executive officer of Acme Motors Union" → "ceo", "amu": how its parts are written for short. */
const acronymsIn = (role: string): string[] =>
  role
    .split(/,| (?:of|at|for|in) /i)
    .map((part) => acronymOf(part))
    .filter((short) => short !== '');

/** How well a phrase for a person fits what the document calls an entity; 0 where nothing in its roles speaks for it. */
export function roleFit(phrase: NounPhrase, entity: Entity): number {
  if (entity.kind !== 'person' && entity.kind !== 'unknown') return 0;
  const short = shortForms(phrase.noun);
  const others = sameOffice(phrase.noun);
  let wanted: readonly string[] | null = null;
  let best = 0;
  for (const role of [...entity.roles, ...entity.nouns]) {
    const given = new Set([...nameWords(role), ...acronymsIn(role)]);
    const head = short.some((word) => given.has(word)) ? 2 : others.some((word) => given.has(word)) ? 1 : 0;
    if (head === 0) continue;
    wanted ??= nameWords(phrase.text).filter((word) => !functionWords.has(word) && !ATTRIBUTES.has(word));
    const shared = wanted.filter((word) => word !== phrase.noun && given.has(word)).length;
    const foreign = wanted.length - 1 - shared;
    // "the band leader" is no association's president.
    if (head === 1 && shared === 0 && foreign > 0) continue;
    best = Math.max(best, head + shared - 0.4 * Math.max(0, foreign));
  }
  return best;
}

const FORMER = /^(?:\S+ )?(?:former|ex)\b/i;

/** Whether a phrase speaks of an office left, and nothing in what the text calls somebody does: "the former president", of "President Lee". */
export const leftOffice = (phrase: NounPhrase, { roles }: Entity): boolean =>
  FORMER.test(phrase.text) && !roles.some((role) => FORMER.test(role));

/** Nouns for bodies of many kinds; others ("council", "court") do not stand for a body whose name has another kind in it. */
const ANY_BODY =
  wordList(`company firm startup start-up corporation giant group organization organisation agency body outfit newspaper paper publication
  outlet manufacturer maker automaker carmaker airline carrier retailer lender bank insurer operator developer conglomerate regulator watchdog nonprofit
  charity think-tank business producer supplier network broadcaster`);

/** Nouns that stand for a body only where its name has them: a ministry is not "the government". */
const OWN_NAME_ONLY = new Set(['government', 'administration', 'military', 'state', 'house', 'city', 'county']);

/** How well a phrase for a body ("the company", "the court") fits an entity; 0 where it cannot stand for it. */
export function bodyFit(phrase: NounPhrase, entity: Entity): number {
  if (entity.kind !== 'organisation' && entity.kind !== 'unknown' && entity.kind !== 'place') return 0;
  if (printed.has(phrase.noun) && isAnotherPaper(phrase, entity)) return 0;
  const sorts = sortsOfNoun(phrase.noun);
  if (entity.kind === 'place') return sorts.includes('country') ? 0.8 : phrase.noun === 'government' ? 0.5 : 0;
  if (OWN_NAME_ONLY.has(phrase.noun)) return wordsOf(entity).includes(phrase.noun) ? 2 : 0;
  if (entity.nouns.has(phrase.noun)) return 1.5;
  if (!entity.named) return 0;
  const named = wordsOf(entity);
  if (named.includes(phrase.noun)) return 1.8;
  if (!ANY_BODY.has(phrase.noun) && sortOfNameWord(named.at(-1) ?? '') !== null) return 0;
  if (entity.sort !== null) return sorts.includes(entity.sort) ? 1 : 0;
  const described = [...entity.nouns].flatMap((noun) => sortsOfNoun(noun));
  if (described.some((sort) => sorts.includes(sort))) return 1.2;
  if (described.length > 0) return 0.2;
  const usual = sorts.includes('business')
    ? 1
    : sorts.includes('association')
      ? 0.6
      : sorts.includes('media')
        ? 0.3
        : 0;
  return entity.kind === 'unknown' ? usual * 0.6 : usual;
}

/** "The newspaper" is no agency, and "the Lunde Herald newspaper" nobody whose name is another. */
function isAnotherPaper({ text }: NounPhrase, entity: Entity): boolean {
  if (isNoNewspaper(entity.name)) return true;
  const named = text.split(' ').filter((word) => /^\p{Lu}/u.test(word) && !demonyms.has(word.toLowerCase()));
  return named.length > 0 && !nameWords(named.join(' ')).some((word) => wordsOf(entity).includes(word));
}

/** The best of those present by salience times fit; `null` where none fits. */
export function chooseNominal(present: readonly Present[], fitness: (entity: Entity) => number): Choice | null {
  const fitting = rankPresent(present, fitness);
  const best = fitting[0];
  if (best === undefined || best.weight < 1) return null;
  return {
    entity: best.entity,
    rivals: fitting
      .slice(1)
      .filter(({ weight }) => weight >= best.weight * 0.55)
      .map(({ entity }) => entity),
  };
}

/** Whether a noun's gender contradicts what is known of a person. */
export function contradictsGender(phrase: NounPhrase, entity: Entity): boolean {
  const stated = genderOfNoun(phrase.noun);
  const shown = genderOf(entity);
  return stated !== 'unknown' && shown !== 'unknown' && stated !== shown;
}
