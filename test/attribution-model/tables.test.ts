import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../src/attribution/model/byte-reader.ts';
import { findPlaces } from '../../src/attribution/model/chain-places.ts';
import { unpackChainRows } from '../../src/attribution/model/chain-rows.ts';
import { ChainTable } from '../../src/attribution/model/chain-table.ts';
import { FeatureList } from '../../src/attribution/model/feature-list.ts';
import { KEY_BITS } from '../../src/attribution/model/hash.ts';
import { unpackSums } from '../../src/attribution/model/packed-sums.ts';
import { unpackRows } from '../../src/attribution/model/unpack-rows.ts';
import { WeightTable } from '../../src/attribution/model/weight-table.ts';
import { ByteWriter } from '../../train/byte-writer.ts';
import { packChainRows, packRows } from '../../train/pack-rows.ts';
import { quantise } from '../../train/quantise.ts';
import { quantiseChain } from '../../train/quantise-chain.ts';

const key = fc.integer({ min: 0, max: 2 ** KEY_BITS - 1 });
const features = fc.uniqueArray(
  fc.record({ key, weights: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 6, maxLength: 6 }) }),
  {
    selector: (feature) => feature.key,
    maxLength: 200,
  },
);
type Features = readonly { readonly key: number; readonly weights: readonly number[] }[];

/** The given weights, with 0 for the first of seven labels. */
const floatsOf = (list: Features) =>
  Float64Array.from(list.flatMap(({ weights }) => [0, ...weights.map((weight) => weight / 2)]));
const rowsOf = (list: Features) => quantise(floatsOf(list), (row) => list[row]!.key, 7, 0.5);
const chainRowsOf = (list: Features) => quantiseChain(floatsOf(list), (row) => list[row]!.key, 7, { scale: 0.5 });

/** A list of keys, as features make it. */
function listOf(keys: readonly number[]): FeatureList {
  const list = new FeatureList();
  list.keys.set(keys);
  list.length = keys.length;
  return list;
}

/** What a chain table sums up for some keys, as scores. */
function sumOf(table: ChainTable, keys: readonly number[]): number[] {
  const sums = new Int32Array(5);
  table.addTo(sums, 1, listOf(keys));
  const scores = new Float64Array(8);
  unpackSums(sums, 1, scores, 1, 7, 1);
  return [...scores.subarray(1)];
}

describe('tables of weights', () => {
  it('give back the weights of the keys they know, and nothing for others', () => {
    fc.assert(
      fc.property(features, fc.array(key, { maxLength: 50 }), (list, others) => {
        const table = new WeightTable(rowsOf(list));
        const chain = new ChainTable(chainRowsOf(list));
        const known = new Map(list.map((feature) => [feature.key, feature.weights]));
        for (const asked of [...known.keys(), ...others]) {
          const expected = [0, ...(known.get(asked) ?? [0, 0, 0, 0, 0, 0])];
          const sums = new Int32Array(8);
          table.addTo(sums, 1, Int32Array.of(asked), 1);
          expect([...sums.subarray(1)]).toEqual(expected);
          expect(sumOf(chain, [asked])).toEqual(expected);
        }
      }),
    );
  });

  it('add up weights of either sign without one label spilling over into another', () => {
    fc.assert(
      fc.property(features, fc.integer({ min: 1, max: 257 }), (list, count) => {
        fc.pre(list.length > 0);
        const asked = Array.from({ length: count }, (_, k) => list[k % list.length]!);
        const expected = [0, 1, 2, 3, 4, 5].map((y) => asked.reduce((sum, { weights }) => sum + weights[y]!, 0));
        const keys = asked.map((feature) => feature.key);
        expect(sumOf(new ChainTable(chainRowsOf(list)), keys)).toEqual([0, ...expected]);
      }),
    );
  });

  it('come out of packed bytes as they went in, also in a Buffer with other bytes around', () => {
    fc.assert(
      fc.property(features, (list) => {
        const rows = rowsOf(list);
        const chainRows = chainRowsOf(list);
        const writer = new ByteWriter();
        packRows(writer, rows);
        packChainRows(writer, chainRows);
        const bytes = writer.finish();
        const around = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]);
        for (const packed of [bytes, around.subarray(6, 6 + bytes.length)]) {
          const reader = new ByteReader(packed);
          expect(unpackRows(reader)).toEqual(rows);
          expect(unpackChainRows(reader)).toEqual(chainRows);
        }
      }),
    );
  });

  it('say that bytes are missing', () => {
    const list = [{ key: 5, weights: [1, 2, 3, 4, 5, 6] }];
    const pack = { rows: new ByteWriter(), chainRows: new ByteWriter() };
    packRows(pack.rows, rowsOf(list));
    packChainRows(pack.chainRows, chainRowsOf(list));
    for (const [bytes, unpack] of [
      [pack.rows.finish(), unpackRows],
      [pack.chainRows.finish(), unpackChainRows],
    ] as const) {
      for (let length = 0; length < bytes.length; length++) {
        expect(() => unpack(new ByteReader(bytes.subarray(0, length)))).toThrow(/packed model ends/);
      }
    }
  });

  it('refuse more labels and more keys at a time than they have room for', () => {
    const empty = { labels: 8, scale: 1, keys: new Int32Array(0), weights: [] };
    expect(() => new ChainTable(empty)).toThrow(/room for 7 labels, got 8/);
    const table = new ChainTable({ ...empty, labels: 7 });
    expect(() => table.addTo(new Int32Array(3), 0, listOf(new Array(258).fill(0)))).toThrow(/257 keys.*got 258/);
  });
});

describe('rounding the weights of a chain', () => {
  it('takes them relative to the first label and leaves out rows that tell nothing', () => {
    const rows = quantiseChain(Float64Array.of(1, 1, 1, 2, 1, 3), (row) => 10 - row, 3, { scale: 0.5 });
    expect(rows).toEqual({
      labels: 3,
      scale: 0.5,
      keys: Int32Array.of(9),
      weights: [Int8Array.of(-2), Int8Array.of(2)],
    });
  });

  it('leaves out rows that tell labels apart by less than asked', () => {
    const weights = Float64Array.of(0, 1, -1, 0, 0, 1);
    const kept = [0, 1, 2].map((least) => quantiseChain(weights, (row) => row, 3, { scale: 1, least }).keys.length);
    expect(kept).toEqual([2, 1, 0]);
  });
});

describe('places of keys', () => {
  it('are found for keys that differ in their lowest bits alone', () => {
    const keys = Int32Array.from({ length: 200 }, (_, k) => k);
    const table = new ChainTable(
      { labels: 2, scale: 1, keys, weights: [Int8Array.from(keys, () => 3)] },
      findPlaces(keys),
    );
    for (const known of keys) expect(sumOf(table, [known])[1]).toBe(3);
    expect(sumOf(table, [200, 2 ** 20, 2 ** KEY_BITS - 1])[1]).toBe(0);
  });
});
