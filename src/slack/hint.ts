/** Enough of a secret to recognise it by, not enough to use it. */
export function hint(value: string): string {
  return value.length <= 8 ? `“${value.slice(0, 2)}…”` : `“${value.slice(0, 5)}…” (${value.length} characters)`;
}
