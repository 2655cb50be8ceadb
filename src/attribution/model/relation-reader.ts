import type { ArgumentReader } from './argument-reader.ts';
import type { Context } from './context.ts';
import { type FirstReading, lookFromCue } from './cue-context.ts';
import { MOST_REACH, windowOf } from './cue-window.ts';
import type { FoundCue } from './find-cues.ts';
import { readSpans } from './read-relation.ts';
import type { Relation } from './relation.ts';
import { snapToQuotations } from './snap-to-quotations.ts';

/**
 * The tokens that all cues of one segment together may look at to one side. Only segments with more than twenty cues come to it:
 * there each cue looks less far, so that a text of nothing but cues takes no longer than its length asks for.
 */
const SEGMENT_REACH = 6_000;
const LEAST_REACH = 12;

/** Finds the source and the content that belong to a cue. */
export class RelationReader {
  readonly #context: Context;
  readonly #first: FirstReading;
  readonly #arguments: ArgumentReader;
  readonly #segmentAt: Int32Array;
  /** The joint sums of the text's local features. */
  readonly #local: Int32Array;

  constructor(context: Context, local: Int32Array, first: FirstReading, reader: ArgumentReader) {
    this.#context = context;
    this.#local = local;
    this.#first = first;
    this.#arguments = reader;
    this.#segmentAt = new Int32Array(context.words.length);
    context.segments.forEach((segment, number) => {
      this.#segmentAt.fill(number, segment.first, segment.end);
    });
  }

  /** The relations of some cues, in their order; those without content included. */
  readAll(cues: readonly FoundCue[]): Relation[] {
    const crowds = new Int32Array(this.#context.segments.length);
    for (const { first } of cues) crowds[this.#segmentAt[first]!]!++;
    return cues.map((cue) => {
      const number = this.#segmentAt[cue.first]!;
      const reach = Math.floor(SEGMENT_REACH / crowds[number]!);
      return this.#read(cue, number, Math.max(LEAST_REACH, Math.min(MOST_REACH, reach)));
    });
  }

  #read(found: FoundCue, number: number, reach: number): Relation {
    const segment = this.#context.segments[number]!;
    const cueEnd = Math.min(found.end, segment.end);
    const window = windowOf(this.#context, { first: found.first, end: cueEnd }, segment, reach);
    const cue = lookFromCue(this.#context, this.#first, found.first, cueEnd, window);
    const read = this.#arguments.decode(cue, this.#arguments.score(cue, this.#local));
    const { source, content } = readSpans(read.labels, cue.first);
    return snapToQuotations(this.#context, {
      cue: { first: cue.cueFirst, end: cue.cueEnd },
      source,
      content,
      cueChance: found.chance,
      argumentChance: read.chance,
      contentOdds: read.anyChance,
      evidence: ['model'],
    });
  }
}
