import type { Range } from '../grammar/words.ts';
import type { Found } from './rule.ts';

const covers = (outer: Range, inner: Range): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** The hull of a finding's source, cue and content. */
function extent({ source, cue, content }: Found): Range {
  const ranges = [...source, ...cue, ...content];
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) };
}

/**
 * Leaves out what later rules know better: cues in headlines and turns of a transcript that are part of what is said there,
 * and beliefs and plans within a statement ("she said she hoped …"), which are the statement's.
 */
export function withoutOverruled(found: readonly Found[], texts: readonly Found[]): Found[] {
  const overruling = texts.map(extent).sort((a, b) => a.from - b.from);
  const kept: Found[] = [];
  let next = 0;
  const ordered = [...found].sort((a, b) => (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0));
  for (const each of ordered) {
    const cue = each.cue[0];
    if (cue === undefined) continue;
    while (next < overruling.length && overruling[next]!.to <= cue.from) next++;
    const over = overruling[next];
    if (over !== undefined && covers(over, cue)) continue;
    const within = kept.slice(-4).some((outer) => outer.content.some((range) => covers(range, cue)));
    if (within && each.act === 'attitude') continue;
    kept.push(each);
  }
  return [...kept, ...texts];
}
