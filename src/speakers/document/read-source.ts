import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import { isPoll } from '../data/document-nouns.ts';
import { determiners, phraseEnders } from '../data/function-words.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import { looksLikeVerb } from '../data/verbs.ts';
import type { NameMention, NounPhrase } from '../mention/mention.ts';
import { isPossessive, type Word, wordsIn } from '../mention/words.ts';
import { isCentralBank } from './central-bank.ts';
import type { MentionIndex } from './mention-index.ts';
import { pronouns } from './pronouns.ts';
import { readList } from './read-list.ts';

/** What the words of a source are. */
export type SourceReading =
  | { readonly form: 'pronoun'; readonly at: number }
  /** `open`: others follow that have no name ("Smith and his rivals"). */
  | {
      readonly form: 'names';
      readonly mentions: readonly NameMention[];
      readonly open: boolean;
      /** The words `[from, to)` that say what the first of them is, where they are not next to the name: "harbour master, Ann Lee". */
      readonly described?: { readonly from: number; readonly to: number };
    }
  | { readonly form: 'phrase'; readonly phrase: NounPhrase; readonly maker: NameMention | null }
  | { readonly form: 'words' };

/** The part of an attribution's source that holds words; `undefined` where none does. */
export const spanOfSource = (text: string, { source }: Attribution): Span | undefined =>
  source.find((part) => /\p{L}/u.test(text.slice(part.start, part.end)));

/**
 * Finds in the words of a source the mention that speaks: the head of its first noun phrase, a name or a noun.
 *   "Dana Moor, the press secretary" → the name       "a spokesman for Mayor Smith" → the spokesman, not the mayor
 *   "Smith's lawyer Ann Lee" → Ann Lee                  "a memo from Secretary Smith" → the memo, made by Smith
 */
export function readSource(words: readonly Word[], span: Span, mentions: MentionIndex): SourceReading {
  const { from, to } = wordsIn(words, span);
  const first = firstLexical(words, from, to);
  if (first === null) return { form: 'words' };
  if (pronouns.has(words[first]?.lower ?? '') && firstLexical(words, first + 1, to) === null)
    return { form: 'pronoun', at: first };
  const letter = letterTo(words, from, to, mentions);
  if (letter !== null) return { form: 'phrase', phrase: letter, maker: makerOf(words, letter, letter.from, mentions) };
  const holder = mentions.holderAt(first) ?? mentions.holderAt(first + 1);
  if (holder !== undefined && holder.from >= to) return { form: 'names', mentions: [holder], open: false };
  const governing = mentions.governing(first);
  if (
    governing !== undefined &&
    to <= governing.to &&
    governing.kind !== 'document' &&
    governing.kind !== 'organisation'
  )
    return { form: 'phrase', phrase: governing, maker: null };
  const head = headOf(words, first, to, mentions);
  if (head?.name != null) return { form: 'names', ...readList(words, head.name, to, mentions) };
  const phrase = head?.phrase ?? null;
  const apposed = meansOne(words, first, phrase) ? apposedName(words, (phrase?.head ?? first) + 1, to, mentions) : null;
  if (apposed !== null)
    return { form: 'names', mentions: [apposed], open: false, ...describedBefore(words, first, apposed.runFrom) };
  const holding = phrase === null ? null : namedAfterOffices(words, phrase, to, mentions);
  if (phrase !== null && holding !== null)
    return {
      form: 'names',
      ...readList(words, holding, to, mentions),
      described: { from: Math.min(first, phrase.from), to: holding.from },
    };
  if (phrase === null) return { form: 'words' };
  // "a policy-setter of the central bank": the bank is not who speaks, whatever the words before it are.
  if (isCentralBank(phrase) && !isPossessive(words[phrase.from - 1]) && hasSmallWord(words, first, phrase.from))
    return { form: 'words' };
  return { form: 'phrase', phrase, maker: makerOf(words, phrase, first, mentions) };
}

const hasSmallWord = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ lexical, capital }) => lexical && !capital);

/** "wrote a letter to [the board] saying": the letter speaks, not those whom it reached. */
function letterTo(words: readonly Word[], from: number, to: number, mentions: MentionIndex): NounPhrase | null {
  const participle = words[to]?.lower ?? '';
  if (words[from - 1]?.lower !== 'to' || !participle.endsWith('ing') || !looksLikeVerb(participle)) return null;
  const phrase = mentions.phraseAt(from - 2);
  return phrase?.kind === 'document' ? phrase : null;
}

function firstLexical(words: readonly Word[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (words[at]?.lexical) return at;
  return null;
}

type Head =
  | { readonly name: NameMention; readonly phrase: null }
  | { readonly name: null; readonly phrase: NounPhrase };

/** The last name or noun before the first preposition, comma, relative or verb. */
function headOf(words: readonly Word[], from: number, to: number, mentions: MentionIndex): Head | null {
  let head: Head | null = null;
  let another = false;
  let at = from;
  while (at < to) {
    if (words[at]?.text === '(') {
      at = pastBrackets(words, at, to);
      continue;
    }
    const name = mentions.nameAt(at);
    if (name !== undefined) {
      if (head === null && (isWhereabouts(words, from, at, name) || isPartOfThing(words, from, at, mentions)))
        return null;
      head = { name, phrase: null };
      at = Math.max(name.to, at + 1);
      continue;
    }
    const phrase = mentions.phraseAt(at);
    if (head?.name != null && beginsOffice(words, at, head.name)) break;
    if (phrase !== undefined) head = { name: null, phrase };
    const word = words[at];
    if (word === undefined) break;
    // "a source close to Acme", "a unit of Acme": the name only tells more of somebody else.
    if (head === null && another && OF_ANOTHER.test(word.lower)) return null;
    another ||= phrase === undefined && ANOTHER.test(word.lower);
    const region = word.text === ',' && head?.name != null ? pastRegion(words, at, to, mentions) : null;
    if (region !== null) {
      at = region;
      continue;
    }
    if (mentions.holderAt(at) === undefined && phrase === undefined && endsCore(word, head !== null)) break;
    if (head?.name != null && beginsClause(words, at)) break;
    // A word that no table knows is the head of what it ends: "Gulf hands", "Smith's inner circle"; not "Smith herself".
    const next = at + 1 < to ? words[at + 1] : undefined;
    const ends = next === undefined || !next.lexical || endsCore(next, true);
    if (
      head !== null &&
      phrase === undefined &&
      word.lexical &&
      !word.capital &&
      ends &&
      !/sel(?:f|ves)$/.test(word.lower) &&
      mentions.holderAt(at) === undefined
    )
      return null;
    at++;
  }
  return head;
}

const ANOTHER = /^(?:sources?|persons?|people|units?|arms?|affiliates?|subsidiary|subsidiaries|rivals?|partners?)$/;
const OF_ANOTHER = /^(?:of|to|at|for|with|from|by|in|on|about|near|inside|within|behind|against|between|among)$/;

/** Past ", Iowa," in "one Springfield, Iowa, pastor": a place between commas inside a noun phrase. */
function pastRegion(words: readonly Word[], comma: number, to: number, mentions: MentionIndex): number | null {
  const region = mentions.nameAt(comma + 1);
  if (region?.kind !== 'place' || words[region.to]?.text !== ',' || region.to + 1 >= to) return null;
  const after = words[region.to + 1];
  if (after === undefined || !after.lexical || after.capital) return null;
  return phraseEnders.has(after.lower) || after.verb ? null : region.to + 1;
}

function pastBrackets(words: readonly Word[], open: number, to: number): number {
  for (let at = open; at < to; at++) if (words[at]?.text === ')') return at + 1;
  return to;
}

const endsCore = (word: Word, found: boolean): boolean =>
  /^[,;:—–"“”]$|^--$/.test(word.text) ||
  (phraseEnders.has(word.lower) || /^(?:neither|both|either)$/.test(word.lower)
    ? found
    : found && word.verb && !word.lower.endsWith('ed'));

/**
 * Whether a name tells more of something that no table knows and that is not what the name's bearer says:
 *   "shares [of Acme]", "the pitch [on Acme]", "documents [seen by Acme]", "those who work [for Acme]"     not: "data from Acme", "the words of Acme"
 */
function isPartOfThing(words: readonly Word[], from: number, at: number, mentions: MentionIndex): boolean {
  const open = words[at - 1]?.lower === 'the' ? at - 1 : at;
  const [before, thing] = [words[open - 1]?.lower ?? '', words[open - 2]];
  // Names within somebody's role are read with the role.
  if (thing === undefined || open - 2 < from || mentions.holderAt(at) !== undefined) return false;
  if (before === 'by') return SEEN.test(thing.lower);
  if (before === 'of' || before === 'on' || before === 'for')
    return thing.lexical && !thing.capital && !WORDS_OF.test(thing.lower) && !SORT_OF_PLACE.test(thing.lower);
  return false;
}

const SEEN = /^(?:obtained|reviewed|seen|viewed|read|cited|quoted)$/;
/** "the state of Lunde" is Lunde. */
const SORT_OF_PLACE =
  /^(?:archdiocese|borough|city|county|diocese|island|kingdom|port|province|region|republic|state|town|township|village)$/;
/** What somebody says, told by a noun with "of". */
const WORDS_OF = /^(?:according|advice|argument|claim|claims|comments?|opinion|remarks|view|views|voice|word|words)$/;

/** "a passer-by in Lunde, Ohio": where somebody is whom no table knows. */
const isWhereabouts = (words: readonly Word[], from: number, at: number, name: NameMention): boolean =>
  at - 1 > from &&
  /^(?:at|in|near|outside)$/.test(words[at - 1]?.lower ?? '') &&
  (name.located || name.kind === 'place');

/** "Ann Lee [president] of Acme": an office after a name, its comma forgotten; not "the Ann Lee spokesman". */
const beginsOffice = (words: readonly Word[], at: number, { kind, to }: NameMention): boolean =>
  kind === 'person' &&
  at === to &&
  /^(?:ceo|cfo|chairman|chairwoman|chief|co-founder|director|economist|editor|founder|head|manager|owner|partner|president|principal|professor|vice-president)$/.test(
    words[at]?.lower ?? '',
  ) &&
  words.slice(at, at + 4).findIndex(({ lower }) => /^(?:of|at|for)$/.test(lower)) > 0 &&
  words.slice(at, at + 2).every(({ capital }) => !capital);

/** "President Lee [further raised the] stakes": what somebody did, in a source that says more than who speaks. */
function beginsClause(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.lower.endsWith('er') || words[at]?.lower.endsWith('ly') ? at + 1 : at;
  const [word, next] = [words[verb], words[verb + 1]];
  return (
    word?.capital === false &&
    word.lower.endsWith('ed') &&
    word.verb &&
    /^(?:the|an?|his|her|its|their|this|that)$/.test(next?.lower ?? '')
  );
}

const LONGEST_DESCRIPTION = 8;

/** "[the] harbour master, Ann Lee": what stands before the comma, where it is one thing. */
function describedBefore(
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
const meansOne = (words: readonly Word[], first: number, phrase: NounPhrase | null): boolean =>
  phrase?.kind === 'person' ||
  phrase?.kind === 'organisation' ||
  (phrase === null && /^(?:the|an?|another|his|her|its|their)$/.test(words[first]?.lower ?? '')) ||
  (words[first]?.lower === 'one' && words[first + 1]?.lower === 'of');

/** ", Ann Lee," after a noun. */
function apposedName(words: readonly Word[], from: number, to: number, mentions: MentionIndex): NameMention | null {
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
function namedAfterOffices(
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

/** Who made a letter, a report or a statement, where its phrase says so: "Smith's memo", "a Washington Post report", "a letter from Ford". */
function makerOf(words: readonly Word[], phrase: NounPhrase, from: number, mentions: MentionIndex): NameMention | null {
  if (phrase.kind !== 'document' || isPoll(phrase.noun)) return null;
  for (let at = Math.min(from, phrase.from); at < phrase.head; at++) {
    const name = mentions.nameAt(at);
    if (
      name !== undefined &&
      name.kind !== 'place' &&
      (name.to === phrase.head || isPossessive(words[name.to]) || name.kind === 'organisation')
    )
      return name;
  }
  if (!/^(?:from|by)$/.test(words[phrase.head + 1]?.lower ?? '')) return null;
  const start = words[phrase.head + 2]?.lower === 'the' ? phrase.head + 3 : phrase.head + 2;
  const named = mentions.nameAt(start) ?? mentions.holderAt(start);
  // "a statement from Lee's office" is the office's, "a report by the Journal's Ann Lee" hers.
  const owner = named !== undefined && isPossessive(words[named.to]) ? named.to : null;
  const name = owner === null ? named : (mentions.nameAt(owner + 1) ?? mentions.holderAt(owner + 1));
  if (name === undefined || name.kind === 'place') return null;
  // "polls from the Ohio primary": the name describes what follows.
  const after = words[name.to];
  return after?.lexical === true && !after.capital && !after.verb && !phraseEnders.has(after.lower) ? null : name;
}
