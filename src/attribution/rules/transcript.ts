import { isUpperAt, isWord } from '../../text/characters.ts';
import { CAPITAL, NUMBER, type Range, type Words } from '../grammar/words.ts';
import type { Found, TextRule } from './rule.ts';

/** Speakers in transcripts are named in a few words: "SMITH", "Q", "Ann Lee", "MS. LEE". */
const LONGEST_NAME = 5;
/** A name in mixed case must speak this often, and somebody else must speak too. */
const FEWEST_TURNS = 2;

/** One turn: the name and all that follows its colon in the paragraph. */
interface Turn {
  readonly paragraph: number;
  readonly name: Range;
  readonly colon: number;
  readonly end: number;
  readonly label: string;
  /** "Q." or "A.", with no colon. */
  readonly lettered: boolean;
}

/** Whether somebody says something there: a number after a name is a result, no turn. */
function hasWords(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWord(words.at(i)) && !words.is(i, NUMBER)) return true;
  return false;
}

const LETTER = /^[qa]\.$/;
/** Says that questions and answers follow. */
const HEADING = /^(?:Q ?& ?A|Q and A|FAQ)$/i;

/** A turn may begin with a quotation mark, but not with the bullet of a list. */
const MARKED = /^["“‘']$/;

/** A word of a speaker's name, or the full stop of a title: "MR. DAY". */
const isNamed = (words: Words, at: number): boolean =>
  words.is(at, CAPITAL) || (words.at(at) === '.' && words.is(at - 1, CAPITAL) && words.at(at - 1).length <= 3);

function turnAt(words: Words, paragraph: number): Turn | null {
  const { firstToken, endToken } = words.reading.paragraphs[paragraph]!;
  const from = firstToken + (MARKED.test(words.at(firstToken)) ? 1 : 0);
  const lettered = LETTER.test(words.at(from));
  let colon = from;
  while (!lettered && colon < endToken && colon - from <= LONGEST_NAME && isNamed(words, colon)) colon++;
  if (!hasWords(words, colon + 1, endToken)) return null;
  if (lettered)
    return {
      paragraph,
      name: { from, to: from + 1 },
      colon,
      end: endToken,
      label: words.at(from)[0]!.toUpperCase(),
      lettered,
    };
  if (colon === from || words.at(colon) !== ':') return null;
  const label = words.reading.text.slice(words.tokens[from]!.start, words.tokens[colon - 1]!.end);
  if (HEADING.test(label)) return null;
  return { paragraph, name: { from, to: colon }, colon, end: endToken, label, lettered };
}

const isShouted = (label: string): boolean => label === label.toUpperCase() && isUpperAt(label, 0);

/** The turns of a text that is a transcript; none where names before colons are headings or lists. */
function turnsOf(words: Words): Turn[] {
  const all = words.reading.paragraphs.map((_, i) => turnAt(words, i)).filter((turn) => turn !== null);
  const letters = new Set(all.map(({ label }) => label));
  const answers = letters.has('Q') && letters.has('A');
  // "A. Lee won" is no answer where nobody asks.
  const turns = all.filter(({ lettered }) => answers || !lettered);
  const times = new Map<string, number>();
  for (const { label } of turns) times.set(label, (times.get(label) ?? 0) + 1);
  const shouted = turns.filter(({ label }) => isShouted(label));
  const returning = [...times.values()].filter((count) => count >= FEWEST_TURNS).length;
  // Shouted labels that never come again head the items of a list: "STOCKS: …", "BONDS: …".
  if ((shouted.length < FEWEST_TURNS || (returning === 0 && !answers)) && returning < 2) return [];
  return turns.filter(({ label }) => isShouted(label) || times.get(label)! >= FEWEST_TURNS);
}

/** Paragraphs that go on with a turn: they name nobody and stand in the transcript. */
const LONGEST_TURN = 12;

/**
 * The turns of a transcript or interview.
 * Matches: SMITH: It is over. ¶ JONES: Is it? — Not: Note: It is over.
 */
export const transcript: TextRule = {
  name: 'transcript',
  match(words) {
    const turns = turnsOf(words);
    return turns.map((turn, i): Found => {
      const content: Range[] = [{ from: turn.colon + 1, to: turn.end }];
      const next = turns[i + 1]?.paragraph ?? turn.paragraph + 1;
      if (next - turn.paragraph <= LONGEST_TURN) {
        for (let p = turn.paragraph + 1; p < next; p++) {
          const { firstToken, endToken } = words.reading.paragraphs[p]!;
          content.push({ from: firstToken, to: endToken });
        }
      }
      const cue = [{ from: turn.colon, to: turn.colon + 1 }];
      return { rule: this.name, act: 'statement', source: [turn.name], cue, content, confidence: 0.85 };
    });
  },
};
