import type { Context } from './context.ts';
import { headOf } from './cue-head.ts';
import { hashText } from './hash.ts';
import { BEGIN_CUE, INSIDE_CUE } from './labels.ts';
import type { TokenRange } from './relation.ts';

const COMMA = hashText(',');

/** What the first chain made of the tokens. */
export interface FirstReading {
  /** The best label of each token. */
  readonly labels: Uint8Array;
  /** For each token, the probability of being in a source, in a cue, in a content, and of beginning a cue; 4 numbers to a token. */
  readonly chances: Float32Array;
}

/** One cue, tokens `[cueFirst, cueEnd)`, and the window `[first, end)` its arguments are looked for in. */
export interface CueContext {
  readonly context: Context;
  readonly reading: FirstReading;
  /** Labels of the first chain, with this cue's own laid over. */
  readonly labels: Uint8Array;
  readonly cueFirst: number;
  readonly cueEnd: number;
  readonly head: number;
  readonly first: number;
  readonly end: number;
  /** Counted from the cue to each token of the window: verbs, commas, other cues, sentence ends, edges of quotations. */
  readonly verbs: Uint8Array;
  readonly commas: Uint8Array;
  readonly cues: Uint8Array;
  readonly sentences: Uint8Array;
  readonly edges: Uint8Array;
}

/** Looks from the cue `[cueFirst, cueEnd)` to both sides, as far as its window. */
export function lookFromCue(
  context: Context,
  reading: FirstReading,
  cueFirst: number,
  cueEnd: number,
  { first, end }: TokenRange,
): CueContext {
  const size = end - first;
  const counts = () => new Uint8Array(size);
  const labels = reading.labels.slice(first, end);
  labels.fill(INSIDE_CUE, cueFirst - first, cueEnd - first);
  labels[cueFirst - first] = BEGIN_CUE;
  const cue: CueContext = {
    context,
    reading,
    labels,
    cueFirst,
    cueEnd,
    head: headOf(context, cueFirst, cueEnd),
    first,
    end,
    verbs: counts(),
    commas: counts(),
    cues: counts(),
    sentences: counts(),
    edges: counts(),
  };
  walk(cue, cueEnd, end, 1);
  walk(cue, cueFirst - 1, first - 1, -1);
  return cue;
}

function walk(cue: CueContext, from: number, until: number, step: number): void {
  const { words, quotations, reading } = cue.context;
  let verbs = 0;
  let commas = 0;
  let cues = 0;
  let sentences = 0;
  let edges = 0;
  for (let i = from; i !== until; i += step) {
    const before = i - step;
    if (i !== from) {
      if (words.isVerb[before] === 1) verbs++;
      if (words.normal[before] === COMMA) commas++;
      if (quotations.at[i] !== quotations.at[before]) edges++;
    }
    if (reading.tokens[i]!.sentence !== reading.tokens[before]!.sentence) sentences++;
    const at = i - cue.first;
    if (cue.labels[at] === BEGIN_CUE) cues++;
    cue.verbs[at] = Math.min(verbs, 255);
    cue.commas[at] = Math.min(commas, 255);
    cue.cues[at] = Math.min(cues, 255);
    cue.sentences[at] = Math.min(sentences, 255);
    cue.edges[at] = Math.min(edges, 255);
  }
}
