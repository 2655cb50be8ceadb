import { describe, expect, it } from 'vitest';
import { createModelEngine } from '../../src/attribution/model/model-engine.ts';
import { readText } from '../../src/text/read-text.ts';
import { trainSmallModel } from './support/small-model.ts';

const engine = createModelEngine(trainSmallModel().model);

/** Milliseconds of the processor that reading a text takes. */
function cost(text: string): number {
  const reading = readText(text);
  const before = process.cpuUsage();
  engine.attribute(reading);
  return process.cpuUsage(before).user / 1000;
}

const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'one line without an end': (size) =>
    'Ann Lee said that taxes are far too high and the bridge will open '.repeat(size / 8),
  'nothing but quotation marks': (size) => '"'.repeat(size),
  'quotations without words between': (size) => '“a” '.repeat(size / 2),
  'a cue in every word': (size) => 'said '.repeat(size),
  'an opening mark in every line': (size) => '“said\n\n'.repeat(size / 2),
};

describe('hostile texts', () => {
  for (const [name, make] of Object.entries(TEXTS)) {
    it(`take time that grows no faster than the text: ${name}`, () => {
      cost(make(1_000));
      const small = cost(make(2_000));
      const large = cost(make(8_000));
      // Four times the text; eight leaves room for a busy machine, and work that grew with the square would need sixteen.
      expect(large).toBeLessThan(8 * small + 200);
    });
  }
});
