import type { Attribution } from '../../domain/statement.ts';
import type { Reading } from '../../text/reading.ts';
import type { AttributionEngine } from '../engine.ts';
import { createRuleEngine } from '../rule-engine.ts';
import { leaveOutLeadingTime } from '../structure/leading-time.ts';
import { applyQuotationStructure } from '../structure/quotation-structure.ts';
import { calibrate } from './calibration.ts';
import { readContext } from './context.ts';
import { findCandidates } from './find-candidates.ts';
import { readFirst } from './first-reading.ts';
import { judge, selectBest } from './judge.ts';
import { RelationReader } from './relation-reader.ts';
import { toAttribution } from './to-attribution.ts';
import { trimSources } from './trim-sources.ts';
import type { AttributionModel } from './unpack-model.ts';

/**
 * Finds attributions with trained weights. A first chain finds the cues of a text, a second the source and content of each cue,
 * rules written by hand find theirs, and a judge keeps the best of them all. Returns beliefs and plans (`act: 'attitude'`)
 * too; callers leave out what they do not show.
 */
export function createModelEngine(model: AttributionModel): AttributionEngine {
  const rules = createRuleEngine();
  return {
    attribute(reading: Reading): Attribution[] {
      const context = readContext(reading, model.tagger, model.clusters);
      const first = readFirst(context, model.cues);
      const reader = new RelationReader(context, first, model.arguments);
      const candidates = findCandidates(context, first, reader, rules.attribute(reading));
      const chosen = trimSources(context, selectBest(judge(context, first, candidates, model.judge)));
      const attributions = chosen.map(({ candidate, merit }) =>
        leaveOutLeadingTime(reading.text, toAttribution(context, candidate, calibrate(model.calibration, merit))),
      );
      return applyQuotationStructure(reading, attributions);
    },
  };
}
