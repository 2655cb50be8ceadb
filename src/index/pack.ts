/** What is packed: rows of numbers, rows of bytes, and whatever JSON holds. */
export interface Packed {
  readonly numbers: readonly Int32Array[];
  readonly bytes: readonly Uint8Array[];
  readonly json: unknown;
}

/** Says that the bytes are packed like this, in this machine's byte order. */
const mark = 0x57534149;
const headerLength = 4;

/**
 * Packs rows into one array of bytes: a header of 32-bit numbers (mark, counts, lengths), the rows of numbers, the rows of
 * bytes, and the JSON.
 */
export function pack({ numbers, bytes, json }: Packed): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const header = [
    mark,
    numbers.length,
    bytes.length,
    text.length,
    ...[...numbers, ...bytes].map(({ length }) => length),
  ];
  const words = numbers.reduce((sum, { length }) => sum + length, header.length);
  const size = bytes.reduce((sum, { length }) => sum + length, words * 4) + text.length;
  const packed = new Uint8Array(size);
  const row = new Int32Array(packed.buffer, 0, words);
  row.set(header);
  let at = header.length;
  for (const one of numbers) {
    row.set(one, at);
    at += one.length;
  }
  let byte = words * 4;
  for (const one of [...bytes, text]) {
    packed.set(one, byte);
    byte += one.length;
  }
  return packed;
}

/** Brings back what was packed; the rows are views of the bytes. `null` where the bytes are others or cut short. */
export function unpack(packed: Uint8Array): Packed | null {
  if (packed.length < headerLength * 4) return null;
  const aligned = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  const whole = new Int32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.length / 4));
  const [found, numberRows = -1, byteRows = -1, textLength = -1] = whole;
  const headerEnd = headerLength + numberRows + byteRows;
  if (found !== mark || numberRows < 0 || byteRows < 0 || textLength < 0 || headerEnd > whole.length) return null;
  const lengths = [...whole.subarray(headerLength, headerEnd)];
  const numberLengths = lengths.slice(0, numberRows);
  const byteLengths = lengths.slice(numberRows);
  if (lengths.some((length) => length < 0)) return null;
  const words = numberLengths.reduce((sum, length) => sum + length, headerEnd);
  const size = byteLengths.reduce((sum, length) => sum + length, words * 4) + textLength;
  if (size !== aligned.length) return null;
  let at = headerEnd;
  const numbers = numberLengths.map((length) => {
    at += length;
    return whole.subarray(at - length, at);
  });
  let byte = words * 4;
  const bytes = byteLengths.map((length) => {
    byte += length;
    return aligned.subarray(byte - length, byte);
  });
  return { numbers, bytes, json: JSON.parse(new TextDecoder().decode(aligned.subarray(byte))) };
}
