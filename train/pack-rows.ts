import type { Places } from '../src/attribution/model/chain-places.ts';
import type { ChainRows } from '../src/attribution/model/chain-rows.ts';
import { cellLabel, cellWeight, type WeightRows } from '../src/attribution/model/weight-table.ts';
import type { ByteWriter } from './byte-writer.ts';

export function packKeys(writer: ByteWriter, keys: Int32Array): void {
  writer.varint(keys.length);
  const steps = keys.map((key, i) => key - (i === 0 ? -1 : keys[i - 1]!) - 1);
  writer.bytes(Uint8Array.from(steps, (step) => step & 255));
  for (const step of steps) writer.varint(step >>> 8);
}

/** Packs weights, each in a signed byte. */
export function packRows(writer: ByteWriter, { labels, scale, keys, starts, cells }: WeightRows): void {
  writer.varint(labels);
  writer.float(scale);
  packKeys(writer, keys);
  const maskBytes = Math.ceil(labels / 8);
  const masks = new Uint8Array(keys.length * maskBytes);
  const weights = new Uint8Array(cells.length);
  for (let row = 0; row < keys.length; row++) {
    for (let c = starts[row]!; c < starts[row + 1]!; c++) {
      const label = cellLabel(cells[c]!);
      masks[row * maskBytes + (label >>> 3)]! |= 1 << (label & 7);
      weights[c] = cellWeight(cells[c]!);
    }
  }
  writer.bytes(masks);
  writer.varint(weights.length);
  writer.bytes(weights);
}

/** Packs the weights of a chain, label by label. */
export function packChainRows(writer: ByteWriter, { labels, scale, keys, weights }: ChainRows): void {
  writer.varint(labels);
  writer.float(scale);
  packKeys(writer, keys);
  for (const byLabel of weights) writer.bytes(new Uint8Array(byLabel.buffer, byLabel.byteOffset, byLabel.length));
}

export function packPlaces(writer: ByteWriter, { bits, shifts }: Places): void {
  writer.varint(bits);
  writer.varint(shifts.length);
  writer.bytes(shifts);
}
