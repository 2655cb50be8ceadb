import type { AskedInterval } from '../../dates/asked-dates.ts';
import type { Intent } from '../../domain/question.ts';
import type { StatementKind } from '../../domain/statement.ts';
import type { Topic } from './topic.ts';

/** Whose statements are asked for. */
export interface AskedSource {
  /** As the user wrote it. */
  readonly asked: string;
  /** Speakers that the words may mean, by number; empty where the corpus has no statement by them. */
  readonly speakers: readonly number[];
  /** Speakers whose role only resembles the one asked for, where others have that very one. */
  readonly alike: readonly number[];
  /** Where the words name no person but a source in the text ("the open letter"): the statements from it. */
  readonly statements: readonly number[];
  /** Whether nobody is called so, and they are only spelt alike. */
  readonly isNear: boolean;
  /** What to call them; `null` where nobody in the corpus is called so. */
  readonly name: string | null;
}

/** A question, resolved against the corpus: what is looked for. */
export interface Query {
  readonly intent: Intent;
  /** Whose statements; several for a comparison. Empty: anybody's. */
  readonly by: readonly AskedSource[];
  readonly topic: Topic;
  readonly phrases: readonly string[];
  readonly dates: AskedInterval | null;
  /** Numbers of the texts looked in; `null` for all. */
  readonly texts: ReadonlySet<number> | null;
  /** The kinds of statement asked for; `null` for any. */
  readonly kinds: readonly StatementKind[] | null;
  /** Whether a denial is asked for: what says the opposite is no answer. */
  readonly negative: boolean;
  /** Whether a passage that quotes nobody can be an answer. */
  readonly passages: boolean;
}
