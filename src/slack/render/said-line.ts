import { showSaid } from '../../domain/show-time.ts';
import type { Said } from '../../domain/time.ts';
import { shorten } from '../limits/shorten.ts';

/**
 * When it was said and how sure that is: `said Fri 27 Feb 2026 (stated)`, `said Mon 2 Mar 2026 (inferred from: Monday)`,
 * `date unknown`, `date unknown; the source says “on 26 February”`.
 */
export function saidLine(said: Said): string {
  if (said.from === null && said.to === null) {
    return said.partial === undefined
      ? 'date unknown'
      : `date unknown; the source says “${shorten(said.partial.words, 100)}”`;
  }
  const when = showSaid({ ...said, certainty: 'stated' });
  if (said.certainty === 'stated') return `said ${when} (stated)`;
  return `said ${when} (inferred${said.basis === null ? '' : ` from: ${shorten(said.basis, 100)}`})`;
}
