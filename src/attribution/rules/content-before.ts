import { hasVerb } from '../grammar/complement.ts';
import { isTimeAdverbial } from '../grammar/noun-phrase.ts';
import { quotationAt } from '../grammar/quotations.ts';
import { ADVERB, COORDINATOR, GERUND, PREPOSITION, type Range, SUBORDINATOR } from '../grammar/words.ts';
import type { Clause } from './rule.ts';

/** What stands before an attribution and may be its content. */
interface ContentBefore {
  readonly range: Range;
  /** `quotation`: a quotation ends right before the attribution; `clause`: words without quotation marks do. */
  readonly kind: 'quotation' | 'clause';
}

/** After a quotation that ended in a full stop, only a sentence as short as "Ann Lee said." still belongs to it. In tokens. */
const MOST_BRIEF = 8;

/** Where, after what was attributed earlier in the sentence, free words begin. */
function freeFrom({ found, low }: Clause, edge: number): number {
  let from = low;
  for (const { cue, source, content } of found) {
    for (const { to } of [...cue, ...source, ...content]) if (to <= edge) from = Math.max(from, to);
  }
  return from;
}

/**
 * The content that ends at `edge`, where the source or the cue begins: "“It is over,” | Ann said", "It is over, | Ann said".
 * `null` where nothing there can be content.
 */
export function contentBefore(clause: Clause, edge: number): ContentBefore | null {
  const { words, low } = clause;
  const comma = words.at(edge - 1) === ',' && !words.quoted(edge - 1);
  const last = edge - (comma ? 2 : 1);
  const paragraph = words.tokens[edge]?.paragraph ?? words.tokens[last]?.paragraph;
  if (last < 0 || words.tokens[last]!.paragraph !== paragraph) return null;
  if (words.quoted(last)) {
    const quotation = quotationAt(words, last);
    if (
      quotation.to !== last + 1 ||
      clause.found.some((found) => found.content.some((range) => range.to > quotation.from))
    )
      return null;
    const ending = words.reading.text.charAt(
      (words.reading.quotations[words.tokens[last]!.quotation]?.inner.end ?? 0) - 1,
    );
    // "… the “bad hombres” he spoke of": without a comma the quotation does not lead to the attribution; a full stop ends it.
    const briefly = ending === '.' && edge === low && clause.high - edge <= MOST_BRIEF;
    if (!comma && !briefly && !/[,?!…—–-]/.test(ending) && !(quotation.to - quotation.from > 8 && ending !== '.'))
      return null;
    const from = freeFrom(clause, edge);
    // "The plan “is dead,” Ann said": the words before the quotation are hers too.
    const led = quotation.from > from && !/[.!?:]/.test(words.at(quotation.from - 1));
    return { kind: 'quotation', range: { from: led ? from : quotation.from, to: last + 1 } };
  }
  if (!comma && !/^(?:[—–?!]|--+)$/.test(words.at(edge - 1))) return null;
  let from = freeFrom(clause, edge);
  while (from < last && (words.at(from) === ',' || words.is(from, COORDINATOR))) from++;
  if (edge - from < 4 || last < low) return null;
  if (!hasVerb(words, from, edge - 1)) return null;
  if (words.is(from, SUBORDINATOR | GERUND) || isTimeAdverbial(words, from)) return null;
  if (words.is(from, PREPOSITION | ADVERB) && words.at(edge - 1) === ',') {
    let comma2 = from;
    while (comma2 < edge && (words.at(comma2) !== ',' || words.quoted(comma2))) comma2++;
    if (comma2 >= edge - 1) return null;
  }
  return { kind: 'clause', range: { from, to: edge - 1 } };
}
