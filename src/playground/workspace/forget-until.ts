/** How long what has expired is still told from what never was, in milliseconds; then it is forgotten. */
export const REMEMBERED_MS = 60 * 60 * 1000;

/** Drops all that was issued up to a time, so that nothing piles up while the playground runs. Entries are in order of issue. */
export function forgetUntil(entries: Map<string, { readonly issued: number }>, time: number): void {
  for (const [id, { issued }] of entries) {
    if (issued > time) return;
    entries.delete(id);
  }
}
