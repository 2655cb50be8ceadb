import { isUnionMember, type Line, linesOfNameWord, linesOfNoun } from '../data/lines-of-business.ts';
import { legalForms } from '../data/organisation-names.ts';
import { linesOfKnown } from '../data/well-known-lines.ts';
import { nameWords } from '../name/fold.ts';
import { knownOrganisation, organisationKey } from '../name/organisation-name.ts';
import { type Entity, wordsOf } from './entity.ts';

/** What is known of an entity's line of business: by its name or the tables, and by what the text calls it. */
interface LinesShown {
  readonly byName: readonly Line[];
  /** How many nouns of the text `byText` was made of: the text may have called it more since. */
  readonly nouns: number;
  readonly byText: readonly Line[];
}

const shown = new WeakMap<Entity, LinesShown & { readonly name: string }>();

/** How well an entity fits a noun for bodies of one line: 1 it is in that line, 0 nothing tells, -1 it is in another line. */
export function lineFit(noun: string, entity: Entity): -1 | 0 | 1 {
  const wanted = linesOfNoun(noun);
  const { byName, byText } = linesOf(entity);
  if (wanted.some((line) => byName.includes(line) || byText.includes(line))) return 1;
  return byName.length + byText.length > 0 ? -1 : 0;
}

function linesOf(entity: Entity): LinesShown {
  const known = shown.get(entity);
  if (known !== undefined && known.nouns === entity.nouns.size && known.name === entity.name) return known;
  const lines = {
    name: entity.name,
    byName: linesOfName(entity),
    nouns: entity.nouns.size,
    byText: [...entity.nouns].flatMap(linesOfNoun),
  };
  shown.set(entity, lines);
  return lines;
}

/**
 * "Acme Airlines Inc", "Bank of Lunde", "Air Lunde": by the word that a name turns on, or by a table.
 *   not: "Securities and Exchange Commission" (no exchange)
 */
function linesOfName(entity: Entity): readonly Line[] {
  const known = entity.kind === 'person' ? null : knownOrganisation(entity.name);
  return [
    ...linesOfKnown(organisationKey(entity.name)),
    ...linesOfWords(wordsOf(entity)),
    ...(known === null ? [] : [...linesOfKnown(organisationKey(known.name)), ...linesOfWords(nameWords(known.name))]),
  ];
}

const OPENING = /^(?:air|banco?|banca)$/;

function linesOfWords(words: readonly string[]): readonly Line[] {
  let last = words.length - 1;
  while (last > 0 && legalForms.has(words[last] ?? '')) last--;
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const head = of > 0 ? words[of - 1] : undefined;
  const first = words.length > 1 && OPENING.test(words[0] ?? '') ? words[0] : undefined;
  const lines = [head, head === undefined ? words[last] : undefined, first].flatMap((word) =>
    word === undefined ? [] : linesOfNameWord(word),
  );
  return words.some(isUnionMember) ? [...lines, 'union'] : lines;
}
