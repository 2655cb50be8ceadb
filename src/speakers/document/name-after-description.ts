import { determiners } from '../data/function-words.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import type { NameMention, NounPhrase } from '../mention/mention.ts';
import { isPossessive, type Word } from '../mention/words.ts';
import type { MentionIndex } from './mention-index.ts';

const LONGEST_DESCRIPTION = 8;

/** "[the] harbour master, Ann Lee": what stands before the comma, where it is one thing. */
export function describedBefore(
  words: readonly Word[],
  first: number,
  name: number,
): { readonly described?: { readonly from: number; readonly to: number } } {
  const from = /^(?:the|an?|another|whose)$/.test(words[first]?.lower ?? '') ? first + 1 : first;
  const to = words[name - 1]?.lower === 'the' ? name - 2 : name - 1;
  const plain =
    to - from > 0 &&
    to - from <= LONGEST_DESCRIPTION &&
    words.slice(from, to).every(({ lexical, lower }) => lexical && lower !== 'who');
  return plain && words[to]?.text === ',' && words[first]?.lower !== 'one' ? { described: { from, to } } : {};
}

/** Whether a source whose head is no name means one alone: "the mayor", "one of the owners", "the harbour master" (a noun that no table knows). */
export const meansOne = (words: readonly Word[], first: number, phrase: NounPhrase | null): boolean =>
  phrase?.kind === 'person' ||
  phrase?.kind === 'organisation' ||
  (phrase === null && /^(?:the|an?|another|his|her|its|their)$/.test(words[first]?.lower ?? '')) ||
  (words[first]?.lower === 'one' && words[first + 1]?.lower === 'of');

/** ", Ann Lee," after a noun. */
export function apposedName(
  words: readonly Word[],
  from: number,
  to: number,
  mentions: MentionIndex,
): NameMention | null {
  for (let at = from; at < to - 1; at++) {
    if (words[at]?.text !== ',') continue;
    const open = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    let start = open;
    while (start < to && mentions.nameAt(start) === undefined && mentions.holderAt(start) !== undefined) start++;
    const name = mentions.nameAt(start);
    if (name === undefined || name.runFrom > open || name.kind === 'place') continue;
    // "a rating agency, Moody's, said": a mark that belongs to the name.
    const end = isPossessive(words[name.to]) && /['’]s$/.test(name.name) ? name.to + 1 : name.to;
    const after = words[end];
    if (end >= to || (after !== undefined && /^(?:,|who|which|whose|of|from|—|–|\()$/.test(after.lower))) return name;
  }
  return null;
}

/** "Lunde Lots [chairman] and CEO Ann Lee": whoever has both offices; "a chairman and CEO Ann Lee" are two. */
export function namedAfterOffices(
  words: readonly Word[],
  { kind, from, head }: NounPhrase,
  to: number,
  mentions: MentionIndex,
): NameMention | null {
  if (kind !== 'person' || words[head + 1]?.lower !== 'and' || determiners.has(words[from]?.lower ?? '')) return null;
  let at = head + 2;
  const inOffice = (word: number) => mentions.holderAt(word) !== undefined || mentions.nameAt(word) === undefined;
  while (at < to && inOffice(at) && words[at]?.lexical === true && words[at]?.lower !== 'and') at++;
  const name = at > head + 2 && isRoleNoun(words[at - 1]?.lower ?? '') ? mentions.nameAt(at) : undefined;
  return name !== undefined && name.kind === 'person' && (name.to >= to || words[name.to]?.text === ',') ? name : null;
}
