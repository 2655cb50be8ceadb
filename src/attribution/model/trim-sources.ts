import type { Context } from './context.ts';
import { hashText } from './hash.ts';
import type { Judged } from './judge.ts';
import type { TokenRange } from './relation.ts';

const THAT = hashText('that');
/** Cues further away in the list do not stand in a source. */
const NEARBY = 6;

/**
 * Cuts a source that runs over another cue to what follows it. Matches `[The Herald reported that Ann Lee] told staff`, where "reported"
 * is a cue too; leaves alone `[a man who gave his name as Lee] said`, where no other cue was found in the source.
 */
export function trimSources({ words }: Context, chosen: readonly Judged[]): Judged[] {
  return chosen.map((judged, place) => {
    const { relation, ruled } = judged.candidate;
    const { source } = relation;
    if (source === null || ruled !== null) return judged;
    let first = source.first;
    for (let other = Math.max(0, place - NEARBY); other < Math.min(chosen.length, place + NEARBY + 1); other++) {
      const cue: TokenRange = chosen[other]!.candidate.relation.cue;
      if (other === place || cue.first <= source.first || cue.end >= source.end) continue;
      first = Math.max(first, words.normal[cue.end] === THAT ? cue.end + 1 : cue.end);
    }
    if (first === source.first || first >= source.end) return judged;
    const evidence = [...relation.evidence, 'source cut at a cue'];
    const trimmed = { ...relation, source: { first, end: source.end }, evidence };
    return { ...judged, candidate: { ...judged.candidate, relation: trimmed } };
  });
}
