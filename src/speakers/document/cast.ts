import { genderOfFirstName } from '../data/first-names.ts';
import { findAliases } from '../mention/find-aliases.ts';
import type { NameMention } from '../mention/mention.ts';
import type { Word } from '../mention/words.ts';
import { foldName } from '../name/fold.ts';
import { knownOrganisation, organisationKey, ownKey } from '../name/organisation-name.ts';
import { compatibleNames, parsePersonName } from '../name/person-name.ts';
import { addMention, chooseName, type Entity, genderOf, newEntity } from './entity.ts';
import { FamilySlips } from './family-slips.ts';
import type { SourceMarks } from './mark-sources.ts';
import type { Naming } from './naming.ts';
import { callsBy, fittingPart } from './part-names.ts';
import { inOrderOfEvidence, isPart } from './parts-in-order.ts';
import { PersonsName } from './persons-name.ts';

/** Everybody a document names. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** One for each name mention that names anybody, in order. */
  readonly namings: readonly Naming[];
}

/**
 * Joins the mentions of a document that name the same: full names first, so that "Lee" finds "Ann Lee" wherever that stands.
 * A part of a name that two share keeps both as candidates.
 */
export function buildCast(
  words: readonly Word[],
  mentions: readonly NameMention[],
  marks: Pick<SourceMarks, 'quotes'>,
): Cast {
  const builder = new CastBuilder(findAliases(words, mentions), new PersonsName(words, mentions, marks));
  const running = mentions.filter((mention) => !mention.headline);
  // "Mexican" describes; only "Mexicans" are anybody.
  const naming = running.filter((mention) => mention.kind !== 'group');
  for (const mention of naming) if (!isPart(mention)) builder.addFull(mention);
  for (const mention of inOrderOfEvidence(naming.filter(isPart))) builder.addPart(mention);
  for (const mention of mentions) if (mention.headline) builder.addHeadline(mention);
  return builder.cast(mentions);
}

/** Whom more than so many share, a part of a name tells nothing of: the rest are known by their full names alone. */
const MOST_SHARING = 32;

class CastBuilder {
  private readonly aliases: ReadonlyMap<string, string>;
  private readonly entities: Entity[] = [];
  private readonly keys = new Map<string, string>();
  private readonly byKey = new Map<string, Entity>();
  private readonly byPart = new Map<string, Entity[]>();
  private readonly found = new Map<NameMention, Omit<Naming, 'mention'>>();
  private readonly personsName: PersonsName;
  private readonly slips = new FamilySlips();

  constructor(aliases: ReadonlyMap<string, string>, personsName: PersonsName) {
    this.aliases = aliases;
    this.personsName = personsName;
  }

  addFull(mention: NameMention): void {
    const entity = this.byKey.get(this.keyOf(mention)) ?? this.samePerson(mention) ?? this.create(mention);
    this.record(mention, { candidates: [entity] });
  }

  addPart(mention: NameMention): void {
    const own = this.byKey.get(this.keyOf(mention));
    if (own !== undefined && own.kind !== 'person' && own.kind !== 'unknown' && mention.kind !== 'person') {
      const [person, ...others] = this.personsName.bearers(mention, own, this.byPart.get(foldName(mention.name)) ?? []);
      if (person === undefined) this.record(mention, { candidates: [own] });
      else this.record(mention, { candidates: [person, ...others], namesake: own });
      return;
    }
    const known = mention.kind === 'organisation' && knownOrganisation(mention.name) !== null;
    const [first, ...others] = known ? this.bearers(mention) : fittingPart(mention, this.sharing(mention, own));
    if (first !== undefined) this.record(mention, { candidates: [first, ...others] });
    else if (own !== undefined) this.record(mention, { candidates: [own] });
    else {
      const meant = this.slips.meant(mention);
      this.record(
        mention,
        meant === null ? { candidates: [this.create(mention)] } : { candidates: [meant], slip: true },
      );
    }
  }

  /** Who may be called by part of a name: those of the full name, and whoever was found to be none of them, as "Mr. Marsh" is not Gina Marsh. */
  private sharing(mention: NameMention, own: Entity | undefined): readonly Entity[] {
    const sharing = this.byPart.get(foldName(mention.name)) ?? [];
    return sharing.length > 0 && own !== undefined && !sharing.includes(own) ? [...sharing, own] : sharing;
  }

  /** People whose family name a body's name with its possessive mark may be: "Moody's", where the text has an Ann Moody. */
  private bearers(mention: NameMention): Entity[] {
    const [family, mark] = foldName(mention.name).split("'");
    if (family === undefined || mark !== 's') return [];
    return (this.byPart.get(family) ?? []).filter((entity) => entity.kind === 'person');
  }

  /** A run of capitals in a headline names whoever the longest known name at its head does; new names come from running text. */
  addHeadline(mention: NameMention): void {
    const parts = mention.name.split(' ');
    for (let length = Math.min(parts.length, 6); length > 0; length--) {
      const name = parts.slice(0, length).join(' ');
      const part = this.byPart.get(foldName(name))?.[0];
      const known = this.byKey.get(this.canonicalKey(name)) ?? (length === 1 ? part : undefined);
      if (known !== undefined) {
        this.found.set(mention, { candidates: [known] });
        return;
      }
    }
    const bearer = this.onlyByFamilyName(mention);
    if (bearer !== undefined) this.record(mention, { candidates: [bearer] });
  }

  /** Whom the running text knows by a family name alone: "Ms. Lee" under "Briefing by Press Secretary Ann Lee". */
  private onlyByFamilyName(mention: NameMention): Entity | undefined {
    const name = mention.kind === 'person' ? parsePersonName(mention.name) : null;
    if (name === null || name.given === null) return undefined;
    const bare = this.byKey.get(name.family);
    if (bare === undefined || (bare.kind !== 'person' && bare.kind !== 'unknown')) return undefined;
    const [hint, shown] = [genderOfFirstName(mention.name.split(' ')[0] ?? ''), genderOf(bare)];
    return hint !== 'unknown' && shown !== 'unknown' && hint !== shown ? undefined : bare;
  }

  cast(mentions: readonly NameMention[]): Cast {
    for (const entity of this.entities) chooseName(entity);
    const namings: Naming[] = [];
    for (const mention of mentions) {
      const found = this.found.get(mention);
      if (found !== undefined) namings.push({ mention, ...found });
    }
    return { entities: this.entities, namings };
  }

  /** Under what a name is filed: what the document or the table of other names calls it. */
  private keyOf(mention: NameMention): string {
    return mention.kind === 'person' ? foldName(mention.name) : this.canonicalKey(mention.name);
  }

  private canonicalKey(name: string): string {
    let key = this.keys.get(name);
    if (key === undefined) {
      key = this.findKey(name);
      this.keys.set(name, key);
    }
    return key;
  }

  private findKey(name: string): string {
    const key = organisationKey(name);
    const alias = this.aliases.get(key);
    const known = knownOrganisation(alias ?? name);
    return known === null ? (alias ?? ownKey(name)) : organisationKey(known.name);
  }

  private samePerson(mention: NameMention): Entity | undefined {
    if (mention.kind !== 'person' && mention.kind !== 'unknown') return undefined;
    const name = parsePersonName(mention.name);
    if (name === null) return undefined;
    return this.byPart.get(name.family)?.find((entity) => {
      const other = entity.kind === 'person' || entity.kind === 'unknown' ? parsePersonName(entity.name) : null;
      return other !== null && compatibleNames(name, other);
    });
  }

  private create(mention: NameMention): Entity {
    const entity = newEntity(this.entities.length, mention);
    this.entities.push(entity);
    this.byKey.set(this.keyOf(mention), entity);
    this.slips.add(entity);
    for (const part of callsBy(mention)) {
      const sharing = this.byPart.get(part);
      if (sharing === undefined) this.byPart.set(part, [entity]);
      else if (sharing.length < MOST_SHARING) sharing.push(entity);
    }
    return entity;
  }

  private record(mention: NameMention, found: Omit<Naming, 'mention'>): void {
    const [entity, ...others] = found.candidates;
    if (others.length === 0) addMention(entity, mention);
    this.found.set(mention, found);
  }
}
