import type { Range, Words } from '../grammar/words.ts';
import type { Found, TextRule } from './rule.ts';
import { turnsOf } from './turns.ts';

const LONGEST_DIRECTION = 12;

/** "ANN LEE (sworn)", "Cross-examined by MS. DAY": a short line that ends in no mark of a sentence is nobody's words. */
const isDirection = (words: Words, from: number, to: number): boolean =>
  to - from <= LONGEST_DIRECTION && !/^(?:[.?!…”"']|''|--+|[—–])$/.test(words.at(to - 1));

/** "(CROSSTALK.)", "[Laughter]": a turn may go on after it. */
const isAside = (words: Words, from: number, to: number): boolean =>
  to - from <= LONGEST_DIRECTION && /^[([]$/.test(words.at(from)) && /^[)\]]$/.test(words.at(to - 1));

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
          if (isAside(words, firstToken, endToken)) continue;
          if (isDirection(words, firstToken, endToken)) break;
          content.push({ from: firstToken, to: endToken });
        }
      }
      const cue = [{ from: turn.colon, to: turn.colon + 1 }];
      return { rule: this.name, act: 'statement', source: [turn.name], cue, content, whole: true, confidence: 0.85 };
    });
  },
};
