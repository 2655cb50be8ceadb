import type { Certainty } from './certainty.ts';

/** What a speaker is. `document`: a poll, a report, a law that no author could be found for. */
export type SpeakerKind = 'person' | 'organisation' | 'group' | 'document' | 'unknown';

/** Who speaks, as far as the texts tell. */
export interface Speaker {
  /** The person's or organisation's full name; `null` where it cannot be told. */
  readonly name: string | null;
  /** The role as this source gives it, verbatim: "Acme CEO". */
  readonly role?: string;
  readonly certainty: Certainty;
  /** The words of the source that the name was worked out from, verbatim. */
  readonly mention?: string;
  readonly kind?: SpeakerKind;
  /** Other forms of the name in the same document, as written. */
  readonly aliases?: readonly string[];
  /** Others that the words could mean, where they could mean several. */
  readonly candidates?: readonly string[];
  /** How the mention led to the name, a step a line, for `--explain`. */
  readonly chain?: readonly string[];
}
