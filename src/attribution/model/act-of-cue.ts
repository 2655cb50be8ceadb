import type { StatementKind } from '../../domain/statement.ts';
import { canState, lookUpCue } from '../lexicon/lexicon.ts';
import { statementNouns, utteranceNouns } from '../lexicon/report-nouns.ts';
import type { Context } from './context.ts';
import type { TokenRange } from './relation.ts';

const OTHER_CUES = new Set(['according', 'per', ':', 'told', 'words', 'quoted']);

/** A statement holds a quotation or has a cue that speaks of saying; the rest are beliefs, wishes and plans. */
export function actOfCue({ words }: Context, cue: TokenRange, kind: StatementKind): 'statement' | 'attitude' {
  if (kind !== 'indirect') return 'statement';
  for (let i = cue.first; i < cue.end; i++) {
    const { text } = words.words[i]!;
    const form = lookUpCue(text);
    if ((form !== undefined && canState(form.verb)) || OTHER_CUES.has(text)) return 'statement';
    if (statementNouns.has(text) || utteranceNouns.has(text)) return 'statement';
  }
  return 'attitude';
}
