import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DocumentDraft } from '../domain/document.ts';
import { findFrontMatter } from '../domain/front-matter.ts';
import type { Origin } from './corpus-file.ts';
import { normalizeFile } from './corpus-text.ts';
import { numberedId } from './document-id.ts';
import { documentFile } from './places.ts';

/** A corpus file that is there, and its front matter. */
export interface Existing {
  readonly file: string;
  /** `null`: the front matter cannot be read. */
  readonly front: Front | null;
}

type Front = Readonly<Record<string, unknown>>;

/**
 * The corpus file of the same original, or else the first free id. `file` is the content to be written, `taken` are the ids
 * that other originals have had in this run.
 */
export function findPlace(
  corpus: string,
  document: DocumentDraft,
  origin: Origin,
  wishedId: string,
  taken: ReadonlySet<string>,
  file: string,
): { id: string; existing: Existing | null } {
  let sameName: { id: string; existing: Existing } | undefined;
  for (let number = 1; ; number++) {
    const id = numberedId(wishedId, number);
    const present = readFile(documentFile(corpus, id));
    if (present === null) {
      // An id that is taken and not there yet is being written.
      if (taken.has(id)) continue;
      return sameName ?? { id, existing: null };
    }
    // The common case by far, and it needs no YAML.
    const front = present === file ? { ...origin } : readFront(present);
    const existing = { file: present, front };
    // Equal bytes are one document, from wherever they come.
    if (front?.['sha256'] === origin.sha256) return { id, existing };
    // A head that cannot be read may well be this document's: better keep it than write beside it.
    const mayBeIt =
      front === null || (front['source'] === document.source && (front['folder'] ?? null) === origin.folder);
    if (mayBeIt && !taken.has(id)) sameName ??= { id, existing };
  }
}

function readFile(path: string): string | null {
  try {
    return normalizeFile(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function readFront(file: string): Front | null {
  const head = findFrontMatter(file);
  if (typeof head === 'string') return null;
  try {
    const front: unknown = parse(head.yaml, { logLevel: 'error' });
    return typeof front === 'object' && front !== null ? { ...front } : null;
  } catch {
    return null;
  }
}
