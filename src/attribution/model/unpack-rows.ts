import type { ByteReader } from './byte-reader.ts';
import { packCell, type WeightRows } from './weight-table.ts';

/** Ascending keys, packed as steps: all low bytes, then what is left of each. */
export function unpackKeys(reader: ByteReader): Int32Array {
  const keys = new Int32Array(reader.varint());
  const low = reader.take(keys.length);
  let key = -1;
  for (let i = 0; i < keys.length; i++) {
    key += low[i]! + reader.varint() * 256 + 1;
    keys[i] = key;
  }
  return keys;
}

/** Weights packed as keys, masks of the labels that have one, and the weights in order, a signed byte each. */
export function unpackRows(reader: ByteReader): WeightRows {
  const labels = reader.varint();
  const scale = reader.float();
  const keys = unpackKeys(reader);
  const maskBytes = Math.ceil(labels / 8);
  const masks = reader.take(keys.length * maskBytes);
  const weights = reader.take(reader.varint());
  const starts = new Int32Array(keys.length + 1);
  const cells = new Int16Array(weights.length);
  let at = 0;
  for (let row = 0; row < keys.length; row++) {
    for (let b = 0; b < maskBytes; b++) {
      let mask = masks[row * maskBytes + b]!;
      for (let label = b * 8; mask !== 0; label++, mask >>>= 1) {
        if ((mask & 1) === 1) {
          cells[at] = packCell(label, (weights[at]! << 24) >> 24);
          at++;
        }
      }
    }
    starts[row + 1] = at;
  }
  if (at !== weights.length)
    throw new Error(`The packed model has ${weights.length} weights where its masks name ${at}: train anew.`);
  return { labels, scale, keys, starts, cells };
}
