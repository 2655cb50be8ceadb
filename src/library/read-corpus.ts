import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document } from '../domain/document.ts';
import { bodyFrom, normalizeFile } from './corpus-text.ts';
import { listFiles } from './list-files.ts';
import type { DocumentHead } from './parse-corpus-file.ts';

/** A document of the corpus, and what its file was read from. */
export interface CorpusEntry {
  readonly document: Document;
  /** SHA-256 of the corpus file's bytes, in hexadecimal: it changes with every correction. */
  readonly hash: string;
  readonly head: DocumentHead;
  /** Tells the file from any that it may become, without reading it. */
  readonly stamp: string;
}

/** Something about the corpus that a person should mend; `file` is the path to open. */
export interface CorpusProblem {
  readonly file: string;
  /** A sentence that begins with the file's path. */
  readonly message: string;
}

export interface CorpusRead {
  /** In order of the documents' ids. */
  readonly entries: readonly CorpusEntry[];
  /** Files that are left out, and why; also a folder that is missing or empty. */
  readonly problems: readonly CorpusProblem[];
}

export interface ReadCorpusOptions {
  /** The head of a file that was read before, by its hash: saves parsing it (a snapshot gives it). */
  readonly knownHead?: (hash: string) => DocumentHead | undefined;
  /** What was read of a document before: its file is not read again where it is the same. */
  readonly knownEntry?: (id: string) => CorpusEntry | undefined;
}

/** How many files are read before other work gets a turn. */
const batch = 20;

/** Reads every `.md` file below the corpus folder, hidden ones aside. A bad file is a problem and loses no other. */
export async function readCorpus(folder: string, options: ReadCorpusOptions = {}): Promise<CorpusRead> {
  const advice = 'Run `whosaid ingest PATH` to read your documents into it.';
  if (!existsSync(folder)) return nothing(folder, `${folder} does not exist. ${advice}`);
  if (!statSync(folder).isDirectory())
    return nothing(folder, `${folder} is a file, not a folder of documents. ${advice}`);
  const files = listFiles(folder).filter((path) => path.endsWith('.md'));
  if (files.length === 0) return nothing(folder, `${folder} holds no documents. ${advice}`);
  const entries: CorpusEntry[] = [];
  const problems: CorpusProblem[] = [];
  for (const [i, path] of files.entries()) {
    if (i % batch === batch - 1) await nextTurn();
    const file = join(folder, path);
    const report = (message: string): void => {
      problems.push({ file, message: `${file} ${message}` });
    };
    const entry = await readEntry(file, path, options, report);
    if (entry) entries.push(entry);
  }
  entries.sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  return { entries, problems };
}

async function readEntry(
  file: string,
  path: string,
  { knownHead, knownEntry }: ReadCorpusOptions,
  report: (message: string) => void,
): Promise<CorpusEntry | undefined> {
  const id = path.slice(0, -'.md'.length);
  let bytes: Buffer;
  let stamp: string;
  try {
    const { mtimeMs, size, ino } = statSync(file);
    stamp = `${mtimeMs} ${size} ${ino}`;
    const before = knownEntry?.(id);
    if (before?.stamp === stamp) {
      for (const remark of before.head.remarks) report(remark);
      return before;
    }
    bytes = readFileSync(file);
  } catch (error) {
    report(`cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
    return undefined;
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  const text = normalizeFile(bytes.toString('utf8'));
  const entry = (head: DocumentHead): CorpusEntry => {
    for (const remark of head.remarks) report(remark);
    const { bodyStart, remarks: _, ...facts } = head;
    return { document: { id, ...facts, text: bodyFrom(text, bodyStart) }, hash, head, stamp };
  };
  const known = knownHead?.(hash);
  if (known) return entry(known);
  if (text.includes('\ufffd') && !bytes.includes('\ufffd')) {
    report('is not valid UTF-8. Save it as UTF-8.');
    return undefined;
  }
  // YAML and zod take longer to load than a small corpus takes to read: only a file not seen before needs them.
  const { parseCorpusFile } = await import('./parse-corpus-file.ts');
  const parsed = parseCorpusFile(text, path.slice(path.lastIndexOf('/') + 1));
  if ('problem' in parsed) {
    report(parsed.problem);
    return undefined;
  }
  return entry(parsed.head);
}

const nothing = (file: string, message: string): CorpusRead => ({ entries: [], problems: [{ file, message }] });
