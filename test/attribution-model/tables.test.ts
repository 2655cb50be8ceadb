import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../src/attribution/model/byte-reader.ts';
import { ChainTable } from '../../src/attribution/model/chain-table.ts';
import { KEY_BITS } from '../../src/attribution/model/hash.ts';
import { unpackRows } from '../../src/attribution/model/unpack-rows.ts';
import { WeightTable } from '../../src/attribution/model/weight-table.ts';
import { ByteWriter } from '../../train/byte-writer.ts';
import { packRows } from '../../train/pack-rows.ts';
import { quantise } from '../../train/quantise.ts';

const key = fc.integer({ min: 0, max: 2 ** KEY_BITS - 1 });
const features = fc.uniqueArray(
  fc.record({ key, weights: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 6, maxLength: 6 }) }),
  {
    selector: (feature) => feature.key,
    maxLength: 200,
  },
);

/** The given weights, with 0 for the first of seven labels. */
const rowsOf = (list: readonly { key: number; weights: readonly number[] }[]) =>
  quantise(
    Float64Array.from(list.flatMap(({ weights }) => [0, ...weights.map((weight) => weight / 2)])),
    (row) => list[row]!.key,
    7,
    0.5,
  );

describe('tables of weights', () => {
  it('give back the weights of the keys they know, and nothing for others', () => {
    fc.assert(
      fc.property(features, fc.array(key, { maxLength: 50 }), (list, others) => {
        const rows = rowsOf(list);
        const known = new Map(list.map((feature) => [feature.key, feature.weights]));
        for (const table of [new ChainTable(rows), new WeightTable(rows)]) {
          for (const asked of [...known.keys(), ...others]) {
            const sums = new Float64Array(8);
            table.addTo(sums, 1, Int32Array.of(asked), 1);
            expect([...sums]).toEqual([0, 0, ...(known.get(asked) ?? [0, 0, 0, 0, 0, 0])]);
          }
        }
      }),
    );
  });

  it('come out of packed bytes as they went in, also in a Buffer with other bytes around', () => {
    fc.assert(
      fc.property(features, (list) => {
        const rows = rowsOf(list);
        const writer = new ByteWriter();
        packRows(writer, rows);
        const bytes = writer.finish();
        expect(unpackRows(new ByteReader(bytes))).toEqual(rows);
        const around = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]);
        expect(unpackRows(new ByteReader(around.subarray(6, 6 + bytes.length)))).toEqual(rows);
      }),
    );
  });

  it('say that bytes are missing', () => {
    const writer = new ByteWriter();
    packRows(writer, rowsOf([{ key: 5, weights: [1, 2, 3, 4, 5, 6] }]));
    const bytes = writer.finish();
    for (let length = 0; length < bytes.length; length++) {
      expect(() => unpackRows(new ByteReader(bytes.subarray(0, length)))).toThrow(/packed model ends/);
    }
  });

  it('refuse more labels than they have room for', () => {
    expect(
      () =>
        new ChainTable({
          labels: 8,
          scale: 1,
          keys: new Int32Array(0),
          starts: new Int32Array(1),
          cells: new Int16Array(0),
        }),
    ).toThrow(/room for 7 labels, got 8/);
  });
});
