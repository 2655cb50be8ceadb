import { findPlaces } from '../src/attribution/model/chain-places.ts';
import type { ChainRows } from '../src/attribution/model/chain-rows.ts';
import { FORMATS } from '../src/attribution/model/unpack-model.ts';
import { ByteWriter } from './byte-writer.ts';
import type { ClusterRows } from './cluster-file.ts';
import { packChainRows, packKeys, packPlaces, packRows } from './pack-rows.ts';
import type { TrainedTagger } from './train-tagger.ts';

/** A trained chain, rounded. */
export interface PackableChain {
  readonly rows: ChainRows;
  readonly transitions: Float64Array;
}

export function packClusterFile({ keys, packed }: ClusterRows): Uint8Array {
  const writer = start(FORMATS.clusters);
  packKeys(writer, keys);
  packPlanes(writer, packed, [16, 8, 0]);
  return writer.finish();
}

export function packTagger({ rows, common }: TrainedTagger): Uint8Array {
  const writer = start(FORMATS.tagger);
  const words = [...common].sort(([a], [b]) => a - b);
  writer.varint(words.length);
  packPlanes(
    writer,
    Int32Array.from(words, ([hash]) => hash),
    [24, 16, 8, 0],
  );
  writer.bytes(Uint8Array.from(words, ([, tag]) => tag));
  packRows(writer, rows);
  return writer.finish();
}

export function packChains(
  chains: readonly [cues: PackableChain, arguments: PackableChain, judge: PackableChain],
  calibration: Float64Array,
): Uint8Array {
  const writer = start(FORMATS.chains);
  for (const { rows, transitions } of chains) {
    packChainRows(writer, rows);
    packPlaces(writer, findPlaces(rows.keys));
    for (const transition of transitions) writer.float(transition);
  }
  writer.varint(calibration.length);
  for (const share of calibration) writer.float(share);
  return writer.finish();
}

function start(format: string): ByteWriter {
  const writer = new ByteWriter();
  writer.bytes(new TextEncoder().encode(format));
  return writer;
}

function packPlanes(writer: ByteWriter, values: Int32Array, shifts: readonly number[]): void {
  for (const shift of shifts) writer.bytes(Uint8Array.from(values, (value) => (value >>> shift) & 255));
}
