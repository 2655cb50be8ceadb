import { nationsOfCentralBank } from '../data/central-banks.ts';
import { demonyms } from '../data/places.ts';
import type { NounPhrase } from '../mention/mention.ts';
import { nameWords } from '../name/fold.ts';
import type { Entity } from './entity.ts';

const PHRASE = /^(.*?)\bcentral bank\b/i;

/** "the central bank", "the Swiss central bank": a phrase that no other bank and no other body can stand for. */
export const isCentralBank = ({ noun, text }: NounPhrase): boolean => noun === 'bank' && PHRASE.test(text);

/** How well an entity fits such a phrase: a central bank, of the nation that the phrase names, or not at all. */
export function centralBankFit({ text }: NounPhrase, entity: Entity): number {
  const nations = entity.named && entity.kind !== 'person' ? nationsOfCentralBank(entity.name) : null;
  if (nations === null) return 0;
  const wanted = nameWords(PHRASE.exec(text)?.[1] ?? '').filter((word) => demonyms.has(word));
  return wanted.every((word) => nations.has(word)) ? 2 : 0;
}
