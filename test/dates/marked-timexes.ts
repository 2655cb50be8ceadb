import { findTimexes } from '../../src/dates/find-timexes.ts';

/** A Saturday. */
export const SATURDAY = '2026-02-28';

/** The plain text of a marked one. Marks: `said on [Thursday]{2026-02-26}`, with a modifier `[late Friday]{2026-02-27 END}`. */
export const unmark = (marked: string): string => marked.replace(/\[([^\]]+)\]\{[^}]*\}/g, '$1');

/** The text with what is found marked in it, so that a failing test shows both readings of the whole sentence. */
export function mark(text: string, published: string | null): string {
  let out = '';
  let at = 0;
  for (const { start, end, value, mod } of findTimexes(text, published)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]{${value}${mod ? ` ${mod}` : ''}}`;
    at = end;
  }
  return out + text.slice(at);
}

/** For each rule: sentences with what it finds marked, and sentences in which nothing may be found. */
export type RuleCases = Readonly<
  Record<string, { readonly finds: readonly string[]; readonly not: readonly string[] }>
>;
