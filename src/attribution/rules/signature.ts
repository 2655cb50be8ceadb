import { quotationAt } from '../grammar/quotations.ts';
import { CAPITAL } from '../grammar/words.ts';
import type { Found, TextRule } from './rule.ts';

const DASH = /^(?:[―—–-]|--+)$/;
/** A signature and the role after it are short. */
const LONGEST_SIGNATURE = 20;

/**
 * A quotation with its speaker's name after a dash, in the same paragraph or the next.
 * Matches: “It is over.” — Ann Lee, senator — Not: “It is over” — that was all she said.
 */
export const signature: TextRule = {
  name: 'signature',
  match(words) {
    const out: Found[] = [];
    for (const { firstToken, endToken } of words.reading.paragraphs) {
      const own = quotationAt(words, firstToken);
      const dash = Math.max(own.to, firstToken);
      const before = own.to > firstToken ? own : quotationAt(words, firstToken - 1);
      if (before.to !== dash || before.to - before.from < 4 || !DASH.test(words.at(dash))) continue;
      if (!words.is(dash + 1, CAPITAL) || endToken - dash > LONGEST_SIGNATURE || endToken - dash < 2) continue;
      let to = dash + 1;
      while (to < endToken && words.at(to) !== ',' && words.at(to) !== '(') to++;
      if (to - dash > 7 || words.at(endToken - 1) === '.') continue;
      out.push({
        rule: this.name,
        act: 'statement',
        source: [{ from: dash + 1, to }],
        cue: [{ from: dash, to: dash + 1 }],
        content: [before],
        confidence: 0.85,
      });
    }
    return out;
  },
};
