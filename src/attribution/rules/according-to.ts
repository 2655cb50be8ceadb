import { contentEnd } from '../grammar/content-end.ts';
import { addresseeLimits, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import { COORDINATOR, DETERMINER, GERUND, MARK, NUMBER, RELATIVE, type Words } from '../grammar/words.ts';
import type { Clause, Found, SentenceRule } from './rule.ts';

const sourceLimits = { prepositions: new Set([...addresseeLimits.prepositions, 'by', 'with', 'on', 'about', 'to']) };

/** The end of the source that begins at `from`, an apposition or a participle ("released Friday") included. */
function sourceEnd(words: Words, from: number, high: number): number {
  let end = nounPhraseEnd(words, from, high, sourceLimits);
  const postmodified =
    words.is(end, GERUND | RELATIVE) ||
    /^(?:released|published|obtained|conducted|provided|familiar|compiled|posted|cited)$/.test(words.at(end));
  if (postmodified && !words.quoted(end)) {
    while (end < high && !words.quoted(end) && !words.is(end, MARK)) end++;
  }
  if (words.at(end) === ',' && words.is(end + 1, DETERMINER | NUMBER)) {
    let close = end + 1;
    while (close < high && !words.quoted(close) && words.at(close) !== ',' && words.at(close) !== '.') close++;
    if (words.at(close) === ',' && close - end < 20) end = close;
  }
  return end;
}

/**
 * Content according to a source, before, after or around it.
 * Matches: It is over, according to Ann Lee. — Not: They were seated according to rank and age.
 */
export const accordingTo: SentenceRule = {
  name: 'according-to',
  match(clause: Clause): readonly Found[] {
    const { words, low, high } = clause;
    const out: Found[] = [];
    for (let i = low; i + 2 < high; i++) {
      if (words.at(i) !== 'according' || words.at(i + 1) !== 'to' || words.quoted(i)) continue;
      const from = i + 2;
      const to = Math.max(sourceEnd(words, from, high), from + 1);
      let before = { from: low, to: i };
      while (before.to > low && !words.quoted(before.to - 1) && words.is(before.to - 1, MARK))
        before = { from: low, to: before.to - 1 };
      const last = out.at(-1);
      if (last) before = { from: Math.max(low, last.source[0]!.to), to: before.to };
      while (before.from < before.to && words.is(before.from, COORDINATOR | MARK) && !words.quoted(before.from))
        before = { from: before.from + 1, to: before.to };
      const afterComma = words.at(to) === ',' ? to + 1 : to;
      const end = contentEnd(words, afterComma, high);
      const opens = before.to - before.from < 3 && words.at(i - 1) !== ',';
      const interrupts =
        words.at(i - 1) === ',' &&
        words.at(to) === ',' &&
        /^(?:is|was|are|were|that|has|have|had|will|would|can|could)$/.test(words.at(to + 1));
      const linked = interrupts && /^(?:is|was)$/.test(words.at(to + 1)) && words.at(to + 2) === 'that';
      const content = linked
        ? [{ from: to + 3, to: end }]
        : opens
          ? [{ from: afterComma, to: end }]
          : interrupts
            ? [before, { from: afterComma, to: end }]
            : [before];
      if (content.every((range) => range.to - range.from < 2)) continue;
      out.push({
        rule: this.name,
        act: 'statement',
        source: [{ from, to }],
        cue: [{ from: i, to: i + 2 }],
        content: content.filter((range) => range.to > range.from),
        confidence: opens ? 0.9 : 0.85,
      });
    }
    return out;
  },
};
