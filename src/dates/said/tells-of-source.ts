import { contains } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Timex } from '../../domain/time.ts';

const RELATIVE = /\b(?:who|whose|whom|which)\b/i;
/** "Jane Roe, the mayor, on Friday": a date that a comma sets apart tells when it was said. */
const AFTER_COMMA = /,\s*(?:(?:on|in|late|early|last|earlier|this)\s+)*$/i;
/** Farther on no clause about the source is looked for, in UTF-16 code units. */
const CLAUSE_REACH = 200;

/**
 * Whether a date tells when the source did or was something else: in a clause about it ("Jane Roe, who led the board from
 * 1995 to 1997, said") or in an apposition ("Jane Roe, the architect of the 2008 reform"). Not where the clause is the
 * statement's own: "Jane Roe, who in 2010 said".
 */
export function tellsOfSource(text: string, date: Timex, { source, cue }: Attribution): boolean {
  return source.some((span) => {
    if (date.start < span.start || date.start - span.end > CLAUSE_REACH) return false;
    const lead = text.slice(span.start, date.start);
    if (contains(span, date) && lead.includes(',')) return !AFTER_COMMA.test(lead);
    if (!RELATIVE.test(lead)) return false;
    if (!contains(span, date) && !/^,?\s*(?:who|whose|whom|which)\b/i.test(text.slice(span.end, date.start)))
      return false;
    return !cue.some(({ start, end }) =>
      start >= date.end ? !/[,;]/.test(text.slice(date.end, start)) : end > span.start + lead.search(RELATIVE),
    );
  });
}
