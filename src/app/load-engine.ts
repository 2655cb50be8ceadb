import type { AttributionEngine } from '../attribution/engine.ts';
import { createRuleEngine } from '../attribution/rule-engine.ts';

/** The engine that finds statements. */
export function loadEngine(): AttributionEngine {
  return createRuleEngine();
}
