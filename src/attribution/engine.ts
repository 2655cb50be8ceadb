import type { Attribution } from '../domain/statement.ts';
import type { Reading } from '../text/reading.ts';

/**
 * Finds who said which words. The answer depends on the text alone: the same text gives the same
 * attributions, whatever was read before. In order of their first content span; every span lies in the text.
 */
export interface AttributionEngine {
  attribute(reading: Reading): Attribution[];
}
