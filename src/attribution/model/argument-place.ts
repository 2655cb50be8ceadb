import { bucket } from './buckets.ts';
import { EDGE, valueWithin } from './column-value.ts';
import type { CueContext } from './cue-context.ts';

/** Stands for the label beyond the edge of the window. */
const NO_LABEL = 9;

/** A probability in five grades. */
const grade = (chance: number): number =>
  chance < 0.03 ? 0 : chance < 0.2 ? 1 : chance < 0.5 ? 2 : chance < 0.85 ? 3 : 4;

/** How a token stands to a cue. One place is moved from token to token. */
export class ArgumentPlace {
  at = 0;
  /** 0 left of the cue, 1 right. */
  side = 0;
  /** How many words the token stands from the cue; 1 right beside it. */
  distance = 0;
  /** Side and distance in one number. */
  near = 0;
  tag = 0;
  quoted = 0;
  /** From the cue to the token: sentence ends (to 2), verbs, commas, edges of quotations (to 3), other cues (to 2). */
  beyond = 0;
  verbs = 0;
  commas = 0;
  edges = 0;
  cues = 0;
  /** Side and sentence ends in one number. */
  sided = 0;
  /** Labels of the first chain: the token's own, that before, that after. */
  label = 0;
  before = 0;
  after = 0;
  /** How likely the first chain thinks it a source and a content, in grades. */
  source = 0;
  content = 0;
  /** Whether the token begins its sentence, and whether there is a verb between, in one number. */
  starts = 0;
  /** Tokens of the nearest verbs within the window, or -1. */
  verbLeft = -1;
  verbRight = -1;

  look(cue: CueContext, at: number): void {
    const { words, sentences } = cue.context;
    const k = at - cue.first;
    const last = cue.labels.length - 1;
    this.at = at;
    this.side = at < cue.cueFirst ? 0 : 1;
    this.distance = at < cue.cueFirst ? cue.cueFirst - at : at - cue.cueEnd + 1;
    this.near = this.side * 128 + bucket(this.distance);
    this.tag = words.pos[at]!;
    this.quoted = words.inQuotation[at]!;
    this.beyond = Math.min(cue.sentences[k]!, 2);
    this.verbs = Math.min(cue.verbs[k]!, 3);
    this.commas = Math.min(cue.commas[k]!, 3);
    this.edges = Math.min(cue.edges[k]!, 3);
    this.cues = Math.min(cue.cues[k]!, 2);
    this.sided = this.side * 4 + this.beyond;
    this.label = cue.labels[k]!;
    this.before = k > 0 ? cue.labels[k - 1]! : NO_LABEL;
    this.after = k < last ? cue.labels[k + 1]! : NO_LABEL;
    this.source = grade(cue.reading.chances[at * 4]!);
    this.content = grade(cue.reading.chances[at * 4 + 2]!);
    this.starts = (at === sentences.first[at] ? 2 : 0) + (this.verbs > 0 ? 1 : 0);
    const left = sentences.verbLeft[at]!;
    const right = sentences.verbRight[at]!;
    this.verbLeft = left >= cue.first ? left : -1;
    this.verbRight = right < cue.end ? right : -1;
  }
}

/** What a column says of the words right before and after a cue; `EDGE` beyond its window. */
export const beforeCue = (column: Int32Array | Uint8Array, cue: CueContext): number =>
  valueWithin(column, cue.cueFirst - 1, cue.first, cue.end);
export const afterCue = (column: Int32Array | Uint8Array, cue: CueContext): number =>
  valueWithin(column, cue.cueEnd, cue.first, cue.end);

/** Farther than this from the cue, the way to it is not looked at word by word. */
export const LONGEST_PATH = 5;

/** The parts of speech from the token to the cue, where they are few; as one number. */
export function pathOf(cue: CueContext, { at, side, distance }: ArgumentPlace): number {
  if (distance > LONGEST_PATH) return EDGE;
  const from = side === 0 ? at : cue.cueEnd;
  const until = side === 0 ? cue.cueFirst : at + 1;
  let path = 0;
  for (let i = from; i < until; i++) path = path * 64 + cue.context.words.pos[i]! + 1;
  return path | 0;
}
