import { ByteReader } from './byte-reader.ts';
import type { Calibration } from './calibration.ts';
import type { ChainModel } from './chain-model.ts';
import type { Places } from './chain-places.ts';
import { unpackChainRows } from './chain-rows.ts';
import { ChainTable } from './chain-table.ts';
import { JointTable } from './joint-table.ts';
import type { PosTagger } from './pos-tagger.ts';
import { unpackKeys, unpackRows } from './unpack-rows.ts';
import { WeightTable } from './weight-table.ts';
import { WordClusters } from './word-clusters.ts';

/** The first bytes of each packed file; a number goes up when what the weights mean changes. */
export const FORMATS = {
  clusters: 'whosaid-clusters-1',
  tagger: 'whosaid-tagger-2',
  chains: 'whosaid-chains-4',
} as const;

/** The files of a model, decompressed. */
export interface PackedModel {
  readonly clusters: Uint8Array;
  readonly tagger: Uint8Array;
  readonly chains: Uint8Array;
}

/** Everything that was learnt. */
export interface AttributionModel {
  readonly clusters: WordClusters;
  readonly tagger: PosTagger;
  /** What both chains make of words and those beside them. */
  readonly local: JointTable;
  /** Tells sources, cues and contents apart. */
  readonly cues: ChainModel;
  /** Finds the source and the content of one cue. */
  readonly arguments: ChainModel;
  /** Tells how right a candidate is. */
  readonly judge: ChainModel;
  readonly calibration: Calibration;
}

/** Reads a packed model. Throws where bytes are cut off or of another format. */
export function unpackModel(packed: PackedModel): AttributionModel {
  const chains = open(packed.chains, FORMATS.chains);
  return {
    clusters: unpackClusters(packed.clusters),
    tagger: unpackTagger(packed.tagger),
    local: unpackJoint(chains),
    cues: unpackChain(chains),
    arguments: unpackChain(chains),
    judge: unpackChain(chains),
    calibration: unpackFloats(chains, chains.varint()),
  };
}

/** Keys, then the packed clusters in three planes of bytes. */
export function unpackClusters(bytes: Uint8Array): WordClusters {
  const reader = open(bytes, FORMATS.clusters);
  const keys = unpackKeys(reader);
  return new WordClusters(keys, unpackPlanes(reader, keys.length, [16, 8, 0]));
}

/** Words as the bytes of their hashes, how many tags each may bear, those tags, then the perceptron's weights. */
export function unpackTagger(bytes: Uint8Array): PosTagger {
  const reader = open(bytes, FORMATS.tagger);
  const hashes = unpackPlanes(reader, reader.varint(), [24, 16, 8, 0]);
  const counts = reader.take(hashes.length);
  const tagsOf = new Map<number, Uint8Array>();
  for (const [i, hash] of hashes.entries()) tagsOf.set(hash, reader.take(counts[i]!));
  return { weights: new WeightTable(unpackRows(reader)), tagsOf };
}

function open(bytes: Uint8Array, format: string): ByteReader {
  const reader = new ByteReader(bytes);
  const start = String.fromCharCode(...reader.take(Math.min(format.length, bytes.length)));
  if (start !== format) {
    throw new Error(
      `These bytes begin with ${JSON.stringify(start)} and not with ${JSON.stringify(format)}: this version cannot read them. Fetch the models again, or run "npm run train".`,
    );
  }
  return reader;
}

function unpackPlanes(reader: ByteReader, length: number, shifts: readonly number[]): Int32Array {
  const values = new Int32Array(length);
  for (const shift of shifts) {
    const plane = reader.take(length);
    for (let i = 0; i < length; i++) values[i]! |= plane[i]! << shift;
  }
  return values;
}

function unpackJoint(reader: ByteReader): JointTable {
  const first = unpackChainRows(reader);
  const second = unpackChainRows(reader);
  return new JointTable(first, second, unpackPlaces(reader));
}

function unpackChain(reader: ByteReader): ChainModel {
  const rows = unpackChainRows(reader);
  const places = unpackPlaces(reader);
  const { labels } = rows;
  const transitions = unpackFloats(reader, labels * (labels + 1));
  return { labels, transitions, table: new ChainTable(rows, places) };
}

function unpackPlaces(reader: ByteReader): Places {
  return { bits: reader.varint(), shifts: reader.take(reader.varint()) };
}

function unpackFloats(reader: ByteReader, length: number): Float64Array {
  const values = new Float64Array(length);
  for (let k = 0; k < length; k++) values[k] = reader.float();
  return values;
}
