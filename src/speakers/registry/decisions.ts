import type { SpeakerKind } from '../../domain/speaker.ts';
import { foldName } from '../name/fold.ts';
import type { DocumentSpeaker } from './types.ts';

/** What people have decided about speakers; stands above anything worked out. */
export interface SpeakerDecisions {
  /** Speakers under the name to show, with other names that are theirs alone. */
  readonly speakers?: readonly DecidedSpeaker[];
  /** Names that are one speaker's, shown as `into`. */
  readonly merges?: readonly { readonly into: string; readonly names: readonly string[] }[];
  /** In these documents (by id) the name `name` is somebody else's: `as`. */
  readonly splits?: readonly { readonly name: string; readonly as: string; readonly documents: readonly string[] }[];
}

export interface DecidedSpeaker {
  readonly name: string;
  readonly kind?: SpeakerKind;
  readonly aliases?: readonly string[];
  /** Roles as they are to be found in questions; shown beside those that the documents give. */
  readonly roles?: readonly string[];
}

/**
 * Gives every speaker that a decision speaks of the name decided on. A split goes before a merge, a merge before an alias. Pure: the speakers given stay
 * as they are.
 */
export function applyDecisions(speakers: readonly DocumentSpeaker[], decisions: SpeakerDecisions): DocumentSpeaker[] {
  const splits = new Map<string, string>();
  for (const { name, as, documents } of decisions.splits ?? [])
    for (const document of documents) splits.set(`${document}\n${foldName(name)}`, as);
  const names = decidedNames(decisions);
  const kinds = new Map((decisions.speakers ?? []).map((speaker) => [speaker.name, speaker.kind]));
  return speakers.map((speaker) => {
    const key = foldName(speaker.name);
    const decided = splits.get(`${speaker.document}\n${key}`) ?? names.get(key) ?? null;
    return decided === null ? speaker : { ...speaker, decided, kind: kinds.get(decided) ?? speaker.kind };
  });
}

/** Folded name → the name decided on. */
function decidedNames(decisions: SpeakerDecisions): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, aliases } of decisions.speakers ?? [])
    for (const alias of [name, ...(aliases ?? [])]) names.set(foldName(alias), name);
  for (const { into, names: merged } of decisions.merges ?? [])
    for (const name of [into, ...merged]) names.set(foldName(name), into);
  return names;
}
