import type { Statement } from '../../domain/statement.ts';

/** How many words in a row make a shingle: fewer are shared by chance, more miss short quotations. */
const SHINGLE = 4;
/** At most this many shingles of one statement are kept; so many words in common leave no doubt. */
const MOST = 64;

const QUOTED = /[“"‘]([^“”"]{3,2000}?)[”"]/g;

/**
 * The runs of four words that a statement quotes, folded so that two texts' ways of writing them agree. Words told in
 * a reporter's own voice are left out: two reporters share those by chance.
 */
export function quotedShingles(text: string, statement: Pick<Statement, 'kind' | 'content'>): string[] {
  const shingles = new Set<string>();
  for (const span of statement.content) {
    if (statement.kind === 'indirect') break;
    const slice = text.slice(Math.max(0, span.start - 1), span.end + 1);
    const parts =
      statement.kind === 'direct'
        ? [text.slice(span.start, span.end)]
        : [...slice.matchAll(QUOTED)].map((match) => match[1] ?? '');
    for (const part of parts) addShingles(part, shingles);
  }
  return [...shingles];
}

function addShingles(words: string, shingles: Set<string>): void {
  const folded = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  if (!folded) return;
  for (let i = 0; i + SHINGLE <= folded.length && shingles.size < MOST; i++) {
    const run = folded.slice(i, i + SHINGLE);
    // "I do not think" is anybody's: a run counts with one word that is not small.
    if (run.some((word) => word.length >= 5)) shingles.add(run.join(' '));
  }
}
