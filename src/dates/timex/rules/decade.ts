import { type TimexRule, timexPattern } from '../rule.ts';

const WORDS: Readonly<Record<string, string>> = {
  twenties: '2',
  thirties: '3',
  forties: '4',
  fifties: '5',
  sixties: '6',
  seventies: '7',
  eighties: '8',
  nineties: '9',
};

const THIRDS: Readonly<Record<string, string>> = { early: 'START', mid: 'MID', late: 'END' };

/**
 * A decade.
 * Matches: "the 1990s", "the early '80s", "the nineties". Not: "in his 60s" (an age), "1990's winner", "70s degrees".
 */
export const decade: TimexRule = {
  name: 'decade',
  pattern: timexPattern(
    "\\b(?:the )?(?<=\\bthe |\\bthe (?:early|late|mid)[ -]|(?<!\\w)(?=1|2))(?:(?<third>early|late|mid)[ -])?(?:(?<full>(?:1[5-9]|20)\\d)0'?s|'?(?<short>[2-9])0'?s|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\\b",
  ),
  read({ groups }) {
    const value = groups['full'] ?? `19${groups['short'] ?? WORDS[groups['word']?.toLowerCase() ?? '']}`;
    const mod = THIRDS[groups['third']?.toLowerCase() ?? ''];
    return { type: 'DATE', value, ...(mod && { mod }) };
  },
};
