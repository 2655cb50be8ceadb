import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { DocumentDraft } from '../domain/document.ts';
import { findFrontMatter } from '../domain/front-matter.ts';

/** Where a document came from, to know it again when it is ingested again. */
export interface Origin {
  /** The name of the folder the original stood in; two originals of one name are told apart by it. */
  readonly folder: string | null;
  /** SHA-256 of the original's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** The facts of a document that a corpus file's front matter holds. */
export const factKeys = ['title', 'publisher', 'published', 'url'] as const;

const writtenLine = /^written: ([0-9a-f]{64})\n/m;

/**
 * The corpus file of a document: front matter, an empty line, the body, a line end. `written` is the SHA-256 of all the
 * rest, by which a correction by hand is seen.
 */
export function formatCorpusFile(document: DocumentDraft, origin: Origin): string {
  const front = {
    ...Object.fromEntries(factKeys.map((key) => [key, document[key].value])),
    source: document.source,
    folder: origin.folder,
    sha256: origin.sha256,
    certainty: Object.fromEntries(factKeys.map((key) => [key, document[key].certainty])),
  };
  // Width 0: a value stays on its line, however long, so that it can be found and corrected.
  const yaml = stringify(front, { lineWidth: 0 });
  const file = (written: string): string => `---\n${yaml}${written}---\n\n${document.text}\n`;
  return file(`written: ${sha256(file(''))}\n`);
}

/** Whether a corpus file is as whosaid wrote it. Other line endings, as git makes them on Windows, are no correction. */
export function isAsWritten(file: string): boolean {
  const front = findFrontMatter(file);
  if (typeof front === 'string') return false;
  const written = writtenLine.exec(front.yaml);
  if (!written) return false;
  const head = file.slice(0, front.bodyStart);
  return sha256(head.replace(writtenLine, '') + file.slice(front.bodyStart)) === written[1];
}

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
