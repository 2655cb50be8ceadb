import type { Span } from '../../domain/span.ts';
import { pollNouns } from '../data/document-nouns.ts';
import type { NameMention, NounPhrase } from '../mention/mention.ts';
import { isPossessive, type Word, wordsIn } from '../mention/words.ts';
import { pronouns } from './pronouns.ts';

/** What the words of a source are. */
export type SourceReading =
  | { readonly form: 'pronoun'; readonly at: number }
  | { readonly form: 'names'; readonly mentions: readonly NameMention[] }
  | { readonly form: 'phrase'; readonly phrase: NounPhrase; readonly maker: NameMention | null }
  | { readonly form: 'words' };

/**
 * Finds in the words of a source the mention that speaks.
 *   "Dana Perino, the press secretary" → the name       "a spokesman for Mayor Smith" → the spokesman, not the mayor
 *   "the secretary of state, Ann Lee" → the name        "a memo from Secretary Smith" → the memo, made by Smith
 */
export function readSource(
  words: readonly Word[],
  span: Span,
  names: readonly NameMention[],
  phrases: readonly NounPhrase[],
): SourceReading {
  const { from, to } = wordsIn(words, span);
  const lexical = words.slice(from, to).filter((word) => word.lexical);
  const first = lexical[0];
  if (first === undefined) return { form: 'words' };
  const within = names.filter((name) => name.from < to && name.to > from);
  const inside = within.filter(
    (name) => !within.some((other) => other !== name && other.runFrom <= name.from && name.to <= other.from),
  );
  const phrase = phrases.find((one) => one.head >= from && one.head < to);
  if (pronouns.has(first.lower) && (lexical.length === 1 || (inside.length === 0 && phrase === undefined)))
    return { form: 'pronoun', at: words.indexOf(first, from) };
  const lead = inside[0];
  if (phrase === undefined)
    return lead === undefined ? { form: 'words' } : { form: 'names', mentions: joined(words, inside) };
  if (lead === undefined) return { form: 'phrase', phrase, maker: null };
  if (lead.to <= phrase.head && !leadsTo(words, lead, phrase))
    return { form: 'names', mentions: joined(words, inside) };
  const apposed = inside.find(
    (name) =>
      name.runFrom > phrase.head &&
      words[name.runFrom - 1]?.text === ',' &&
      (name.to >= to || closes(words[name.to]) || words[name.phraseTo]?.text === ','),
  );
  if (apposed !== undefined && (phrase.kind === 'person' || phrase.kind === 'organisation'))
    return { form: 'names', mentions: [apposed] };
  return { form: 'phrase', phrase, maker: makerOf(words, phrase, inside) };
}

const closes = (word: Word | undefined): boolean =>
  word === undefined || /^(?:,|who|which|—|–|-|\(|whose)$/.test(word.lower);

/** Whether the name stands before the phrase's head as part of it: "Smith's memo", "a Washington Post report", "Trump campaign". */
function leadsTo(words: readonly Word[], name: NameMention, phrase: NounPhrase): boolean {
  if (phrase.from <= name.from && name.to <= phrase.head) return true;
  return isPossessive(words[name.to]) && phrase.from <= name.to + 1;
}

/** Who made a letter, a report or a statement, where its phrase says so. */
function makerOf(words: readonly Word[], phrase: NounPhrase, names: readonly NameMention[]): NameMention | null {
  if (phrase.kind !== 'document' || pollNouns.has(phrase.noun)) return null;
  const before = names.find((name) => name.to <= phrase.head);
  if (before !== undefined) return before;
  return (
    names.find(
      (name) =>
        (name.from > phrase.head && /^(?:from|by|of)$/.test(words[name.runFrom - 1]?.lower ?? '')) ||
        (/^(?:from|by|of)$/.test(words[name.runFrom - 2]?.lower ?? '') && words[name.runFrom - 1]?.lower === 'the'),
    ) ?? null
  );
}

/** The first name, with those that "and" and commas join to it. */
function joined(words: readonly Word[], names: readonly NameMention[]): NameMention[] {
  const [first, ...rest] = names;
  if (first === undefined) return [];
  const together = [first];
  let end = first.to;
  for (const name of rest) {
    const between = words
      .slice(end, name.runFrom)
      .map((word) => word.lower)
      .join(' ');
    if (!/^(?:,|and|&|, and|or|\/)$/.test(between)) break;
    together.push(name);
    end = name.to;
  }
  const last = together.at(-1);
  const conjoined =
    last !== undefined &&
    together.length > 1 &&
    words.slice(first.to, last.runFrom).some((word) => word.lower === 'and' || word.text === '&' || word.text === '/');
  return conjoined ? together : [first];
}
