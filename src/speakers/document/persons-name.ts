import { isFirstName } from '../data/first-names.ts';
import { functionWords } from '../data/function-words.ts';
import type { NameMention } from '../mention/mention.ts';
import type { Word } from '../mention/words.ts';
import { foldName } from '../name/fold.ts';
import { knownOrganisation, ownKey } from '../name/organisation-name.ts';
import { type Entity, wordsOf } from './entity.ts';
import type { SourceMarks } from './mark-sources.ts';

/** How firms are called after one who works there. */
const FIRM = /(?:& co(?:mpany)?|group|llp|lp|partners|associates)$/;

/**
 * Tells where a name that is a body's is the family name of somebody whom the text names in full, too: bodies are seldom quoted word for word, have no age,
 * and are no "who"; and a firm that is named only to say whose somebody is does not speak.
 *   persons: “We grow,” [Ford] said      [Ford], who left, said      [Ford], 49, said      [Lee] said, with Ann Lee of Lee & Co
 *   not:     [Ford] said that it grows
 */
export class PersonsName {
  private readonly words: readonly Word[];
  private readonly quotes: Uint8Array;
  private readonly mentions: readonly NameMention[];
  private readonly belonging = new Map<string, boolean>();
  private quoted: ReadonlySet<string> | null = null;
  private readonly beginning = new Map<string, boolean>();

  constructor(words: readonly Word[], mentions: readonly NameMention[], { quotes }: Pick<SourceMarks, 'quotes'>) {
    this.words = words;
    this.quotes = quotes;
    this.mentions = mentions;
  }

  /** The people whose name a mention of `body` is, of those called by it; none where it is the body's. */
  bearers(mention: NameMention, body: Entity, sharing: readonly Entity[]): readonly Entity[] {
    if (body.kind !== 'organisation' || mention.to - mention.from > 1) return [];
    const family = foldName(mention.name);
    if (!sharing.some((entity) => mayBear(entity, family)) || this.isThing(mention)) return [];
    if (!this.isPersons(mention) && !this.isQuoted(body, family) && !this.belongs(body)) return [];
    return sharing.filter((entity) => mayBear(entity, family) && !this.beginsBody(entity));
  }

  private isPersons({ from, to }: NameMention): boolean {
    const { words } = this;
    if (this.quotes[from] === 1) return true;
    if (words[to]?.text !== ',') return false;
    const after = words[to + 1]?.lower ?? '';
    return after === 'who' || (/^[1-9]\d$/.test(after) && words[to + 2]?.text === ',');
  }

  /** "[Ford], which grows". */
  private isThing({ to }: NameMention): boolean {
    return this.words[to]?.text === ',' && this.words[to + 1]?.lower === 'which';
  }

  /** Whether somebody is quoted by a name that is a firm's, too: then the name is hardly the firm's elsewhere in the text. */
  private isQuoted(firm: Entity, family: string): boolean {
    if (!isFirm(firm.name)) return false;
    this.quoted ??= new Set(
      this.mentions.filter((one) => one.to - one.from === 1 && this.isPersons(one)).map(({ name }) => foldName(name)),
    );
    return this.quoted.has(family);
  }

  /** Whether a body is somebody's firm, which the text names in full only to tell who that is. */
  private belongs(body: Entity): boolean {
    const key = ownKey(body.name);
    const known = this.belonging.get(key);
    if (known !== undefined) return known;
    const full = this.mentions.filter(
      ({ name, kind, from, to }) => kind !== 'person' && to - from > 1 && ownKey(name) === key,
    );
    const belongs = full.length > 0 && full.every((one) => isFirm(one.name) && this.describesSomebody(one));
    this.belonging.set(key, belongs);
    return belongs;
  }

  /** "of Lee & Co", or within the description of a person. */
  private describesSomebody(firm: NameMention): boolean {
    const { words, mentions } = this;
    const before = words[firm.runFrom - 1]?.lower === 'the' ? firm.runFrom - 2 : firm.runFrom - 1;
    return (
      /^(?:of|at|for|with|from)$/.test(words[before]?.lower ?? '') ||
      mentions.some(
        ({ kind, runFrom, phraseTo, from }) =>
          kind === 'person' && from !== firm.from && runFrom <= firm.from && firm.to <= phraseTo,
      )
    );
  }

  /** "Henry Ford Museum" makes Henry Ford no speaker. */
  private beginsBody({ name: full }: Entity): boolean {
    const known = this.beginning.get(full);
    if (known !== undefined) return known;
    const start = `${foldName(full)} `;
    const begins = this.mentions.some(({ kind, name }) => kind !== 'person' && foldName(name).startsWith(start));
    this.beginning.set(full, begins);
    return begins;
  }
}

const isFirm = (name: string): boolean => knownOrganisation(name) === null && FIRM.test(foldName(name));

/** Whether somebody named in full may be called by the family name alone. */
function mayBear(entity: Entity, family: string): boolean {
  const [given = '', ...others] = wordsOf(entity);
  // "In April Acme said": a month is no given name here.
  return entity.kind === 'person' && isFirstName(given) && !functionWords.has(given) && others.includes(family);
}
