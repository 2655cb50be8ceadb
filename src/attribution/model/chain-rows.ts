import type { ByteReader } from './byte-reader.ts';
import { unpackKeys } from './unpack-rows.ts';

/** The weights of a chain by feature key. The first label's are all 0: in a chain only differences between labels count. */
export interface ChainRows {
  readonly labels: number;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** Ascending, distinct. */
  readonly keys: Int32Array;
  /** For each label but the first, the weights of all keys, in their order. */
  readonly weights: readonly Int8Array[];
}

/** Weights packed as keys and, label by label, a signed byte each. */
export function unpackChainRows(reader: ByteReader): ChainRows {
  const labels = reader.varint();
  const scale = reader.float();
  const keys = unpackKeys(reader);
  const weights: Int8Array[] = [];
  for (let y = 1; y < labels; y++) {
    const bytes = reader.take(keys.length);
    weights.push(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  }
  return { labels, scale, keys, weights };
}
