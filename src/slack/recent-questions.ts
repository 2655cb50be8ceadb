import type { Asked } from './parse/question-text.ts';

/** How many readers are remembered, and how many questions of each. */
const READERS = 2000;
const EACH = 5;

/** The organisation or workspace of a request, as Bolt gives it. */
export interface Place {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
}

/** A reader's name among all workspaces: Slack's ids of users are unique within one alone. */
export const readerOf = ({ enterpriseId, teamId }: Place, user: string): string =>
  `${enterpriseId ?? teamId ?? ''}/${user}`;

/**
 * What each reader asked last, for their Home. Kept in memory alone: it serves comfort, and nobody but the reader
 * sees it. Gone when the bot restarts.
 */
export class RecentQuestions {
  readonly #byReader = new Map<string, readonly string[]>();

  /** Takes down a question; what asks for help or is too long is none. */
  note(reader: string, asked: Asked): void {
    if (asked.kind !== 'question') return;
    const { question } = asked;
    const others = this.of(reader).filter((other) => other !== question);
    this.#byReader.delete(reader);
    this.#byReader.set(reader, [question, ...others].slice(0, EACH));
    const [longestAway] = this.#byReader.keys();
    if (this.#byReader.size > READERS && longestAway !== undefined) this.#byReader.delete(longestAway);
  }

  /** The latest first. */
  of(reader: string): readonly string[] {
    return this.#byReader.get(reader) ?? [];
  }
}
