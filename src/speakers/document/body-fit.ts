import { linesOfNoun, needsProof } from '../data/lines-of-business.ts';
import { isNoNewspaper, printed } from '../data/news-agencies.ts';
import { sortOfNameWord } from '../data/organisation-names.ts';
import { sortsOfNoun } from '../data/organisation-nouns.ts';
import { demonyms, isPlace } from '../data/places.ts';
import { wordList } from '../data/word-list.ts';
import type { NounPhrase } from '../mention/mention.ts';
import { nameWords } from '../name/fold.ts';
import { lineFit } from './body-line.ts';
import { type Entity, wordsOf } from './entity.ts';
import { isHeading, isPassing } from './in-passing.ts';
import { placeFit } from './place-fit.ts';

/** Nouns for bodies of many kinds; others ("council", "court") do not stand for a body whose name has another kind in it. */
const ANY_BODY =
  wordList(`company firm startup start-up corporation giant group organization organisation agency body outfit newspaper paper publication
  outlet manufacturer maker automaker carmaker airline carrier retailer lender bank insurer operator developer conglomerate regulator watchdog nonprofit
  charity think-tank business producer supplier network broadcaster`);

/** Nouns that stand for a body only where its name has them: a ministry is not "the government". */
const OWN_NAME_ONLY = new Set(['government', 'administration', 'military', 'state', 'house', 'city', 'county']);

/** Whom the text itself has called by the noun is meant before any that a name or a table puts in that line. */
const CALLED = 2.2;

/** How well a phrase for a body ("the company", "the court") fits an entity; 0 where it cannot stand for it. */
export function bodyFit(phrase: NounPhrase, entity: Entity): number {
  if (entity.kind !== 'organisation' && entity.kind !== 'unknown' && entity.kind !== 'place') return 0;
  if (printed.has(phrase.noun) && isNoNewspaper(entity.name)) return 0;
  const byName = fitByName(phrase, entity);
  if (byName !== null) return byName;
  if (entity.kind === 'place') return placeFit(phrase, entity);
  if (OWN_NAME_ONLY.has(phrase.noun)) return wordsOf(entity).includes(phrase.noun) ? 2 : 0;
  if (entity.nouns.has(phrase.noun)) return entity.named && linesOfNoun(phrase.noun).length > 0 ? CALLED : 1.5;
  if (!entity.named) return 0;
  return linesOfNoun(phrase.noun).length > 0 ? fitInLine(phrase.noun, entity) : fitAnyLine(phrase.noun, entity);
}

/** What is left for those of whom nothing tells their line. */
const UNPROVEN = 0.7;

/** "The airline": one that is in that line before any that nothing tells of, and none that is in another. */
function fitInLine(noun: string, entity: Entity): number {
  const line = lineFit(noun, entity);
  if (line === 1) return 1.8;
  return line === -1 || needsProof(noun) ? 0 : UNPROVEN * fitBySort(noun, entity);
}

const fitAnyLine = (noun: string, entity: Entity): number =>
  wordsOf(entity).includes(noun) ? 1.8 : fitBySort(noun, entity);

function fitBySort(noun: string, entity: Entity): number {
  if (isPassing(entity) || isHeading(entity)) return 0;
  if (!ANY_BODY.has(noun) && sortOfNameWord(wordsOf(entity).at(-1) ?? '') !== null) return 0;
  const sorts = sortsOfNoun(noun);
  const sort = entity.sort ?? (entity.traded ? 'business' : null);
  if (sort !== null) return sorts.includes(sort) ? 1 : 0;
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

/**
 * "The Lunde Herald newspaper", "the Harbour union": whoever bears the name, and nobody whose name is another; `null` where the phrase has no name or
 * may have another's ("the LundePhone maker").
 */
function fitByName({ noun, text }: NounPhrase, entity: Entity): number | null {
  if (!printed.has(noun) && !needsProof(noun)) return null;
  const named = text.split(' ').filter((word) => NAME.test(word) && !demonyms.has(word.toLowerCase()));
  if (named.length === 0 || isPlace(named.join(' '))) return null;
  if (!nameWords(named.join(' ')).some((word) => wordsOf(entity).includes(word))) return 0;
  return printed.has(noun) || lineFit(noun, entity) === 1 || (CALLED_SO.has(noun) && isOfNoSort(noun, entity)) ? 2 : 0;
}

/** Nouns put after a body's name to tell what it is: "the Harbour union"; a bank's board and the WTO's panel are others than the bank and the WTO. */
const CALLED_SO = wordList('union exchange fund institute');

const isOfNoSort = (noun: string, entity: Entity): boolean => entity.sort === null && lineFit(noun, entity) === 0;

/** Not "Chicago-based". */
const NAME = /^\p{Lu}[^-]*$/u;
