import type { Entity } from './entity.ts';

/** A capital in passing, which may be anything: brought up once, without a word that tells what it is, and silent. */
export const isPassing = ({ kind, mentions, speaks, traded, nouns }: Entity): boolean =>
  kind === 'unknown' && mentions < 2 && !speaks && !traded && nouns.size === 0;

/** "PREMIUM PROSPECTS": words of a heading, as far as anything in the text tells. */
export const isHeading = ({ kind, name, speaks, traded }: Entity): boolean =>
  kind === 'unknown' && !speaks && !traded && !isSmall(name.charCodeAt(1)) && CAPITAL_WORDS.test(name);

/** Most names go on in small letters, and pronouns ask of every name near them. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const CAPITAL_WORDS = /^[\p{Lu}\p{N}'’-]+(?: [\p{Lu}\p{N}'’-]+)+$/u;
