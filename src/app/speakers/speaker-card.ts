import type { Document } from '../../domain/document.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Said } from '../../domain/time.ts';
import type { RegistrySpeaker } from '../../speakers/registry.ts';

/** A document, as far as it takes to find it. */
export interface DocumentPlace {
  /** The document's id. */
  readonly document: string;
  /** The original file's name. */
  readonly source: string;
  readonly title: string | null;
}

/** One thing that a speaker said, and how it was worked out who that is. */
export interface SpokenWords extends DocumentPlace {
  /** The words said, verbatim but for line breaks; parts that do not stand together are joined by " … ". */
  readonly excerpt: string;
  readonly said: Said;
  readonly certainty: Speaker['certainty'];
  /** From the mention to the speaker, a step a line. */
  readonly chain: readonly string[];
}

/** All that a corpus tells of one speaker. */
export interface SpeakerCard {
  readonly name: string;
  readonly kind: RegistrySpeaker['kind'];
  readonly aliases: readonly string[];
  readonly statements: number;
  readonly documents: number;
  /** As each document gives them, in order of time; `place` is `null` for a role that people have decided on. */
  readonly roles: readonly {
    readonly role: string;
    /** ISO day of the words or else of the document; `null` where neither is known. */
    readonly day: string | null;
    readonly place: DocumentPlace | null;
  }[];
  /** The earliest and the latest statement with a known day; `null` where there is none. */
  readonly first: SpokenWords | null;
  readonly last: SpokenWords | null;
  /** What people have decided about this speaker, in sentences. */
  readonly decided: readonly string[];
  /** In order of time, those without a day last. */
  readonly said: readonly SpokenWords[];
}

/** `findings`: all that was read out, under the registry, dated and corrected. */
export function speakerCard(
  speaker: RegistrySpeaker,
  findings: readonly Extraction[],
  decided: readonly string[],
): SpeakerCard {
  const places = new Map<string, DocumentPlace>();
  const said: SpokenWords[] = [];
  for (const { document, statements } of findings) {
    places.set(document.id, placeOf(document));
    for (const statement of statements)
      if (statement.speaker.name === speaker.name) said.push(spokenWords(document, statement));
  }
  const dated = said.filter((one) => earliest(one) !== null).sort(byKey(earliest));
  const undated = said.filter((one) => earliest(one) === null);
  const { name, kind, aliases, statements, documents, roles } = speaker;
  return {
    name,
    kind,
    aliases,
    statements,
    documents,
    roles: roles.map(({ role, day, document }) => ({ role, day, place: places.get(document) ?? null })),
    first: dated[0] ?? null,
    last: [...dated].sort(byKey(latest)).at(-1) ?? null,
    decided,
    said: [...dated, ...undated],
  };
}

export function spokenWords(document: Document, { content, speaker, said }: Statement): SpokenWords {
  const excerpt = content.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
  return { ...placeOf(document), excerpt, said, certainty: speaker.certainty, chain: speaker.chain ?? [] };
}

const placeOf = ({ id, source, title }: Document): DocumentPlace => ({ document: id, source, title: title.value });

const earliest = ({ said }: SpokenWords): string | null => said.from ?? said.to;
const latest = ({ said }: SpokenWords): string | null => said.to ?? said.from;

function byKey(key: (words: SpokenWords) => string | null) {
  return (a: SpokenWords, b: SpokenWords): number => {
    const [x, y] = [key(a) ?? '', key(b) ?? ''];
    return x < y ? -1 : x > y ? 1 : 0;
  };
}
