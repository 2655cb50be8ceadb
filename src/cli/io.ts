/** What a command may touch of the world it runs in. `main.ts` gives the real one, tests one of their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Machine output and answers. Resolves when it may be written to again. */
  readonly out: (text: string) => Promise<void>;
  /** Everything else: errors, progress, notes. */
  readonly err: (text: string) => void;
  readonly terminal: Terminal;
  /** Today's ISO day where the user is: what "last week" in a question counts from. */
  readonly today: () => string;
}

/** How answers are to be shown. Piped output is plain and unwrapped. */
export interface Terminal {
  readonly color: boolean;
  /** Columns to wrap at; `null` where the output is not a terminal. */
  readonly width: number | null;
  /** Whether progress may be drawn on stderr. */
  readonly progress: boolean;
}

/** The exit codes of the command line contract. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
