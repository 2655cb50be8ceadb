import { ARGUMENT } from './labels.ts';
import type { TokenRange } from './relation.ts';

/** The spans of a label sequence of the second chain, whose first label is that of token `first`. */
export function readSpans(labels: Uint8Array, first: number): { source: TokenRange | null; content: TokenRange[] } {
  let source: TokenRange | null = null;
  const content: TokenRange[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    if (label !== ARGUMENT.beginSource && label !== ARGUMENT.beginContent) continue;
    let end = i + 1;
    while (end < labels.length && labels[end] === label + 1) end++;
    const range = { first: first + i, end: first + end };
    if (label === ARGUMENT.beginSource) source = range;
    else content.push(range);
    i = end - 1;
  }
  return { source, content };
}
