import { isOwnStem } from './own-stems.ts';

/** What a longer stem of the same family may end in, after Porter: `threat-en`, `agre-ement`, `suppli-er`; not `intern-et`. */
const endings: ReadonlySet<string> = new Set(
  'e en er or ar ic ment ement anc enc ant ent ist ism iti iv at ative ful ship able ibl'.split(' '),
);
const longestEnding = 5;
/** The shortest stem that another may begin with. */
const shortestFamily = 4;

/** Stems that have such an ending by chance, or long since another meaning. */
const unlike: ReadonlySet<string> = new Set(
  `state/statement form/former numb/number show/shower flow/flower corn/corner count/counter chart/charter mast/master past/pastor rest/restor
  cent/center moth/mother matt/matter butt/butter temp/temper quart/quarter sect/sector fact/factor react/reactor tract/tractor serv/servant
  warr/warrant pres/present cont/content must/muster`.split(/\s+/),
);
/** Breath and breathe, detain and detainee; but plan and plane. */
const shortestBeforeE = 5;

/**
 * How stems of one family change their end between verb and noun, after Porter: `decid`/`decis`, `describ`/`descript`, `produc`/`product`.
 * Latin alternations that hold where the text has the noun in -ion: `extend` and `extension`, but not `defended` and `defence`.
 */
const alternations: readonly (readonly [verb: string, noun: string])[] = [
  ['id', 'is'],
  ['ad', 'as'],
  ['ud', 'us'],
  ['nd', 'ns'],
  ['rib', 'ript'],
  ['mit', 'miss'],
  ['uc', 'uct'],
];
/** Without such a noun: `democraci`/`democrat`. */
const otherAlternations: readonly (readonly [string, string])[] = [['aci', 'at']];
/** Single words that change otherwise. */
const pairs: readonly (readonly [string, string])[] = [
  ['respond', 'respons'],
  ['react', 'reaction'],
];
const shortestAlternating = 5;

/** A stem that may be of the family of another. */
export interface FamilyStem {
  readonly stem: string;
  /** It counts only where a text, or the question, has a noun in -ion of this stem. */
  readonly nounStem: string | null;
}

/** Every stem that could be of the same family as one; whether the corpus has it is for the vocabulary to say. */
export function familyOf(stem: string): FamilyStem[] {
  const found: FamilyStem[] = [];
  const add = (other: string, nounStem: string | null = null) => found.push({ stem: other, nounStem });
  if (isOwnStem(stem)) return found;
  for (const ending of endings) if (joins(stem, ending)) add(stem + ending);
  for (let length = Math.max(shortestFamily, stem.length - longestEnding); length < stem.length; length++)
    if (joins(stem.slice(0, length), stem.slice(length))) add(stem.slice(0, length));
  for (const [one, other] of pairs) if (stem === one || stem === other) add(stem === one ? other : one);
  if (stem.length < shortestAlternating) return found;
  for (const [verb, noun] of alternations) {
    const other = stem.slice(0, -verb.length) + noun;
    if (stem.endsWith(verb)) add(other, other);
    else if (stem.endsWith(noun)) add(stem.slice(0, -noun.length) + verb, stem);
  }
  for (const [one, other] of otherAlternations) {
    if (stem.endsWith(one)) add(stem.slice(0, -one.length) + other);
    else if (stem.endsWith(other)) add(stem.slice(0, -other.length) + one);
  }
  return found;
}

function joins(shorter: string, ending: string): boolean {
  const enough = ending === 'e' ? shortestBeforeE : shortestFamily;
  return (
    endings.has(ending) &&
    shorter.length >= enough &&
    !unlike.has(`${shorter}/${shorter}${ending}`) &&
    !isOwnStem(shorter + ending)
  );
}
