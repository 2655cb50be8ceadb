import { contains, hull, overlaps, type Span, sliceSpan } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import { lookUpFrames } from '../lexicon/frames.ts';
import { cueStart } from './cue-start.ts';
import { isTurn } from './kind.ts';

/** Two contents that share this much say the same thing: shared characters by all characters. */
const SAME_CONTENT = 0.6;
/** Two contents that share this much are the same but for a word at the edge. */
const NEARLY_ALL = 0.85;
/** How many attributions to each side of a cue are compared with it. */
const NEARBY = 24;

function likeness(a: readonly Span[], b: readonly Span[]): number {
  const [one, other] = [hull(a), hull(b)];
  if (one === null || other === null) return 0;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

const sameCue = (a: Attribution, b: Attribution): boolean =>
  a.cue.some((span) => b.cue.some((other) => overlaps(span, other)));

/** Whether `outer` reports `inner`: "she said [he wants to leave]" leaves room for what he wants. */
const reports = (outer: Attribution, inner: Attribution): boolean =>
  inner.cue.every((cue) => outer.content.some((span) => contains(span, cue)));

/** "Harbour Bank, [which] declared …": whether the model's source is the last piece of the rule's, the relative pronoun after its name. */
function isItsRelative([one, ...more]: readonly Span[], of: readonly Span[]): boolean {
  const last = of.at(-1);
  return of.length > 1 && more.length === 0 && one?.start === last?.start && one?.end === last?.end;
}

/** Whether an act is told as done: "which claims half of the market" says what is the case. */
const isDone = (text: string, { cue }: Attribution): boolean =>
  cue.some((span) => {
    const words = sliceSpan(text, span).toLowerCase().split(/\s+/);
    return /^(?:ha[sd]|have)$/.test(words[0] ?? '') || words.some((word) => lookUpFrames(word)?.form === 'past');
  });

/** Whether a model, or the rule itself, found the same source, and a content that differs by a few words at most. */
const agree = (text: string, a: Attribution, b: Attribution): boolean =>
  (a.evidence === 'model' || a.evidence === b.evidence) &&
  a.source.length > 0 &&
  (likeness(a.source, b.source) === 1 || (isItsRelative(a.source, b.source) && isDone(text, b))) &&
  likeness(a.content, b.content) >= NEARLY_ALL;

/** A word that somebody has for something is theirs, whoever reports it. */
const isQuotedWord = ({ evidence, kind }: Attribution): boolean =>
  kind !== 'indirect' && evidence === 'rule:what-called';

/**
 * Adds what the measured rules found and nothing else accounts for: the cue is nobody else's, the content is not said
 * elsewhere. What a statement reports of others' acts and plans is left to the statement, but not what a paper surely
 * reports of their words. What was found with the same cue stays as it is, and becomes as sure as the rule where both agree.
 */
export function addMeasured(
  text: string,
  attributions: readonly Attribution[],
  measured: readonly Attribution[],
): Attribution[] {
  const known = [...attributions].sort((a, b) => cueStart(a) - cueStart(b));
  const added: Attribution[] = [];
  let next = 0;
  for (const one of [...measured].sort((a, b) => cueStart(a) - cueStart(b))) {
    while (next < known.length && cueStart(known[next]!) < cueStart(one)) next++;
    let claimed = added.slice(-NEARBY).some((other) => sameCue(other, one));
    for (let i = Math.max(0, next - NEARBY); i < Math.min(known.length, next + NEARBY); i++) {
      const other = known[i]!;
      const alike = likeness(other.content, one.content) >= SAME_CONTENT;
      const same = sameCue(other, one);
      const within = reports(other, one);
      // A turn of a transcript says what is reported within it.
      const around = isTurn(one) && reports(one, other);
      if (same || (alike && !within && !around) || (within && !isQuotedWord(one) && one.via === undefined))
        claimed = true;
      // The model reads some turns, too, and leaves out the marks.
      if (same && isTurn(one)) known[i] = one;
      else if (same && agree(text, other, one) && other.confidence < one.confidence)
        known[i] = { ...other, confidence: one.confidence };
    }
    if (!claimed) added.push(one);
  }
  return [...known, ...added];
}
