import type { Answerer } from '../../answer/answerer.ts';
import type { AnswerItem } from '../../domain/answer.ts';
import type { Document } from '../../domain/document.ts';
import type { SpeakerFinder } from '../../speakers/registry/find-speakers.ts';
import type { RegistrySpeaker } from '../../speakers/registry/types.ts';

/** A role as sources give it, word for word. */
export interface ProfileRole {
  readonly role: string;
  /** ISO days of the first and the last source that give it; `null` where neither is known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Titles of the documents that give it, or their files' names. */
  readonly sources: readonly string[];
}

/** What there is to know of one speaker, for a reader. */
export interface SpeakerProfile {
  readonly name: string;
  readonly kind: RegistrySpeaker['kind'];
  readonly aliases: readonly string[];
  readonly documents: number;
  readonly roles: readonly ProfileRole[];
  /** What was said, the same words once; corrections count. */
  readonly statements: number;
  /** The earliest and the latest with a known day; `null` where there is none. */
  readonly first: AnswerItem | null;
  readonly last: AnswerItem | null;
  /** Words of the statements, verbatim, the most telling first. */
  readonly topics: readonly string[];
}

/** Whom a name means. */
export type ProfileFound =
  | { readonly found: 'one'; readonly profile: SpeakerProfile }
  | { readonly found: 'several'; readonly names: readonly string[] }
  | { readonly found: 'none'; readonly nearest: readonly string[] };

const topicsShown = 8;
const nearestShown = 3;

/** What profiles are made from. */
export interface ProfileSources {
  readonly finder: Pick<SpeakerFinder, 'find'>;
  /** The document of an id, where there is one. */
  readonly document: (id: string) => Document | undefined;
  readonly ask: (question: string, options: { readonly limit: number }) => ReturnType<Answerer['ask']>;
  readonly topics: (name: string, most: number) => readonly string[];
}

/** Finds a speaker by any name or role, and gathers what the corpus tells of them. */
export function findProfile(asked: string, sources: ProfileSources): ProfileFound {
  const matches = sources.finder.find(asked);
  const [best] = matches;
  if (best === undefined) return { found: 'none', nearest: [] };
  if (best.match === 'fuzzy')
    return { found: 'none', nearest: matches.slice(0, nearestShown).map(({ speaker }) => speaker.name) };
  const surest = matches.filter(({ by }) => by === best.by).map(({ speaker }) => speaker);
  const speakers = surest.length > 1 ? surest.filter(({ statements }) => statements > 0) : surest;
  const names = [...new Set(speakers.flatMap(({ name, candidates }) => (candidates.length > 0 ? candidates : [name])))];
  const [only] = speakers;
  if (only === undefined || names.length !== 1 || only.candidates.length > 0) return { found: 'several', names };
  return { found: 'one', profile: profileOf(only, sources) };
}

function profileOf(speaker: RegistrySpeaker, { document, ask, topics }: ProfileSources): SpeakerProfile {
  const { name, kind, aliases } = speaker;
  const quoted = name.replace(/["“”«»]/g, ' ');
  const record = ask(`by:"${quoted}"`, { limit: 1 });
  const earliest = ask(`timeline by:"${quoted}"`, { limit: 1 });
  const dated = (item: AnswerItem | undefined): AnswerItem | null =>
    item === undefined || (item.said.from ?? item.said.to) === null ? null : item;
  return {
    name,
    kind,
    aliases,
    documents: speaker.documents,
    roles: rolesOf(speaker, document),
    statements: record.total,
    first: dated(earliest.answers[0]),
    last: dated(record.answers[0]),
    topics: topics(name, topicsShown),
  };
}

function rolesOf({ roles }: RegistrySpeaker, documentOf: ProfileSources['document']): ProfileRole[] {
  const grouped = new Map<string, { days: string[]; sources: Set<string> }>();
  for (const { role, day, document } of roles) {
    const known = grouped.get(role) ?? { days: [], sources: new Set<string>() };
    if (day !== null) known.days.push(day);
    const place = documentOf(document);
    if (place !== undefined) known.sources.add(place.title.value ?? place.source);
    grouped.set(role, known);
  }
  return [...grouped].map(([role, { days, sources }]) => {
    days.sort();
    return { role, from: days[0] ?? null, to: days.at(-1) ?? null, sources: [...sources] };
  });
}
