import { findPlaces } from '../src/attribution/model/chain-places.ts';
import { unionOf } from '../src/attribution/model/joint-table.ts';
import { FORMATS } from '../src/attribution/model/unpack-model.ts';
import { ByteWriter } from './byte-writer.ts';
import type { ClusterRows } from './cluster-file.ts';
import type { FittedChain } from './fit-chain.ts';
import { packChainRows, packKeys, packPlaces, packRows } from './pack-rows.ts';
import type { PackableTagger } from './train-tagger.ts';

export function packClusterFile({ keys, packed }: ClusterRows): Uint8Array {
  const writer = start(FORMATS.clusters);
  packKeys(writer, keys);
  packPlanes(writer, packed, [16, 8, 0]);
  return writer.finish();
}

export function packTagger({ rows, tagsOf }: PackableTagger): Uint8Array {
  const writer = start(FORMATS.tagger);
  const words = [...tagsOf].sort(([a], [b]) => a - b);
  writer.varint(words.length);
  packPlanes(
    writer,
    Int32Array.from(words, ([hash]) => hash),
    [24, 16, 8, 0],
  );
  writer.bytes(Uint8Array.from(words, ([, tags]) => tags.length));
  for (const [, tags] of words) writer.bytes(tags);
  packRows(writer, rows);
  return writer.finish();
}

export function packChains(
  chains: readonly [cues: FittedChain, arguments: FittedChain, judge: FittedChain],
  calibration: Float64Array,
): Uint8Array {
  const writer = start(FORMATS.chains);
  const [first, second] = chains;
  packChainRows(writer, first.local);
  packChainRows(writer, second.local);
  packPlaces(writer, findPlaces(unionOf(first.local.keys, second.local.keys)));
  for (const { own, model } of chains) {
    packChainRows(writer, own);
    packPlaces(writer, findPlaces(own.keys));
    for (const transition of model.transitions) writer.float(transition);
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
