import { phraseEnders } from '../data/function-words.ts';
import type { NameMention, NounPhrase } from '../mention/mention.ts';
import type { Word } from '../mention/words.ts';
import type { MentionIndex } from './mention-index.ts';
import { isOther, isPartOfThing, isWhereabouts, leadsToOther } from './of-another.ts';

/** What the first noun phrase of a source names: a name or a noun. */
export type Head =
  | { readonly name: NameMention; readonly phrase: null }
  | { readonly name: null; readonly phrase: NounPhrase };

/** The last name or noun of `[from, to)` before the first preposition, comma, relative or verb; `null` where no table knows it. */
export function headOf(words: readonly Word[], from: number, to: number, mentions: MentionIndex): Head | null {
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
    if (head === null && another && leadsToOther(word)) return null;
    another ||= phrase === undefined && isOther(word);
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
