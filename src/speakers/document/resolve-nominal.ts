import { functionWords } from '../data/function-words.ts';
import { genderOfNoun } from '../data/role-nouns.ts';
import { sameOffice, shortForms } from '../data/same-office.ts';
import { wordList } from '../data/word-list.ts';
import type { NounPhrase } from '../mention/mention.ts';
import { nameWords } from '../name/fold.ts';
import { acronymOf } from '../name/organisation-name.ts';
import { type Entity, genderOf } from './entity.ts';
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
