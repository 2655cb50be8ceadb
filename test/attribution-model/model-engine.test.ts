import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createModelEngine } from '../../src/attribution/model/model-engine.ts';
import { unpackModel } from '../../src/attribution/model/unpack-model.ts';
import { sliceSpan } from '../../src/domain/span.ts';
import { readText } from '../../src/text/read-text.ts';
import { trainSmallModel } from './support/small-model.ts';

const { model, packed } = trainSmallModel();
const engine = createModelEngine(model);
const attribute = (text: string) => engine.attribute(readText(text));

/** "source <cue> content", for each attribution. */
const found = (text: string): string[] =>
  attribute(text).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map((span) => sliceSpan(text, span)).join(' … ')).join(' | '),
  );

describe('the trained engine', () => {
  it('finds statements in words it has not seen together', () => {
    expect(found('The harbour is old. Jonas Berg warned that nobody was hurt in the fire.')).toEqual([
      'Jonas Berg | warned | that nobody was hurt in the fire',
    ]);
    expect(found('“The vote comes on Friday,” said Rosa Pinto. The harbour is old.')).toEqual([
      'Rosa Pinto | said | The vote comes on Friday,',
    ]);
  });

  it('finds nothing where nobody says anything', () => {
    expect(found('The harbour is old. The school has two gates and a garden.')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('tells kinds and acts apart and is surer of some than of others, within 0 and 1', () => {
    const [direct] = attribute('“The vote comes on Friday,” said Rosa Pinto.');
    expect(direct).toMatchObject({ kind: 'direct', act: 'statement' });
    const [indirect] = attribute('Ann Lee said that the vote comes on Friday.');
    expect(indirect).toMatchObject({ kind: 'indirect', act: 'statement' });
    for (const { confidence } of [direct!, indirect!]) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('gives the same answer whatever was read before', () => {
    const texts = [
      'Ann Lee said that taxes are far too high.',
      '“Nobody was hurt in the fire,” the mayor told reporters.\n\nRain fell.',
      'According to Mei Tan, the bridge will open in May.',
      'SMITH: It is late.\n\nJONES: It is.',
    ];
    const fresh = texts.map((text) => JSON.stringify(createModelEngine(unpackModel(packed)).attribute(readText(text))));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: texts.length - 1 }), { minLength: 1, maxLength: 8 }), (order) => {
        for (const number of order) expect(JSON.stringify(attribute(texts[number]!))).toBe(fresh[number]);
      }),
      { numRuns: 20 },
    );
  });

  it('never throws, and its spans lie in the text', () => {
    const word = fc.constantFrom(
      'said',
      '“',
      '”',
      '"',
      '\n\n',
      '. ',
      ', ',
      'Ann Lee',
      'according to',
      ':',
      'that',
      'the mayor',
      '‘',
      '’',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join(' ')),
        ),
        (text) => {
          for (const { source, cue, content } of attribute(text)) {
            expect(content.length).toBeGreaterThan(0);
            for (const { start, end } of [...source, ...cue, ...content]) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('training', () => {
  it('gives the same bytes for the same seed', () => {
    expect(trainSmallModel().packed.chains).toEqual(packed.chains);
  });
});

describe('packed bytes', () => {
  it('are refused where they are of another format or cut off', () => {
    expect(() => unpackModel({ ...packed, chains: new TextEncoder().encode('something else entirely') })).toThrow(
      /cannot read them/,
    );
    expect(() => unpackModel({ ...packed, chains: packed.chains.subarray(0, packed.chains.length - 1) })).toThrow(
      /packed model ends/,
    );
  });
});
