import type { AttributionEngine } from '../attribution/engine.ts';
import { createModelEngine } from '../attribution/model/model-engine.ts';
import { loadModel } from './load-model.ts';

const engines = new Map<string, AttributionEngine>();

/**
 * The engine that finds statements: trained weights, rules, and a judge over both. Its weights are those in `models/`, or in
 * another folder (its address ends in a slash), and are loaded once.
 */
export function loadEngine(weights?: URL): AttributionEngine {
  const key = weights?.href ?? '';
  const engine = engines.get(key) ?? createModelEngine(loadModel(weights));
  engines.set(key, engine);
  return engine;
}
