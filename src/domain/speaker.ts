import type { Certainty } from './certainty.ts';

/** Who speaks, as far as the texts tell. */
export interface Speaker {
  /** The person's or organisation's full name; `null` where it cannot be told. */
  readonly name: string | null;
  /** The role as this source gives it, verbatim: "OpenAI CEO". */
  readonly role?: string;
  readonly certainty: Certainty;
}
