import type { Attribution } from '../../domain/statement.ts';
import type { Reading } from '../../text/reading.ts';
import type { AttributionEngine } from '../engine.ts';
import { findByRules } from '../rule-engine.ts';
import { addMeasured } from '../structure/add-measured.ts';
import { bareSource } from '../structure/bare-source.ts';
import { endBeforeCoordinated } from '../structure/coordinated.ts';
import { leaveOutLeadingTime } from '../structure/leading-time.ts';
import { applyQuotationStructure } from '../structure/quotation-structure.ts';
import { leaveOutComment } from '../structure/writers-comment.ts';
import { ArgumentReader } from './argument-reader.ts';
import { calibrate } from './calibration.ts';
import { readContext } from './context.ts';
import { findCandidates } from './find-candidates.ts';
import { CueReader } from './first-reading.ts';
import { judge, selectBest } from './judge.ts';
import { LocalSums } from './local-sums.ts';
import { RelationReader } from './relation-reader.ts';
import { toAttribution } from './to-attribution.ts';
import { trimSources } from './trim-sources.ts';
import type { AttributionModel } from './unpack-model.ts';
import { WordReader } from './word-columns.ts';

/** What reads with a model. It remembers words and sums from text to text. */
class ModelReader {
  readonly words: WordReader;
  readonly local: LocalSums;
  readonly cues: CueReader;
  readonly arguments: ArgumentReader;

  constructor(model: AttributionModel) {
    this.words = new WordReader(model.tagger, model.clusters);
    this.local = new LocalSums(model.local);
    this.cues = new CueReader(model.cues);
    this.arguments = new ArgumentReader(model.arguments);
  }
}

/**
 * Finds attributions with trained weights. A first chain finds the cues of a text, a second the source and content of each cue,
 * rules written by hand find theirs, and a judge keeps the best of them all. Returns beliefs and plans (`act: 'attitude'`)
 * too; callers leave out what they do not show.
 */
export function createModelEngine(model: AttributionModel): AttributionEngine {
  let reader = new ModelReader(model);
  return {
    attribute(reading: Reading): Attribution[] {
      if (reader.words.isExhausted) reader = new ModelReader(model);
      const context = readContext(reading, reader.words);
      const local = reader.local.read(context.words, context.segments);
      const first = reader.cues.read(context, local);
      const relations = new RelationReader(context, local, first, reader.arguments);
      const ruled = findByRules(reading);
      const candidates = findCandidates(context, first, relations, ruled.judged);
      const chosen = trimSources(context, selectBest(judge(context, first, candidates, model.judge)));
      const attributions = chosen.map(({ candidate, merit }) =>
        leaveOutLeadingTime(reading.text, toAttribution(context, candidate, calibrate(model.calibration, merit))),
      );
      const all = endBeforeCoordinated(reading.text, addMeasured(reading.text, attributions, ruled.measured));
      return applyQuotationStructure(
        reading,
        all.map((attribution) => bareSource(reading, leaveOutComment(reading, attribution))),
      );
    },
  };
}
