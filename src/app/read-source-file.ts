import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readJsonLines } from '../ingest/json-lines/read-json-lines.ts';
import { maxDocumentBytes } from '../ingest/limits.ts';
import { readSource, tooLarge } from '../ingest/read-source.ts';
import { refuse, type SourceReadResult } from '../ingest/result.ts';
import { sourceKind } from '../ingest/source-kind.ts';
import { documentId } from '../library/document-id.ts';
import { readPieces, type SourceFile, whyUnreadable } from '../library/source-files.ts';

/** A document as its file gives it. */
export interface ReadDocument {
  readonly result: SourceReadResult;
  /** SHA-256 of the bytes it stands in, in hexadecimal. */
  readonly sha256: string;
  /** The id it should have in a corpus: a folder for each file of many documents. */
  readonly wishedId: string;
}

/** Reads the documents of one file, one after the other. What cannot be read is a refusal: it never rejects. */
export async function* readSourceFile(
  file: SourceFile,
  onBytes: (bytes: number) => void,
): AsyncGenerator<ReadDocument> {
  const stem = documentId(file.name);
  const refused = (problem: string): ReadDocument => ({ result: refuse(problem), sha256: '', wishedId: stem });
  try {
    if (sourceKind(file.name) === 'json-lines') {
      for await (const { id, bytes, result } of readJsonLines(file.name, readPieces(file.path, onBytes))) {
        yield { result, sha256: sha256(bytes), wishedId: `${stem}/${documentId(id)}` };
      }
    } else if (file.bytes > maxDocumentBytes) {
      onBytes(file.bytes);
      yield refused(tooLarge(file.name, file.bytes));
    } else {
      const bytes = await readFile(file.path);
      onBytes(bytes.length);
      yield { result: await readSource({ name: file.name, bytes }), sha256: sha256(bytes), wishedId: stem };
    }
  } catch (error) {
    // A page that trips a library over must not lose the files after it.
    yield refused(`${file.name} ${whyUnreadable(error)}`);
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
