import type { Span } from '../../domain/span.ts';
import type { Attribution, StatementKind } from '../../domain/statement.ts';
import { isWord } from '../../text/characters.ts';
import type { Reading } from '../../text/reading.ts';
import { tokensIn } from './tokens-in.ts';

/** A few words outside the marks ("“Judge,” he began, “…") leave a statement direct. */
const DIRECT_SHARE = 0.9;

/** Whether an attribution is the turn of a transcript: words that are quoted though no marks stand around them. */
export const isTurn = ({ evidence }: Pick<Attribution, 'evidence'>): boolean => evidence === 'rule:transcript';

/** Whether all, none or some of the content's words stand in quotation marks. */
export function kindOf(reading: Reading, content: readonly Span[]): StatementKind {
  let words = 0;
  let quoted = 0;
  for (const span of content) {
    for (const token of tokensIn(reading, span)) {
      if (!isWord(token.text)) continue;
      words++;
      if (token.quotation >= 0) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= DIRECT_SHARE * words ? 'direct' : 'mixed';
}
