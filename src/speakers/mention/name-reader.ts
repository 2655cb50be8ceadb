import { isFirstName } from '../data/first-names.ts';
import { sortsOfNoun } from '../data/organisation-nouns.ts';
import { genderOfNoun } from '../data/role-nouns.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { brokenName } from './broken-name.ts';
import { readLabelRole } from './label-role.ts';
import { extendRole, readLeftApposition, readLeftRole } from './left-role.ts';
import type { Kind, NameMention } from './mention.ts';
import { kindOfName, type NameKind } from './name-kind.ts';
import { pastLegalForm, pastSite, withLastCapital, withOwnPossessive } from './name-limits.ts';
import type { RunReading } from './read-run.ts';
import { readRightRole } from './right-role.ts';
import type { NameRun } from './scan-names.ts';
import { standsAsPlace } from './stands-as-place.ts';
import { isPossessive, isTraded, spanOfWords, type Word } from './words.ts';

/** Words that say what a name is, and where they stand. */
interface RoleWords {
  readonly from: number;
  readonly to: number;
  readonly noun: string;
}

/** A name as written once, with what its words show. */
interface NameShape extends NameKind {
  readonly name: string;
}

/** What the words around a name show, and how far they reach. */
type ReadAround = Pick<NameMention, 'name' | 'runFrom' | 'phraseTo' | 'kind' | 'sort' | 'gender' | 'role' | 'nouns'>;

/** "in a filing with the SEC, the company, which": a noun for another sort of body than a well-known government's is somebody else's. */
const isSomebodyElse = (
  noun: RoleWords & { readonly of: 'person' | 'organisation' },
  { name, sort }: NameShape,
): boolean =>
  noun.of === 'organisation' &&
  sort === 'government' &&
  !sortsOfNoun(noun.noun).includes(sort) &&
  knownOrganisation(name) !== null;

/** Reads the names of one text. */
export class NameReader {
  private readonly text: string;
  private readonly words: readonly Word[];
  private readonly namesakes: ReadonlySet<string>;
  private readonly shapes = new Map<string, NameShape>();

  /** `namesakes`: bodies' names that alone are as well somebody's in this text. */
  constructor(text: string, words: readonly Word[], namesakes: ReadonlySet<string>) {
    this.text = text;
    this.namesakes = namesakes;
    this.words = words;
  }

  /** A name by itself, whatever stands around it. */
  bare(core: NameRun): NameMention {
    const { name, kind, sort } = this.shapeAt(core.from, core.to, true);
    return this.mention(core.from, core.to, {
      name,
      runFrom: core.from,
      phraseTo: core.to,
      kind,
      sort,
      gender: 'unknown',
      role: null,
      nouns: [],
    });
  }

  /** A name with its titles, its role before it and its apposition after it. */
  read(run: NameRun, { nameFrom, roleFrom, roleTo, titled, gender }: RunReading): NameMention {
    const { words } = this;
    const nameTo = titled ? run.to : pastSite(words, nameFrom, pastLegalForm(words, nameFrom, run.to));
    const bare = this.shapeAt(nameFrom, nameTo, titled);
    const body = bare.kind === 'organisation' || bare.kind === 'place';
    const left = roleFrom === nameFrom || !titled ? readLeftRole(words, run.from) : null;
    const after =
      bare.kind === 'place' ? null : readRightRole(words, run.to, titled || isFirstName(words[nameFrom]?.text ?? ''));
    const right = after !== null && isSomebodyElse(after, bare) ? null : after;
    const apposed = left === null && !titled && !body ? readLeftApposition(words, run.from, run.to) : null;
    // "Tollund's rival, Acme": a noun for people and bodies alike tells nothing of a name that is no person's by itself.
    const rival = apposed !== null && sortsOfNoun(apposed.noun).length > 0 && !isFirstName(words[nameFrom]?.text ?? '');
    const before = rival ? null : apposed;
    const title: RoleWords | null =
      roleTo > roleFrom ? { from: extendRole(words, roleFrom), to: roleTo, noun: '' } : null;
    const leftRole: RoleWords | null =
      left?.of === 'person' ? { from: left.from, to: run.from, noun: left.noun } : null;
    const rightRole: RoleWords | null = body
      ? null
      : right?.of === 'person'
        ? right
        : readLabelRole(words, nameFrom, nameTo);
    const role =
      title !== null && leftRole !== null
        ? { ...title, from: leftRole.from }
        : (title ?? leftRole ?? rightRole ?? before);
    const noun = [leftRole, rightRole, before].find((words) => words !== null)?.noun;
    const person = titled || leftRole !== null || rightRole !== null || before !== null;
    // "the bank Ann Lee": a person of the bank's, or a bank of that name; the rest of the text tells.
    const either = left?.of === 'organisation' && bare.kind === 'person';
    const kind: Kind = person
      ? 'person'
      : either
        ? 'unknown'
        : left?.of === 'organisation' || (right?.of === 'organisation' && bare.kind !== 'person')
          ? 'organisation'
          : bare.kind;
    return this.mention(nameFrom, nameTo, {
      name: bare.name,
      runFrom: left?.from ?? before?.from ?? title?.from ?? roleFrom,
      phraseTo: right?.to ?? run.to,
      kind,
      sort: person ? null : bare.sort,
      gender: gender !== 'unknown' || noun === undefined ? gender : genderOfNoun(noun),
      role: role === null ? null : this.slice(role.from, role.to).replace(/^(?:the|an?) /i, ''),
      nouns: [left?.noun, right?.noun, before?.noun].filter((word) => word !== undefined),
    });
  }

  /** Field by field: copying with `...` took a sixth of the time that a document takes. */
  private mention(from: number, to: number, read: ReadAround): NameMention {
    const { start, end } = spanOfWords(this.words, from, to);
    return {
      start,
      end,
      from,
      to,
      runFrom: read.runFrom,
      name: read.name,
      kind: read.kind,
      sort: read.sort,
      gender: read.gender,
      role: read.role,
      nouns: read.nouns,
      phraseTo: read.phraseTo,
      located: standsAsPlace(this.words, from),
      headline: this.words[from]?.headline ?? false,
      traded: isTraded(this.words, to),
    };
  }

  /** `titled`: somebody's name beyond doubt, so that a possessive mark after it is no part of it. */
  private shapeAt(from: number, to: number, titled: boolean): NameShape {
    const { start, end } = spanOfWords(this.words, from, to);
    const raw = brokenName(this.words, from, to) ?? this.text.slice(start, end);
    const followed = !titled && isPossessive(this.words[to]);
    const key = followed ? `${raw}'` : raw;
    let shape = this.shapes.get(key);
    if (shape === undefined) {
      const name = withOwnPossessive(withLastCapital(raw.replace(/\s+/g, ' ').replace(/ (?=[.,])/g, '')), followed);
      const { kind, sort }: NameKind = this.namesakes.has(raw) ? { kind: 'unknown', sort: null } : kindOfName(name);
      shape = { name, kind, sort };
      this.shapes.set(key, shape);
    }
    return shape;
  }

  private slice(from: number, to: number): string {
    const { start, end } = spanOfWords(this.words, from, to);
    return this.text.slice(start, end).replace(/\s+/g, ' ').trim();
  }
}
