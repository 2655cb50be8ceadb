import type { SpeakerKind } from '../../domain/speaker.ts';

/** A role as one document gives it. */
export interface RoleGiven {
  /** Verbatim: "AcmeAI CEO". */
  readonly role: string;
  /** The document's id. */
  readonly document: string;
  /** ISO day of what was said, or else of the document; `null` where neither is known. */
  readonly day: string | null;
}

/** One person or organisation over all documents. */
export interface RegistrySpeaker {
  /** Stable for the same corpus: made from the name. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Other forms found or decided, without the name itself. */
  readonly aliases: readonly string[];
  /** In order of day, then of document. */
  readonly roles: readonly RoleGiven[];
  readonly statements: number;
  readonly documents: number;
  /** For a bare name that several share: their names. Empty for everybody else. */
  readonly candidates: readonly string[];
}

/** A speaker that a question may mean. */
export interface SpeakerMatch {
  readonly speaker: RegistrySpeaker;
  /** 0..1; the best first. */
  readonly score: number;
  /** `exact`: the words asked for are the speaker's. `fuzzy`: they only resemble them: ask "did you mean". */
  readonly match: 'exact' | 'fuzzy';
  /** What matched. */
  readonly by: 'name' | 'alias' | 'part' | 'role';
}

/** A speaker as one document has it, before the documents are joined. */
export interface DocumentSpeaker {
  readonly document: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly aliases: ReadonlySet<string>;
  readonly roles: readonly RoleGiven[];
  readonly statements: number;
  /** The name that people have decided on for it; `null` where nobody has. */
  readonly decided: string | null;
}
