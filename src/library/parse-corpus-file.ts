import { z } from 'zod';
import { parseDay } from '../domain/calendar.ts';
import type { Certainty } from '../domain/certainty.ts';
import type { Document, Fact } from '../domain/document.ts';
import { unknownFact } from '../domain/document.ts';
import { findFrontMatter } from '../domain/front-matter.ts';
import type { factKeys } from './corpus-file.ts';
import { bodyStartAfter } from './corpus-text.ts';
import { explainIssue, readYamlMapping } from './yaml-mapping.ts';

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
  // The head begins on the file's second line.
  const read = readYamlMapping(front.yaml, 2);
  if ('problem' in read) return { problem: `has front matter that ${read.problem}` };
  const checked = schema.safeParse(read.value);
  if (!checked.success)
    return { problem: checked.error.issues.map((issue) => explainIssue(issue, read.value)).join(' ') };
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

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}
