import type { Said } from '../../domain/time.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-02-28` → `28 Feb 2026`. The day of an instant is shown as written, never moved to another zone. */
export function showDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

function interval({ from, to }: Said): string | null {
  if (from === null && to === null) return null;
  if (from === null) return `by ${showDay(to ?? '')}`;
  if (to === null) return `${showDay(from)} or later`;
  return showDay(from) === showDay(to) ? showDay(from) : `${showDay(from)} to ${showDay(to)}`;
}

/** When it was said and how sure that is: `said 28 Feb 2026 (inferred from “Friday”)`. */
export function saidLine(said: Said): string {
  const when = interval(said);
  if (when === null || said.certainty === 'unknown') return 'day not known';
  if (said.certainty === 'stated') return `said ${when} (stated)`;
  return `said ${when} (inferred${said.basis === null ? '' : ` from “${said.basis}”`})`;
}
