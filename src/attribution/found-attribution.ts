import type { Span } from '../domain/span.ts';
import type { Attribution } from '../domain/statement.ts';
import { trimRange } from './grammar/noun-phrase.ts';
import type { Range, Words } from './grammar/words.ts';
import type { Found } from './rules/rule.ts';
import { kindOf } from './structure/kind.ts';

function toSpans(words: Words, ranges: readonly Range[]): Span[] {
  return ranges.flatMap((range) => {
    const trimmed = trimRange(words, range);
    if (trimmed === null) return [];
    return [{ start: words.tokens[trimmed.from]!.start, end: words.tokens[trimmed.to - 1]!.end }];
  });
}

/** The same with the marks at the end. */
const toWholeSpans = (words: Words, ranges: readonly Range[]): Span[] =>
  ranges.flatMap(({ from, to }) =>
    toSpans(words, [{ from, to }]).map(({ start }) => ({ start, end: words.tokens[to - 1]!.end })),
  );

/** A rule's finding as an attribution; `null` where no content is left of it. */
export function toAttribution(words: Words, found: Found): Attribution | null {
  const spansOf = found.whole ? toWholeSpans : toSpans;
  const content = spansOf(words, found.content).sort((a, b) => a.start - b.start);
  if (content.length === 0) return null;
  const via = found.via && toSpans(words, [found.via])[0];
  return {
    kind: found.whole ? 'direct' : kindOf(words.reading, content),
    act: found.act,
    source: toSpans(words, found.source),
    cue: found.cue.map(({ from, to }) => ({ start: words.tokens[from]!.start, end: words.tokens[to - 1]!.end })),
    content,
    ...(via && { via: words.reading.text.slice(via.start, via.end) }),
    confidence: found.confidence,
    evidence: `rule:${found.rule}`,
  };
}
