import { isDataService } from '../data/data-services.ts';
import { isFirstName } from '../data/first-names.ts';
import { nameSuffixes } from '../data/honorifics.ts';
import { notSpeakers } from '../data/organisation-names.ts';
import type { Sort } from '../data/organisation-nouns.ts';
import { isPlace } from '../data/places.ts';
import { sortOfName } from '../name/organisation-name.ts';
import type { Kind } from './mention.ts';

/** What a name's own words show, whatever stands around it. */
export interface NameKind {
  readonly kind: Kind;
  readonly sort: Sort | null;
}

const isInitial = (word: string): boolean => /^\p{Lu}\.$/u.test(word);

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
/** Family names with a capital inside: "McCain", "DeMint", "O'Brien". */
const FAMILY_CAPITAL = /^(?:Mc|Mac|De|Di|La|Le|O['’]|D['’]|Fitz|Van|Von|Du)\p{Lu}/u;

/**
 * Tells people, organisations and places by their words.
 *   "Ann Lee", "Tarn B. Lee" person · "Acme Corp", "UAW", "AcmeAI" organisation · "Ohio" place · "Clean Air Act" a document · "Lee" unknown
 */
export function kindOfName(name: string): NameKind {
  const sort = sortOfName(name);
  return { kind: kindByWords(name, sort), sort };
}

function kindByWords(name: string, sort: Sort | null): Kind {
  if (isPlace(name)) return 'place';
  if (sort !== null) return 'organisation';
  const words = name.split(' ');
  const [first = ''] = words;
  const last = (words.at(-1) ?? '').toLowerCase().replace(/\.$/, '');
  if (words.length > 1) {
    if (notSpeakers.has(last)) return 'document';
    if (isDataService(name)) return 'organisation';
    const likePerson = isFirstName(first) || nameSuffixes.has(last) || words.slice(1, -1).some(isInitial);
    return likePerson && words.length <= 5 ? 'person' : 'unknown';
  }
  if (ACRONYM.test(first) && first.length <= 7) return 'organisation';
  return INNER_CAPITAL.test(first) && !FAMILY_CAPITAL.test(first) ? 'organisation' : 'unknown';
}
