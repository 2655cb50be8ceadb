import type { IndexData } from './index-data.ts';

const arrays = [
  'stemOf',
  'tokens',
  'textStart',
  'textUnits',
  'unitStart',
  'unitLength',
  'postingStart',
  'postingUnit',
] as const satisfies readonly (keyof IndexData)[];

/** Grows with each change of what the bytes hold; bytes of another version are refused. */
const version = 1;
const headerWords = 4;

/**
 * The index as bytes, for a snapshot on disk: a header of 32-bit numbers (version, lengths), the arrays, and the words and
 * stems as text. In the byte order of the machine; `indexFromBytes` refuses bytes of another.
 */
export function indexToBytes(data: IndexData): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify([data.words, data.stems]));
  const numbers = arrays.reduce((sum, name) => sum + data[name].length, headerWords + arrays.length);
  const bytes = new Uint8Array(numbers * 4 + data.postingCount.length + text.length);
  const words = new Int32Array(bytes.buffer, 0, numbers);
  words.set([version, numbers, data.postingCount.length, text.length, ...arrays.map((name) => data[name].length)]);
  let at = headerWords + arrays.length;
  for (const name of arrays) {
    words.set(data[name], at);
    at += data[name].length;
  }
  bytes.set(data.postingCount, numbers * 4);
  bytes.set(text, numbers * 4 + data.postingCount.length);
  return bytes;
}

/** Reads `indexToBytes`' bytes back; `null` where they are another version's, another machine's, or cut short. */
export function indexFromBytes(bytes: Uint8Array): IndexData | null {
  const header = headerWords + arrays.length;
  if (bytes.length < header * 4) return null;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = new Int32Array(aligned.buffer, aligned.byteOffset, header);
  const [readVersion, numbers = 0, counts = 0, textLength = 0, ...lengths] = head;
  if (readVersion !== version || lengths.some((length) => length < 0)) return null;
  if (lengths.reduce((sum, length) => sum + length, header) !== numbers) return null;
  if (numbers * 4 + counts + textLength !== bytes.length) return null;
  let at = aligned.byteOffset + header * 4;
  const read = (index: number): Int32Array => {
    const array = new Int32Array(aligned.buffer, at, lengths[index]);
    at += array.byteLength;
    return array;
  };
  const [stemOf, tokens, textStart, textUnits, unitStart, unitLength, postingStart, postingUnit] = [
    read(0),
    read(1),
    read(2),
    read(3),
    read(4),
    read(5),
    read(6),
    read(7),
  ] as const;
  const postingCount = aligned.subarray(numbers * 4, numbers * 4 + counts);
  const [words, stems]: [string[], string[]] = JSON.parse(
    new TextDecoder().decode(aligned.subarray(numbers * 4 + counts)),
  );
  return {
    words,
    stems,
    stemOf,
    tokens,
    textStart,
    textUnits,
    unitStart,
    unitLength,
    postingStart,
    postingUnit,
    postingCount,
  };
}
