import { looksLikeVerb } from '../data/verbs.ts';
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
  readonly inSource: boolean;
  /** Within what somebody is said to have said. */
  readonly inContent: boolean;
  /** Part of another mention's role or description: "AcmeAI" in "AcmeAI CEO Ann Lee". */
  readonly insideOther: boolean;
}

const prepositions = wordList(
  `of for from at in with on by to into about against between near over under like than as and`,
);

/** Sources weigh most, then subjects, objects, possessors and what follows a preposition; words inside quotations and headings little. */
export function mentionWeight(words: readonly Word[], place: MentionPlace, setting: MentionSetting): number {
  const word = words[place.at];
  if (word === undefined) return 0;
  let weight = setting.insideOther ? 12 : weightByPlace(words, place, word.sentence);
  if (setting.inSource && !setting.insideOther) weight += 70;
  else if (word.quotation >= 0) weight *= 0.2;
  else if (setting.inContent) weight *= 0.75;
  return word.headline ? weight * 0.5 : weight;
}

function weightByPlace(words: readonly Word[], { from, to, phraseTo }: MentionPlace, sentence: number): number {
  if (isPossessive(words[to])) return 40;
  let after = phraseTo;
  while (words[after]?.text === ',' || words[after]?.text === ')') after++;
  const next = words[after];
  const before = words[from - 1]?.lower ?? '';
  const verbFollows =
    next !== undefined &&
    next.sentence === sentence &&
    (looksLikeVerb(next.lower) || next.lower === 'who' || next.lower === 'also');
  // "with employees urging": a subject of its own after "with".
  if (verbFollows && (!prepositions.has(before) || (before === 'with' && next.lower.endsWith('ing')))) return 80;
  return prepositions.has(before) ? 30 : 50;
}
