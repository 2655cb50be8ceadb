import type { Attribution } from '../../domain/statement.ts';

/**
 * Leaves the conjunction out of what was said, for people to read; annotators count it in.
 * Matches: "Lee said [that it was over]" → "[it was over]". Not: "[“that is
 * all,”] Lee said": the words of a quotation stay whole.
 */
export function leaveOutThat(text: string, attribution: Attribution): Attribution {
  const [first, ...rest] = attribution.content;
  if (!first || attribution.kind === 'direct') return attribution;
  const that = /^that,?\s+(?=\S)/.exec(text.slice(first.start, Math.min(first.end, first.start + 20)))?.[0].length ?? 0;
  if (that === 0) return attribution;
  return { ...attribution, content: [{ start: first.start + that, end: first.end }, ...rest] };
}
