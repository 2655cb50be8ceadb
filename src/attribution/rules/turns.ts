import { isUpperAt, isWord } from '../../text/characters.ts';
import { CAPITAL, NUMBER, type Range, type Words } from '../grammar/words.ts';
import { readTurnLabel } from './turn-label.ts';

/** A name in mixed case must speak this often, and somebody else must speak too. */
const FEWEST_TURNS = 2;

/** One turn: the name and all that follows its colon in the paragraph. */
export interface Turn {
  readonly paragraph: number;
  readonly name: Range;
  readonly colon: number;
  readonly end: number;
  readonly label: string;
  /** The label says more of who speaks than a name. */
  readonly described: boolean;
  /** "Q." or "A.", with no colon. */
  readonly lettered: boolean;
}

/** Whether somebody says something there: a number after a name is a result, no turn. */
function hasWords(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWord(words.at(i)) && !words.is(i, NUMBER)) return true;
  return false;
}

const LETTER = /^[qa]\.$/;
/** "Q Thanks, Dana.", as briefings have it; an "A" so is an article where no capital follows. */
const BARE_LETTER = /^[qa]$/;
/** Says that questions and answers follow. */
const HEADING = /^(?:Q ?& ?A|Q and A|FAQ)$/i;

/** A turn may begin with a quotation mark, but not with the bullet of a list. */
const MARKED = /^["“‘']$/;

function turnAt(words: Words, paragraph: number): Turn | null {
  const { firstToken, endToken } = words.reading.paragraphs[paragraph]!;
  const from = firstToken + (MARKED.test(words.at(firstToken)) ? 1 : 0);
  const bare = BARE_LETTER.test(words.at(from)) && words.at(from + 1) !== ':' && words.is(from + 1, CAPITAL);
  if (LETTER.test(words.at(from)) || bare) {
    if (!hasWords(words, from + 1, endToken)) return null;
    const label = words.at(from)[0]!.toUpperCase();
    const name = { from, to: from + 1 };
    return { paragraph, name, colon: from, end: endToken, label, described: false, lettered: true };
  }
  const read = readTurnLabel(words, from, endToken);
  if (read === null || !hasWords(words, read.colon + 1, endToken)) return null;
  const { name, colon, described } = read;
  const label = words.reading.text.slice(words.tokens[name.from]!.start, words.tokens[name.to - 1]!.end);
  if (HEADING.test(label)) return null;
  return { paragraph, name, colon, end: endToken, label, described, lettered: false };
}

const isShouted = (label: string): boolean => label === label.toUpperCase() && isUpperAt(label, 0);

/** Words that people say to each other. */
const IN_TALK = /^(?:i|we|you|my|our|your|us|me|\?)$/i;

const isTalk = (words: Words, { colon, end }: Turn): boolean => {
  for (let at = colon + 1; at < end; at++) if (IN_TALK.test(words.at(at))) return true;
  return false;
};

/** The turns of a text that is a transcript; none where names before colons are headings or lists. */
export function turnsOf(words: Words): Turn[] {
  const all = words.reading.paragraphs.map((_, i) => turnAt(words, i)).filter((turn) => turn !== null);
  const letters = new Set(all.map(({ label }) => label));
  const answers = letters.has('Q') && letters.has('A');
  const named = all.filter(({ label, lettered }) => !lettered && isShouted(label)).length;
  // "A. Lee won" is no answer where nobody asks, but questions alone may go to others who are named: "Q Is it over? MS. LEE: No."
  const turns = all.filter(({ lettered, label }) => answers || !lettered || (label === 'Q' && named >= FEWEST_TURNS));
  const times = new Map<string, number>();
  for (const { label } of turns) times.set(label, (times.get(label) ?? 0) + 1);
  const shouted = turns.filter(({ label }) => isShouted(label));
  const returning = [...times.values()].filter((count) => count >= FEWEST_TURNS).length;
  const described = turns.filter((turn) => turn.described && isTalk(words, turn)).length;
  // Shouted labels that never come again head the items of a list: "STOCKS: …", "BONDS: …".
  const isTranscript =
    (shouted.length >= FEWEST_TURNS && (returning > 0 || answers)) || returning >= 2 || described >= FEWEST_TURNS;
  if (!isTranscript) return [];
  const amongDescribed = described >= FEWEST_TURNS;
  return turns.filter(
    (turn) =>
      isShouted(turn.label) ||
      times.get(turn.label)! >= FEWEST_TURNS ||
      turn.described ||
      (!HEADS_NOTE.test(turn.label) && (amongDescribed || (isFullName(turn) && isTalk(words, turn)))),
  );
}

const isFullName = ({ name }: Turn): boolean => name.to - name.from > 1;

/** Labels of what is no turn: "Editor's Note:", "Date:". */
const HEADS_NOTE =
  /\b(?:background|caption|contact|correction|date|location|notes?|photos?|place|question|source|subject|summary|time|update|venue)$/i;
