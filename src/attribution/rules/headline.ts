import { isWord } from '../../text/characters.ts';
import { CAPITAL, COORDINATOR, DETERMINER, NUMBER, PREPOSITION, TIME, type Words } from '../grammar/words.ts';
import type { Found, TextRule } from './rule.ts';

/** A headline's speaker is a name of a few words. */
const LONGEST_NAME = 7;
/** Headlines are no longer than this, in tokens. */
export const LONGEST_HEADLINE = 35;
/** Labels that newsrooms put before a headline. */
const LABEL =
  /^(?:exclusive|watch|update|updated|breaking|opinion|analysis|video|photos?|live|column|editorial|review|editor|correction|read|listen|timeline|q&a|fact|poll|source|image|related|more|by|date|homepage|note|warning|here|why|how|what|the|this)$/;

/** The colon after a name that opens the paragraph `[from, to)`; -1 where there is none. */
function colonAfterName(words: Words, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + LONGEST_NAME + 1); i++) {
    if (words.at(i) === ':') return i > from ? i : -1;
    const inName =
      words.is(i, CAPITAL) ||
      (i > from &&
        (words.is(i, PREPOSITION | COORDINATOR | DETERMINER) || /^['’]s$|^camp|^campaign/.test(words.at(i))));
    if (!inName || words.quoted(i) || words.is(i, TIME | NUMBER)) return -1;
  }
  return -1;
}

/** Whether a paragraph looks like a headline: the first of the text, or without a full stop and mostly capitalised. */
export function isHeadline(words: Words, from: number, to: number): boolean {
  if (from === 0) return true;
  if (words.at(to - 1) === '.') return false;
  let capitals = 0;
  let count = 0;
  for (let i = from; i < to; i++) {
    if (!isWord(words.at(i))) continue;
    count++;
    if (words.is(i, CAPITAL)) capitals++;
  }
  return capitals > 0.6 * count;
}

/**
 * A headline that names its speaker before a colon.
 * Matches (first line): Ann Lee: The War Is Over — Not: Exclusive: The War Is Over
 */
export const headline: TextRule = {
  name: 'headline',
  match(words, found) {
    const taken = new Set(found.flatMap(({ cue }) => cue.map(({ from }) => from)));
    const out: Found[] = [];
    words.reading.paragraphs.forEach(({ firstToken, endToken }) => {
      if (endToken - firstToken > LONGEST_HEADLINE) return;
      const colon = colonAfterName(words, firstToken, endToken);
      if (colon < 0 || endToken - colon < 4 || LABEL.test(words.at(firstToken))) return;
      if (words.is(firstToken, COORDINATOR | PREPOSITION) || taken.has(colon)) return;
      if (!isHeadline(words, firstToken, endToken)) return;
      out.push({
        rule: this.name,
        act: 'statement',
        source: [{ from: firstToken, to: colon }],
        cue: [{ from: colon, to: colon + 1 }],
        content: [{ from: colon + 1, to: endToken }],
        confidence: 0.6,
      });
    });
    return out;
  },
};
