import { wordList } from '../data/word-list.ts';
import { isPossessive, type Word } from '../mention/words.ts';

/** Where a mention stands. Indices of words, half-open. */
export interface MentionPlace {
  /** Its telling word: a name's first, a phrase's head. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Past what follows and belongs to it: an apposition, "from Ford". */
  readonly phraseTo: number;
}

/** What else bears on a mention's weight. */
export interface MentionSetting {
  /** Is what speaks in a source. */
  readonly speaks: boolean;
  /** Stands in the words of a source: "experts like Lee". */
  readonly inSource: boolean;
  /** Within what somebody is said to have said. */
  readonly inContent: boolean;
  /** Part of another mention's role or description: "AcmeAI" in "AcmeAI CEO Ann Lee". */
  readonly insideOther: boolean;
}

/** What a mention weighs for the pronouns and for the nouns that will look for it. */
export interface MentionWeight {
  readonly pronouns: number;
  readonly nouns: number;
}

const prepositions = wordList(
  `of for from at in with on by to into about against between near over under like than as and`,
);

/** What is left of a mention's weight within what somebody says: there pronouns seek a speaker, nouns what is spoken of. */
export const IN_CONTENT = { pronouns: 0.6, nouns: 0.85 } as const;

/** Sources weigh most, then subjects, objects, possessors and what follows a preposition; words inside quotations and headings little. */
export function mentionWeight(words: readonly Word[], place: MentionPlace, setting: MentionSetting): MentionWeight {
  const word = words[place.at];
  if (word === undefined) return { pronouns: 0, nouns: 0 };
  let weight = setting.insideOther ? 12 : weightByPlace(words, place, word.sentence);
  if (setting.speaks) weight += 70;
  else if (setting.inSource && !setting.insideOther) weight += 20;
  else if (word.quotation >= 0) weight *= 0.2;
  else if (setting.inContent) return inHeadline(word, weight * IN_CONTENT.pronouns, weight * IN_CONTENT.nouns);
  return inHeadline(word, weight, weight);
}

const inHeadline = ({ headline }: Word, pronouns: number, nouns: number): MentionWeight =>
  headline ? { pronouns: pronouns * 0.5, nouns: nouns * 0.5 } : { pronouns, nouns };

function weightByPlace(words: readonly Word[], { from, to, phraseTo }: MentionPlace, sentence: number): number {
  if (isPossessive(words[to])) return 40;
  // "It belongs to Ann Tait, 81.": whoever is brought up with an age is about to speak.
  if (words[to]?.text === ',' && /^\d\d$/.test(words[to + 1]?.text ?? '') && /^[,.]$/.test(words[to + 2]?.text ?? ''))
    return 80;
  const before = words[from - 1]?.lower ?? '';
  if (before === 'for' && words[from - 2]?.lower === 'as') return 80;
  const verb = words[afterMention(words, phraseTo)];
  const verbFollows = verb !== undefined && verb.sentence === sentence && (verb.verb || verb.lower === 'who');
  // "with employees urging": a subject of its own after "with".
  if (verbFollows && (!prepositions.has(before) || (before === 'with' && verb.lower.endsWith('ing')))) return 80;
  return prepositions.has(before) ? 24 : 50;
}

const LONGEST_ASIDE = 25;

/** Past commas, adverbs and an aside between marks: "Lee — even as she left — [has]", "Lee also [said]". */
function afterMention(words: readonly Word[], from: number): number {
  let at = from;
  const mark = words[at]?.text ?? '';
  if (/^(?:—|–|--|,|\()$/.test(mark)) {
    const end = mark === '(' ? ')' : mark;
    let close = at + 1;
    while (close < at + LONGEST_ASIDE && words[close]?.text !== end && words[close]?.sentence === words[at]?.sentence)
      close++;
    at = words[close]?.text === end && (mark !== ',' || words[at + 1]?.verb !== true) ? close + 1 : at + 1;
  }
  while (/^[,)]$/.test(words[at]?.text ?? '')) at++;
  while (/^(?:also|still|now|then|never|just|even|often|once|later|recently|[a-z]{3,}ly)$/.test(words[at]?.lower ?? ''))
    at++;
  return at;
}
