import { ArgumentReader } from './argument-reader.ts';
import type { ChainModel } from './chain-model.ts';
import type { Context } from './context.ts';
import { type FirstReading, lookFromCue } from './cue-context.ts';
import type { FoundCue } from './find-cues.ts';
import { readSpans } from './read-relation.ts';
import type { Relation } from './relation.ts';
import type { Segment } from './segments.ts';
import { snapToQuotations } from './snap-to-quotations.ts';

/** Finds the source and the content that belong to a cue. */
export class RelationReader {
  readonly #context: Context;
  readonly #first: FirstReading;
  readonly #arguments: ArgumentReader;
  readonly #segmentAt: Int32Array;

  constructor(context: Context, first: FirstReading, model: ChainModel) {
    this.#context = context;
    this.#first = first;
    this.#arguments = new ArgumentReader(context, model);
    this.#segmentAt = new Int32Array(context.words.length);
    context.segments.forEach((segment, number) => {
      this.#segmentAt.fill(number, segment.first, segment.end);
    });
  }

  /** The stretch of text that a token stands in: a cue's arguments are not looked for beyond it. */
  segmentOf(token: number): Segment {
    return this.#context.segments[this.#segmentAt[token]!]!;
  }

  read(found: FoundCue, evidence: string): Relation {
    const segment = this.segmentOf(found.first);
    const cue = lookFromCue(
      this.#context,
      this.#first,
      found.first,
      Math.min(found.end, segment.end),
      segment.first,
      segment.end,
    );
    const read = this.#arguments.decode(cue, this.#arguments.score(cue, segment.first, segment.end));
    const { source, content } = readSpans(read.labels, cue.first);
    return snapToQuotations(this.#context, {
      cue: { first: cue.cueFirst, end: cue.cueEnd },
      source,
      content,
      cueChance: found.chance,
      argumentChance: read.chance,
      contentOdds: read.anyChance,
      evidence: [evidence],
    });
  }
}
