import { showDay, showSaid } from '../../domain/show-time.ts';
import type { Said } from '../../domain/time.ts';
import { shorten } from '../limits/shorten.ts';

/** Room for an expression and for the title of the document that gives its year. */
const BASIS = 200;

/**
 * When it was said and how sure that is: `said Fri 27 Feb 2026 (stated)`, `said Mon 2 Mar 2026 (inferred from: Monday)`,
 * `said on or before Sat 28 Feb 2026 (inferred from: its publication)`, `date unknown`, `date unknown; the source says “on 26 February”`.
 */
export function saidLine(said: Said): string {
  if (said.from === null && said.to === null) {
    return said.partial === undefined
      ? 'date unknown'
      : `date unknown; the source says “${shorten(said.partial.words, 100)}”`;
  }
  // Beside a name, "said by 28 Feb" would read as said by somebody.
  const when =
    said.from === null && said.to !== null
      ? `on or before ${showDay(said.to)}`
      : showSaid({ ...said, certainty: 'stated' });
  if (said.certainty === 'stated') return `said ${when} (stated)`;
  return `said ${when} (inferred${said.basis === null ? '' : ` from: ${basisWords(said.basis)}`})`;
}

/** How sure the day is that stands above: `day stated`, `day inferred from: Thursday`; nothing where there is none. */
export function certaintyLine(said: Said): string | null {
  if (said.from === null && said.to === null) return said.partial === undefined ? null : saidLine(said);
  if (said.certainty === 'stated') return 'day stated';
  return `day inferred${said.basis === null ? '' : ` from: ${basisWords(said.basis)}`}`;
}

/** The day as a heading: `Thu 26 Feb 2026`, `On or before Sat 28 Feb 2026`, `Day unknown`. */
export function dayHeading(said: Said): string {
  if (said.from === null) return said.to === null ? 'Day unknown' : `On or before ${showDay(said.to)}`;
  const shown = showSaid({ ...said, certainty: 'stated' });
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

/** What a day follows from; the day of publication itself stands in the citation. */
const basisWords = (basis: string): string =>
  /^published \d{4}-\d\d-\d\d$/.test(basis) ? 'its publication' : shorten(basis, BASIS);
