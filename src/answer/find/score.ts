import type { Intent } from '../../domain/question.ts';
import type { Statement } from '../../domain/statement.ts';
import type { TopicMatch } from './match-topic.ts';

/** Quotation before paraphrase: the words themselves are worth more than what became of them. */
const kindWorth = { direct: 0.1, mixed: 0.07, indirect: 0.03 } as const satisfies Record<Statement['kind'], number>;

/** What a statement loses of which the topic stands only around the words said. */
const besideWords = 0.2;

/** What ends in a question tells less than what answers it. */
const asking = 0.25;

/**
 * Ranks a statement. What it says about the topic decides (0..1); the rest tells between those that say as much.
 */
export function scoreStatement(statement: Statement, match: TopicMatch, intent: Intent, asks = false): number {
  return (
    match.coverage +
    0.15 * match.pairs +
    0.12 * match.soft +
    kindWorth[statement.kind] +
    (statement.speaker.name === null ? 0 : intent === 'who' ? 0.15 : 0.05) +
    (statement.said.from === null ? 0 : intent === 'when' || intent === 'timeline' ? 0.15 : 0.02) +
    0.05 * statement.confidence -
    (match.said ? 0 : besideWords) -
    (asks ? asking : 0)
  );
}

/** Ranks a passage that quotes nobody: behind a statement that says as much. */
export const scorePassage = (match: TopicMatch, asks = false): number =>
  match.coverage + 0.15 * match.pairs + 0.12 * match.soft - 0.1 - (asks ? asking : 0);
