import { z } from 'zod';
import type { Correction, Corrector } from '../domain/correction.ts';

/** A correction that was taken back. */
export interface Undoing {
  readonly id: string;
  readonly by: Corrector;
  /** ISO instant. */
  readonly at: string;
}

/** A line of `corrections.jsonl`. */
export type CorrectionEntry = (Correction & { readonly do: 'correct' }) | (Undoing & { readonly do: 'undo' });

const text = z.string('should be text').min(1, 'should not be empty');
const id = z.string('should be text').regex(/^[\w-]{1,64}$/, 'should be of letters, digits, - and _, at most 64');
const by = z.object({ id: text, name: text });
const at = z.iso.datetime({ offset: true, error: 'should be an instant such as 2026-03-04T09:30:00Z' });
const offset = z.int('should be a whole number').nonnegative('should not be below 0');
const span = z
  .object({ start: offset, end: offset })
  .refine(({ start, end }) => start <= end, 'should end after it starts');
const place = z
  .object({
    document: text,
    content: z.array(span).min(1, 'should hold a span or more'),
    words: z.array(text).min(1, 'should hold the words of each span'),
    source: z.array(span).exactOptional(),
  })
  .refine(({ content, words }) => content.length === words.length, 'should have words for each span of content');
const change = z.discriminatedUnion(
  'what',
  [
    z.object({ what: z.literal('speaker'), speaker: text.nullable() }),
    z.object({ what: z.literal('day'), day: z.iso.date('should be an ISO day such as 2026-03-04').nullable() }),
    z.object({ what: z.literal('not-a-statement') }),
  ],
  'should be a change of speaker, day or not-a-statement',
);
const entry = z.discriminatedUnion(
  'do',
  [
    z.object({
      do: z.literal('correct'),
      id,
      places: z.tuple([place], place, 'should be a list of places'),
      change,
      had: z.string('should be text'),
      by,
      at,
    }),
    z.object({ do: z.literal('undo'), id, by, at }),
  ],
  'should have "do": "correct" or "do": "undo"',
);

/** What `corrections.jsonl` holds, and ends of sentences that begin with the file for each line that cannot be read. */
export interface CorrectionsParsed {
  readonly entries: readonly CorrectionEntry[];
  readonly problems: readonly string[];
}

/**
 * Reads the lines of `corrections.jsonl`. A line that cannot be read is left out and told; the others count. A last line without
 * its end is either whole, as an editor may leave it, or was cut off when the machine or the program was stopped: then it was
 * never confirmed to anybody.
 */
export function parseCorrections(jsonl: string): CorrectionsParsed {
  const entries: CorrectionEntry[] = [];
  const problems: string[] = [];
  const made = new Set<string>();
  const lines = jsonl.replace(/^\uFEFF/, '').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = parseLine(line);
    if ('problem' in read) {
      const isUnfinished = !read.isJson && index === lines.length - 1;
      problems.push(
        isUnfinished
          ? `ends in a line that was cut off (line ${index + 1}). It is left out.`
          : `line ${index + 1} ${read.problem}. It is left out; mend or remove it.`,
      );
    } else if (read.entry.do === 'correct' && made.has(read.entry.id)) {
      problems.push(
        `line ${index + 1} has the id ${read.entry.id} of another. It is left out; give it an id of its own.`,
      );
    } else {
      if (read.entry.do === 'correct') made.add(read.entry.id);
      entries.push(read.entry);
    }
  }
  return { entries, problems };
}

type LineRead = { readonly entry: CorrectionEntry } | { readonly problem: string; readonly isJson: boolean };

function parseLine(line: string): LineRead {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: `is no JSON: ${JSON.stringify(line.slice(0, 60))}`, isJson: false };
  }
  const checked = entry.safeParse(value);
  if (checked.success) return { entry: checked.data };
  const [issue] = checked.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'the entry' : issue.path.join('.');
  return { problem: `is no correction: ${where} ${issue?.message ?? 'is wrong'}`, isJson: true };
}
