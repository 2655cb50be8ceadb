import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeAtomically } from '../atomic-write.ts';

/** Where a record stands in the file, and the CRC-32 of its bytes. */
export interface RecordPlace {
  readonly offset: number;
  readonly length: number;
  readonly crc: number;
}

/** A file of records with a JSON index at its end; records are read from the disk when they are asked for. */
export interface RecordStore {
  /** The index as it was written; `null` where the file is missing, cut short or damaged. */
  readonly index: unknown;
  /** A record's bytes; `null` where they are not those that were written. */
  read(place: RecordPlace): Buffer | null;
  close(): void;
}

/** At the very end: where the index stands, its length and CRC-32, and a mark. */
const footerBytes = 24;
const mark = Buffer.from('whosaid1');

const nothing: RecordStore = { index: null, read: () => null, close: () => {} };

export function openRecordStore(path: string): RecordStore {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return nothing;
  }
  const read = ({ offset, length, crc }: RecordPlace): Buffer | null => {
    const bytes = readAt(file, offset, length);
    return bytes && crc32(bytes) === crc ? bytes : null;
  };
  const store = { index: readIndex(file, read), read, close: () => closeSync(file) };
  if (store.index !== null) return store;
  store.close();
  return nothing;
}

/** Records are written in pieces of about this many bytes. */
const pieceBytes = 1 << 20;

/** Writes a store as a whole or not at all. Records are taken as they come; `index` gets each one's place. */
export async function writeRecordStore(
  path: string,
  scratch: string,
  records: Iterable<Uint8Array>,
  index: (places: readonly RecordPlace[]) => unknown,
): Promise<void> {
  await writeAtomically(path, storePieces(records, index), scratch);
}

function* storePieces(
  records: Iterable<Uint8Array>,
  index: (places: readonly RecordPlace[]) => unknown,
): Generator<Buffer> {
  const places: RecordPlace[] = [];
  let offset = 0;
  let piece: Uint8Array[] = [];
  let inPiece = 0;
  for (const record of records) {
    places.push({ offset, length: record.length, crc: crc32(record) });
    offset += record.length;
    inPiece += record.length;
    piece.push(record);
    if (inPiece < pieceBytes) continue;
    yield Buffer.concat(piece);
    piece = [];
    inPiece = 0;
  }
  const indexBytes = Buffer.from(JSON.stringify(index(places)));
  const footer = Buffer.alloc(footerBytes);
  footer.writeDoubleLE(offset, 0);
  footer.writeUInt32LE(indexBytes.length, 8);
  footer.writeUInt32LE(crc32(indexBytes), 12);
  mark.copy(footer, 16);
  yield Buffer.concat([...piece, indexBytes, footer]);
}

function readIndex(file: number, read: (place: RecordPlace) => Buffer | null): unknown {
  const { size } = fstatSync(file);
  const footer = size < footerBytes ? null : readAt(file, size - footerBytes, footerBytes);
  if (!footer?.subarray(16).equals(mark)) return null;
  const place = { offset: footer.readDoubleLE(0), length: footer.readUInt32LE(8), crc: footer.readUInt32LE(12) };
  if (place.offset + place.length + footerBytes !== size) return null;
  const bytes = read(place);
  return bytes === null ? null : JSON.parse(bytes.toString());
}

function readAt(file: number, offset: number, length: number): Buffer | null {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, offset + filled);
    if (count === 0) return null;
    filled += count;
  }
  return bytes;
}
