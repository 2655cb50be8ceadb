/** What people can say that a speaker is. */
export type DecidedKind = 'person' | 'organisation' | 'group';

/** What people have decided about one speaker. What is left out stays as the texts give it. */
export interface SpeakerDecision {
  /** The name to show. */
  readonly name: string;
  readonly kind?: DecidedKind;
  /** Other names that mean this speaker, in any document. */
  readonly aliases?: readonly string[];
  /** Roles this speaker is known by: "CEO of Acme". Each may stand in a text for the name. */
  readonly roles?: readonly string[];
}

/** A name that means one speaker in some documents alone, and elsewhere what it would without this decision. */
export interface SpeakerSplit {
  /** As the documents give it: "John Smith". */
  readonly name: string;
  /** Who that is there: "John Smith (baker)". */
  readonly as: string;
  /** The documents' ids. */
  readonly documents: readonly string[];
}

/**
 * What people decide about speakers, written down by hand beside the corpus; it goes before what is worked out
 * from the texts.
 */
export interface SpeakerDecisions {
  readonly speakers: readonly SpeakerDecision[];
  /** Names that all mean one speaker; the first of each list is the name to show. At least two names a list. */
  readonly same: readonly (readonly string[])[];
  /** Names that must not be taken for one another, however alike they look. At least two names a list. */
  readonly different: readonly (readonly string[])[];
  readonly split?: readonly SpeakerSplit[];
}

/** Nobody has decided anything. */
export const noSpeakerDecisions: SpeakerDecisions = { speakers: [], same: [], different: [] };
