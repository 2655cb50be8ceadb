import { determiners, functionWords, phraseEnders } from '../data/function-words.ts';
import { quantifiers } from '../data/group-nouns.ts';
import { wordList } from '../data/word-list.ts';
import { isInHeadline } from './headline-noun.ts';
import type { NameMention, NounPhrase, TitleMention } from './mention.ts';
import { isPossessive, type Word } from './words.ts';

const LONGEST_BEFORE = 8;

/** Nouns that mostly mean no speaker: read as one only right before a verb. */
const weakHeads = wordList(`
  network label force forces business businesses chain exchange unit store brand service services state states house chamber city office fund body mission project program
  programme model models major general generals host hosts guest star stars key head heads driver drivers runner broker public commercial others market markets law laws bill
  rule rules comment comments agreement order decision decisions plan plans deal forecast figures data results estimate speech text treaty document page notice order sign
  account accounts piece feature features spot spots
  operation center centre delegation maker makers venture stores chains units brands labels services networks exchanges funds offices houses bodies cities
`);

/**
 * Finds the noun phrases that may speak: people, groups, bodies, letters and reports without a name of their own.
 *   "[The San Francisco-based startup] said"   "[hundreds of employees from Ford] urged"   not: "[carmaker] Ford" (part of a name)
 * Words inside a name, its titles or its apposition belong to the name. Linear in the text.
 */
export function findNounPhrases(
  text: string,
  words: readonly Word[],
  names: readonly NameMention[],
  titles: readonly TitleMention[],
): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  const nameAt = new Map(names.map((name) => [name.from, name]));
  const titleEnd = new Map(titles.map((title) => [title.to - 1, title]));
  const taken = new Uint8Array(words.length);
  for (const name of names) taken.fill(1, name.runFrom, name.phraseTo);
  for (let head = 0; head < words.length; head++) {
    const word = words[head];
    const title = titleEnd.get(head);
    if (word === undefined || (taken[head] === 1 && title === undefined)) continue;
    const kind = title !== undefined ? 'person' : kindOfHead(words, head, nameAt);
    if (kind === null) continue;
    const from = phraseStart(words, title?.from ?? head, kind);
    const to = phraseEnd(words, head, nameAt);
    const possessor = possessorOf(words, from, head);
    const first = words[from];
    const definite =
      first !== undefined &&
      (/^(?:the|this|that|these|those|both)$/.test(first.lower) ||
        possessor !== null ||
        sharesArticle(words, from) ||
        (kind === 'organisation' && !determiners.has(first.lower) && isInHeadline(words, from, head)) ||
        (title !== undefined && !determiners.has(first.lower)));
    const textFrom = first !== undefined && /^(?:the|an?|this|that)$/.test(first.lower) ? from + 1 : from;
    const start = words[from]?.start ?? word.start;
    const end = words[to - 1]?.end ?? word.end;
    const noun = title === undefined ? word.lower : headOfTitle(words, title);
    phrases.push({
      start,
      end,
      from,
      to,
      head,
      noun,
      kind,
      definite,
      text: text.slice(words[textFrom]?.start ?? start, end).replace(/\s+/g, ' '),
      possessor,
    });
  }
  return phrases;
}

/** "[the] former mayor and senator": the article before the first noun holds for the second. */
function sharesArticle(words: readonly Word[], from: number): boolean {
  if (words[from - 1]?.lower !== 'and') return false;
  for (let at = from - 2; at > from - 8 && at >= 0; at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[from]?.sentence || !word.lexical) return false;
    if (word.lower === 'the') return true;
  }
  return false;
}

/** "secretary" of "Secretary of War": the title's first role noun that "of" or "for" follows, or its last. */
function headOfTitle(words: readonly Word[], title: TitleMention): string {
  const nouns = words.slice(title.from, title.to);
  const of = nouns.findIndex((word) => word.lower === 'of' || word.lower === 'for');
  return nouns[of > 0 ? of - 1 : nouns.length - 1]?.lower ?? '';
}

/** What the word names as the head of a phrase; `null` where it is no head: another noun or a name follows, or it is a verb here. */
function kindOfHead(
  words: readonly Word[],
  at: number,
  nameAt: ReadonlyMap<number, NameMention>,
): NounPhrase['kind'] | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !word.lexical || (word.capital && !word.initial)) return null;
  const kind = word.noun;
  if (kind === null) return null;
  if (next !== undefined && next.sentence === word.sentence) {
    if (nameAt.has(at + 1) || isPossessive(next) || /^-/.test(next.text)) return null;
    const goesOn = next.lexical && !next.verb && !phraseEnders.has(next.lower) && !functionWords.has(next.lower);
    if (goesOn && !/ly$/.test(next.lower) && !next.capital) return null;
  }
  if (weakHeads.has(word.lower) && !isBroughtUp(words, at) && next?.verb !== true && !isHeadOf(word, next)) return null;
  // "to report", "will rule": a verb after "to" or an auxiliary.
  const before = words[at - 1]?.lower ?? '';
  if (
    kind === 'document' &&
    /^(?:to|will|would|can|could|may|might|must|should|shall|not|did|does|do|he|she|they|it|we|i|you|who)$/.test(before)
  )
    return null;
  return kind;
}

/** "The head of Acme": somebody, though the word has other meanings. */
const isHeadOf = ({ lower }: Word, next: Word | undefined): boolean =>
  next?.lower === 'of' && /^(?:chair|general|generals|heads?|hosts?)$/.test(lower);

/** "according to her account", "ran a feature": where even a noun of many meanings is a thing made of words. */
const isBroughtUp = (words: readonly Word[], at: number): boolean =>
  (words[at - 3]?.lower === 'according' && words[at - 2]?.lower === 'to') ||
  (/^(?:run|ran|published|wrote|aired)$/.test(words[at - 2]?.lower ?? '') &&
    /^(?:an?|the|its)$/.test(words[at - 1]?.lower ?? ''));

/** Back to the phrase's article, over anything that can describe a noun; without an article, over its plain modifiers. */
function phraseStart(words: readonly Word[], head: number, kind: NounPhrase['kind']): number {
  const sentence = words[head]?.sentence;
  for (let at = head - 1; at >= Math.max(0, head - LONGEST_BEFORE); at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || word.quotation !== words[head]?.quotation) break;
    if (determiners.has(word.lower)) return at;
    if (isPossessive(word)) return possessorStart(words, at);
    if (!word.lexical || phraseEnders.has(word.lower) || (word.verb && !word.lower.endsWith('ed'))) break;
  }
  let from = head;
  while (from > 0 && head - from < LONGEST_BEFORE) {
    const before = words[from - 1];
    if (
      before === undefined ||
      before.sentence !== sentence ||
      !before.lexical ||
      phraseEnders.has(before.lower) ||
      before.verb
    )
      break;
    if (functionWords.has(before.lower) && !quantifiers.has(before.lower)) break;
    from--;
  }
  const [of, quantity] = [words[from - 1], words[from - 2]];
  const counted = kind === 'group' && of?.lower === 'of' && quantity !== undefined && quantifiers.has(quantity.lower);
  return counted ? from - 2 : from;
}

/** Where the name or noun before a possessive mark begins, with its article: "[the] San Diego club's". */
function possessorStart(words: readonly Word[], mark: number): number {
  let from = mark - 1;
  while (
    from > 0 &&
    words[from]?.capital === true &&
    words[from - 1]?.capital === true &&
    words[from - 1]?.sentence === words[mark]?.sentence
  )
    from--;
  return from > 0 && words[from - 1]?.lower === 'the' && words[from - 1]?.sentence === words[mark]?.sentence
    ? from - 1
    : from;
}

/** Over "of", "from", "at" and "for" with the names they bring: "employees [from Google and Ford]". */
function phraseEnd(words: readonly Word[], head: number, nameAt: ReadonlyMap<number, NameMention>): number {
  let to = head + 1;
  if (!/^(?:of|from|at|for|with)$/.test(words[to]?.lower ?? '')) return to;
  for (let at = to + 1; at < Math.min(words.length, head + 8); at++) {
    const name = nameAt.get(at);
    if (name !== undefined && name.runFrom <= at && words[at]?.sentence === words[head]?.sentence) {
      to = name.to;
      const [and, second] = [words[to], nameAt.get(to + 1)];
      return and?.lower === 'and' && second !== undefined ? second.to : to;
    }
    const word = words[at];
    if (word === undefined || (!word.lexical && !isPossessive(word)) || word.sentence !== words[head]?.sentence) break;
    if (word.verb || (phraseEnders.has(word.lower) && word.lower !== 'the')) break;
  }
  return to;
}

function possessorOf(words: readonly Word[], from: number, head: number): number | null {
  for (let at = from; at < head; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (/^(?:his|her|its|their|my|our)$/.test(word.lower)) return at;
    if (isPossessive(words[at + 1]) && at + 1 < head) return at;
  }
  return null;
}
