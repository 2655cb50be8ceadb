import type { Attribution } from '../../domain/statement.ts';
import type { Reading } from '../../text/reading.ts';
import type { AttributionEngine } from '../engine.ts';
import { applyQuotationStructure } from '../structure/quotation-structure.ts';
import { readContext } from './context.ts';
import { findCues } from './find-cues.ts';
import { readFirst } from './first-reading.ts';
import type { Relation } from './relation.ts';
import { RelationReader } from './relation-reader.ts';
import { rescueQuotations } from './rescue-quotations.ts';
import { toAttribution } from './to-attribution.ts';
import type { AttributionModel } from './unpack-model.ts';

/**
 * Finds attributions with two chains of weights: the first finds the cues of a text, the second the source and content of each
 * cue. Returns beliefs and plans (`act: 'attitude'`) too; callers leave out what they do not show.
 */
export function createModelEngine(model: AttributionModel): AttributionEngine {
  return {
    attribute(reading: Reading): Attribution[] {
      const context = readContext(reading, model.tagger, model.clusters);
      const first = readFirst(context, model.cues);
      const reader = new RelationReader(context, first, model.arguments);
      const found = findCues(first).map((cue) => reader.read(cue, 'model'));
      const relations: Relation[] = found.filter(({ content }) => content.length > 0);
      relations.push(...rescueQuotations(context, first, reader, relations));
      return applyQuotationStructure(
        reading,
        relations.map((relation) => toAttribution(context, relation)),
      );
    },
  };
}
