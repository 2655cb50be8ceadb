import type { Span } from '../../domain/span.ts';
import type { Gender } from '../data/gender.ts';
import type { Sort } from '../data/organisation-nouns.ts';

/** What a mention or a speaker is, as far as it can be told. */
export type Kind = 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unknown';

/** A name in the text. Indices are of words, half-open; offsets are of the text. */
export interface NameMention extends Span {
  /** The name's own words, without titles: indices of the first and past the last. */
  readonly from: number;
  readonly to: number;
  /** Where the whole run begins, its titles included. */
  readonly runFrom: number;
  readonly name: string;
  readonly kind: Kind;
  readonly sort: Sort | null;
  /** What the words around state: "Mr.", "spokeswoman". */
  readonly gender: Gender;
  /** The role as given here, verbatim, and where it stands; `null` where none is. */
  readonly role: string | null;
  /** Lower-case nouns that describe the name here: "startup", "automaker", "senator". */
  readonly nouns: readonly string[];
  /** Past its apposition (", the White House press secretary"), or `to`. */
  readonly phraseTo: number;
  /** Stands where places do: after "in", "near", "the mayor of". */
  readonly located: boolean;
  /** In a line set like a headline, where runs of capitals may be more than a name. */
  readonly headline: boolean;
  /** What a share is traded under follows: a company's name. */
  readonly traded: boolean;
}

/** An office without a name: "the Secretary of War". */
export interface TitleMention extends Span {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase without a name: "the San Francisco-based startup", "hundreds of employees from Ford". Indices of words, half-open. */
export interface NounPhrase extends Span {
  readonly from: number;
  readonly to: number;
  /** Index of its head noun. */
  readonly head: number;
  readonly noun: string;
  readonly kind: 'person' | 'group' | 'organisation' | 'document';
  readonly definite: boolean;
  /** The phrase without its article, up to the head and what follows it. */
  readonly text: string;
  /** Word index of a possessor before the head ("Smith's letter", "his campaign"); `null` where none is. */
  readonly possessor: number | null;
}
