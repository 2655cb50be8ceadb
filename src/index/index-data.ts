/**
 * The index itself: flat arrays of numbers, so that it loads and is searched without touching an object per posting.
 *
 * All words of all texts stand in one row, `tokens`; a place in it is a *position*. A text is a stretch of positions,
 * a unit (a passage) a stretch of its text. Every position belongs to exactly one unit.
 */
export interface IndexData {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Word → stem. */
  readonly stemOf: Int32Array;
  /** Position → word. */
  readonly tokens: Int32Array;
  /** Text → its first position; one more entry for the end. */
  readonly textStart: Int32Array;
  /** Text → its first unit; one more entry for the end. */
  readonly textUnits: Int32Array;
  /** Unit → its first position; one more entry for the end. */
  readonly unitStart: Int32Array;
  /** Unit → how many words it has that are no function words. */
  readonly unitLength: Int32Array;
  /** Stem → its first posting; one more entry for the end. */
  readonly postingStart: Int32Array;
  /** Posting → unit, ascending within a stem. */
  readonly postingUnit: Int32Array;
  /** Posting → how often the stem stands in the unit, 255 at most. */
  readonly postingCount: Uint8Array;
}
