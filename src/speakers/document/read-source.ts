import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import { looksLikeVerb } from '../data/verbs.ts';
import type { NameMention, NounPhrase } from '../mention/mention.ts';
import { isPossessive, type Word, wordsIn } from '../mention/words.ts';
import { isCentralBank } from './central-bank.ts';
import { makerOf } from './maker-of.ts';
import type { MentionIndex } from './mention-index.ts';
import { apposedName, describedBefore, meansOne, namedAfterOffices } from './name-after-description.ts';
import { pronouns } from './pronouns.ts';
import { readList } from './read-list.ts';
import { headOf } from './source-head.ts';

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
