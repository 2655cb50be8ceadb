import type { Document } from '../domain/document.ts';
import { showInterval, showPlainDay } from '../domain/show-time.ts';
import type { Said } from '../domain/time.ts';

/** One document's account of when some words were said. */
export interface SaidAccount {
  readonly document: Pick<Document, 'id' | 'published'>;
  readonly said: Said;
}

/**
 * Where documents give different days for the same words, each account side by side, never averaged:
 * `4 Mar 2026 source says 28 Feb; 28 Feb 2026 source says 27 Feb`. The latest source first; empty where all agree.
 * What was only worked out from the other documents is no account of its own, unless words such as "late Friday" are.
 */
export function saidDisagreements(accounts: readonly SaidAccount[]): string[] {
  const dated = accounts.filter(
    ({ said }) => said.from !== null && said.to !== null && (!said.restsOn || said.partial),
  );
  if (!dated.some((a) => dated.some((b) => apart(a.said, b.said)))) return [];
  const told = new Map<string, string>();
  for (const { document, said } of [...dated].sort(byPublication)) {
    const source =
      document.published.value === null ? 'undated source' : `${showPlainDay(document.published.value)} source`;
    told.set(`${source} says ${dayIn(said, document.published.value)}`, source);
  }
  return told.size > 1 ? [[...told.keys()].join('; ')] : [];
}

const apart = (a: Said, b: Said): boolean => (a.to ?? '') < (b.from ?? '') || (b.to ?? '') < (a.from ?? '');

const byPublication = (a: SaidAccount, b: SaidAccount): number => {
  const [one, other] = [a.document.published.value ?? '', b.document.published.value ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.document.id < b.document.id ? -1 : 1;
};

/** The day as the source gives it: its own words where those leave the week open, without the year where that is the source's. */
function dayIn({ from, to, partial }: Said, published: string | null): string {
  const days = showInterval(from ?? '', to ?? '').replace(/^[A-Z][a-z]{2} (?=\d)/, '');
  const short = published?.slice(0, 4) === to?.slice(0, 4) ? days.replace(/ \d{4}$/, '') : days;
  return partial ? `“${partial.words}” (${short})` : short;
}
