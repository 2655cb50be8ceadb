import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addArgumentFeatures } from '../../src/attribution/model/argument-features.ts';
import { ArgumentPlace } from '../../src/attribution/model/argument-place.ts';
import { ArgumentReader } from '../../src/attribution/model/argument-reader.ts';
import type { ChainTable } from '../../src/attribution/model/chain-table.ts';
import { readContext } from '../../src/attribution/model/context.ts';
import { lookFromCue } from '../../src/attribution/model/cue-context.ts';
import { cueFeatures } from '../../src/attribution/model/cue-features.ts';
import { CueSums } from '../../src/attribution/model/cue-sums.ts';
import { windowOf } from '../../src/attribution/model/cue-window.ts';
import { FeatureList } from '../../src/attribution/model/feature-list.ts';
import { CueReader } from '../../src/attribution/model/first-reading.ts';
import { ARGUMENT_LABELS } from '../../src/attribution/model/labels.ts';
import { addLocalFeatures } from '../../src/attribution/model/local-features.ts';
import { LocalSums } from '../../src/attribution/model/local-sums.ts';
import { createModelEngine } from '../../src/attribution/model/model-engine.ts';
import { addPacked, JOINT, PACKED, unpackSums } from '../../src/attribution/model/packed-sums.ts';
import { WordReader } from '../../src/attribution/model/word-columns.ts';
import { readText } from '../../src/text/read-text.ts';
import { arbitraryText } from '../text/arbitrary-text.ts';
import { trainSmallModel } from './support/small-model.ts';

const { model } = trainSmallModel();
const words = new WordReader(model.tagger, model.clusters);
const cueReader = new CueReader(model.cues);
const localSums = new LocalSums(model.local);
const cueSums = new CueSums(model.cues.table);
const argumentReader = new ArgumentReader(model.arguments);

/** Texts of the words that the small model knows, so that its weights are met. */
const knownText = fc
  .array(
    fc.constantFrom(
      'Ann',
      'Lee',
      'the mayor',
      'said',
      'told',
      'argued',
      'that',
      'taxes',
      'are far too high',
      'nobody',
      'The council',
      'announced',
      'According to',
      ', ',
      '. ',
      '“',
      '”',
      '\n\n',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));
const anyText = fc.oneof(knownText, arbitraryText);

/** Adds the weights of a list whose first `local` features stand in the joint table, where the chain's begin at `chain`. */
function addPlain(
  sums: Int32Array,
  at: number,
  own: ChainTable,
  list: FeatureList,
  local: number,
  chain: number,
): void {
  const joint = new Int32Array(JOINT);
  const near = new FeatureList();
  near.keys.set(list.keys.subarray(0, local));
  near.length = local;
  near.endGroup();
  model.local.sumGroups(joint, 0, near);
  addPacked(sums, at, joint, chain);
  const rest = new FeatureList();
  rest.keys.set(list.keys.subarray(local, list.length));
  rest.length = list.length - local;
  own.addTo(sums, at, rest);
}

describe('sums that are kept', () => {
  it('are those of all features of the first chain, whatever was read before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const context = readContext(readText(text), words);
        const local = localSums.read(context.words, context.segments);
        for (const { first, end } of context.segments) {
          const kept = new Int32Array((end - first) * PACKED);
          cueSums.addTo(kept, context, local, first, end);
          const plain = new Int32Array(kept.length);
          for (let at = first; at < end; at++) {
            const list = new FeatureList();
            const count = cueFeatures(list, context, at, first, end);
            addPlain(plain, (at - first) * PACKED, model.cues.table, list, count, 0);
          }
          expect(kept).toEqual(plain);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are those of all features of the second chain, for any cue and any window', () => {
    const reach = fc.constantFrom(2, 12, 300);
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 1, max: 3 }), reach, (text, where, size, far) => {
        const context = readContext(readText(text), words);
        fc.pre(context.words.length > 0);
        const cueFirst = where % context.words.length;
        const segment = context.segments.find(({ first, end }) => cueFirst >= first && cueFirst < end)!;
        const cueEnd = Math.min(cueFirst + size, segment.end);
        const local = localSums.read(context.words, context.segments);
        const first = cueReader.read(context, local);
        const window = windowOf(context, { first: cueFirst, end: cueEnd }, segment, far);
        const cue = lookFromCue(context, first, cueFirst, cueEnd, window);
        const kept = argumentReader.score(cue, local);
        const plain = new Float64Array(kept.length);
        const place = new ArgumentPlace();
        for (let at = cue.first; at < cue.end; at++) {
          const list = new FeatureList();
          place.look(cue, at);
          if (at < cueFirst || at >= cueEnd) addLocalFeatures(list, context.words, at, segment.first, segment.end);
          const count = list.length;
          addArgumentFeatures(list, cue, place);
          const sums = new Int32Array(PACKED);
          addPlain(sums, 0, model.arguments.table, list, count, PACKED);
          const to = (at - cue.first) * ARGUMENT_LABELS;
          unpackSums(sums, 0, plain, to, ARGUMENT_LABELS, model.arguments.table.scale);
        }
        expect(kept).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the engine', () => {
  it('gives the same answer for the same text, whatever was read before', () => {
    const warm = createModelEngine(model);
    fc.assert(
      fc.property(anyText, anyText, (before, text) => {
        const fresh = createModelEngine(model).attribute(readText(text));
        warm.attribute(readText(before));
        expect(warm.attribute(readText(text))).toEqual(fresh);
      }),
      { numRuns: 60 },
    );
  });
});
