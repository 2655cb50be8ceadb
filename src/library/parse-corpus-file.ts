import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { parseDay } from '../domain/calendar.ts';
import type { Certainty } from '../domain/certainty.ts';
import type { Document, Fact } from '../domain/document.ts';
import { unknownFact } from '../domain/document.ts';
import { findFrontMatter } from '../domain/front-matter.ts';
import { bodyStartAfter, type factKeys } from './corpus-file.ts';

/** A document without its id and text: what its front matter says, and where its body begins in the file. */
export interface DocumentHead extends Omit<Document, 'id' | 'text'> {
  readonly bodyStart: number;
  /** What should be mended in the front matter, though the document can be read. */
  readonly remarks: readonly string[];
}

export type ParsedHead = { readonly head: DocumentHead } | { readonly problem: string };

const line = z.string(
  'should be words on one line, in quotation marks where they could be taken for a number, or null',
);
const day = line.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseDay(value) !== null, {
  error: 'should be a day of the calendar as YYYY-MM-DD, or null',
});
const address = line.refine(isWebAddress, { error: 'should be a web address (https://…), or null' });
const certainty = z.enum(['stated', 'inferred', 'unknown'], 'should be stated, inferred or unknown').nullish();

const schema = z.object({
  title: line.nullish(),
  publisher: line.nullish(),
  published: day.nullish(),
  url: address.nullish(),
  source: line.nullish(),
  folder: line.nullish(),
  sha256: line.nullish(),
  written: line.nullish(),
  certainty: z
    .object(
      { title: certainty, publisher: certainty, published: certainty, url: certainty },
      'should name facts and their certainty, as in "title: inferred"',
    )
    .nullish(),
});
const knownKeys: ReadonlySet<string> = new Set(Object.keys(schema.shape));

/** Reads the front matter of a corpus file whose lines end in `\n`. Problems are told without the file's name. */
export function parseCorpusFile(file: string, fallbackSource: string): ParsedHead {
  const front = findFrontMatter(file);
  if (front === 'none') {
    return {
      problem:
        'has no front matter. Read it in with `whosaid ingest`, or begin it with a head between two lines "---".',
    };
  }
  if (front === 'unclosed')
    return { problem: 'has front matter that does not end: a second line "---" is missing after the head.' };
  const read = readYaml(front.yaml);
  if ('problem' in read) return read;
  const checked = schema.safeParse(read.value);
  if (!checked.success) return { problem: checked.error.issues.map((issue) => explain(issue, read.value)).join(' ') };
  const { data } = checked;
  const fact = (key: (typeof factKeys)[number]): Fact<string> => asFact(data[key], data.certainty?.[key]);
  const strangers = Object.keys(read.value).filter((key) => !knownKeys.has(key));
  return {
    head: {
      source: data.source?.trim() || fallbackSource,
      title: fact('title'),
      publisher: fact('publisher'),
      published: fact('published'),
      url: fact('url'),
      bodyStart: bodyStartAfter(file, front.bodyStart),
      remarks: strangers.map(
        (key) =>
          `holds the key ${JSON.stringify(key)}, which is not known and not read. Known are ${[...knownKeys].join(', ')}.`,
      ),
    },
  };
}

/** A value that somebody wrote down without a certainty is stated. */
function asFact(value: string | null | undefined, certainty: Certainty | null | undefined): Fact<string> {
  const words = value?.trim();
  if (!words) return unknownFact;
  return { value: words, certainty: certainty === 'inferred' ? 'inferred' : 'stated' };
}

function readYaml(yaml: string): { value: Record<string, unknown> } | { problem: string } {
  let value: unknown;
  try {
    value = parse(yaml, { logLevel: 'silent' });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    // The head begins on the file's second line.
    const place = error.linePos ? ` in line ${error.linePos[0].line + 1}` : '';
    const reason = error.message.split(/ at line |\n/)[0];
    return {
      problem: `has front matter that is not YAML${place}: ${reason}. Correct it; a value with ": " or "#" in it needs quotation marks.`,
    };
  }
  if (value === null || value === undefined) return { value: {} };
  if (typeof value === 'object' && !Array.isArray(value)) return { value: { ...value } };
  return { problem: `has front matter that is not a list of "key: value" lines, but ${JSON.stringify(value)}.` };
}

function explain(issue: { readonly path: readonly PropertyKey[]; readonly message: string }, value: unknown): string {
  const received = issue.path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined),
    value,
  );
  return `has a wrong "${issue.path.map(String).join('.')}": it ${issue.message}, but is ${JSON.stringify(received)}. Correct it by hand.`;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}
