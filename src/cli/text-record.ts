import type { JsonLine } from './json-lines.ts';

/** A text to read, from one line of `extract --jsonl` or `dates --jsonl`. */
export interface TextRecord {
  readonly id: string | number;
  readonly text: string;
  readonly published: string | null;
  /** What was passed over though the text is read: a day that cannot be told. */
  readonly warning?: string;
}

/**
 * Checks a line against `{id, text, published?, title?}`; the title may be there but decides nothing; the answer is the record or what
 * is wrong with it. A day that is no ISO day loses nobody the text: it is read as undated, with a warning. "03-02-2009" is not guessed at,
 * since nothing tells its month from its day.
 */
export function readTextRecord(input: JsonLine): TextRecord | { readonly problem: string } {
  if ('problem' in input) return input;
  const { id, text, published, title } = input.value;
  if (typeof id !== 'string' && typeof id !== 'number') return wrong('id', 'a string or a number', id);
  if (typeof text !== 'string') return wrong('text', 'a string', text);
  if (!isOptionalString(title)) return wrong('title', 'a string', title);
  if (isOptionalString(published) && (!published || ISO_DAY.test(published)))
    return { id, text, published: published || null };
  const { problem } = wrong('published', 'an ISO day such as 2026-02-28', published);
  return {
    id,
    text,
    published: null,
    warning: `${problem}. The text is read as undated; correct the day, or leave it out.`,
  };
}

const ISO_DAY = /^\d{4}(-\d\d){0,2}(T|$)/;

/** A problem with one key of a record, with the value received. */
export const wrong = (key: string, wanted: string, got: unknown): { problem: string } => ({
  problem: `"${key}" should be ${wanted}, got ${got === undefined ? 'nothing' : JSON.stringify(got).slice(0, 60)}`,
});

const isOptionalString = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string';
