import type { Speaker } from '../../domain/speaker.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Reading } from '../../text/reading.ts';
import type { NameMention } from '../mention/mention.ts';
import { type Word, wordsIn } from '../mention/words.ts';
import type { Discourse, SourceMarks } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { MentionIndex } from './mention-index.ts';
import { pronouns } from './pronouns.ts';
import { readSource } from './read-source.ts';
import type { Referent } from './referent.ts';

/** Everything read out of a document before its speakers are named. */
export interface DocumentReading {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly attributions: readonly Attribution[];
  readonly mentions: MentionIndex;
  readonly marks: SourceMarks;
  readonly discourse: Discourse;
}

const nobody: Speaker = { name: null, certainty: 'unknown' };

/** Names the speaker of each attribution of a document. */
export class SpeakerReader {
  private readonly document: DocumentReading;
  private readonly done = new Map<number, Speaker>();
  private readonly underway = new Set<number>();

  constructor(document: DocumentReading) {
    this.document = document;
  }

  speakerOf(index: number): Speaker {
    const known = this.done.get(index);
    if (known !== undefined) return known;
    const attribution = this.document.attributions[index];
    if (attribution === undefined || this.underway.has(index)) return nobody;
    this.underway.add(index);
    const speaker =
      attribution.source.length === 0 ? this.unnamedSource(index, attribution) : this.namedSource(attribution, index);
    this.underway.delete(index);
    this.done.set(index, speaker);
    return speaker;
  }

  private namedSource(attribution: Attribution, index: number): Speaker {
    const { words, mentions, discourse, reading } = this.document;
    const span =
      attribution.source.find((part) => /[\p{L}]/u.test(reading.text.slice(part.start, part.end))) ??
      attribution.source[0];
    if (span === undefined) return nobody;
    const source = readSource(words, span, mentions);
    const mention = reading.text.slice(span.start, span.end);
    if (source.form === 'pronoun') return this.pronounSource(source.at, mention, index);
    if (source.form === 'names') return this.namesSource(source.mentions, source.open, mention);
    if (source.form === 'words') return { name: bare(mention), certainty: 'unknown', mention };
    const { phrase, maker } = source;
    const made = maker === null ? undefined : discourse.names.get(maker);
    if (made !== undefined) return named(made, mention, made.rivals.length === 0 ? 'stated' : 'inferred');
    const referent = discourse.phrases.get(phrase);
    if (referent === undefined) return { name: bare(mention), certainty: 'unknown', mention };
    return phraseSpeaker(referent, mention);
  }

  private namesSource(mentions: readonly NameMention[], open: boolean, mention: string): Speaker {
    const referents = mentions
      .map((one) => this.document.discourse.names.get(one))
      .filter((referent) => referent !== undefined);
    const [first] = referents;
    const [only] = mentions;
    if (open || first === undefined || only === undefined)
      return { name: bare(mention), certainty: 'unknown', mention, ...(open && { kind: 'group' }) };
    if (referents.length > 1)
      return {
        name: listNames(referents.map((referent) => referent.entity.name)),
        certainty: 'stated',
        mention,
        kind: 'group',
      };
    const speaker = named(first, mention, first.rivals.length === 0 ? 'stated' : 'inferred');
    return only.role === null ? speaker : { ...speaker, role: only.role };
  }

  private pronounSource(at: number, mention: string, index: number): Speaker {
    const { words, discourse, marks } = this.document;
    const pronoun = pronouns.get(words[at]?.lower ?? '');
    if (pronoun?.person === 2) return { ...nobody, mention };
    if (pronoun?.person === 1) {
      const around = marks.contentOf[at] ?? -1;
      const speaker = around >= 0 && around !== index ? this.speakerOf(around) : nobody;
      return speaker.name === null ? { ...nobody, mention } : { ...speaker, certainty: 'inferred', mention };
    }
    const referent = discourse.pronouns.get(at);
    return referent === undefined ? { ...nobody, mention } : phraseSpeaker(referent, mention);
  }

  /** A source left out: "…, saying that": whoever acts in the sentence of the cue; a quotation that goes on: who spoke before. */
  private unnamedSource(index: number, attribution: Attribution): Speaker {
    const before = this.document.attributions[index - 1];
    const content = attribution.content[0];
    const last = before?.content.at(-1);
    if (before === undefined || content === undefined || last === undefined || attribution.cue.length > 0)
      return nobody;
    const { words } = this.document;
    const [from, to] = [wordsIn(words, last).to - 1, wordsIn(words, content).from];
    const near =
      words[from]?.paragraph === words[to]?.paragraph && attribution.kind === 'direct' && before.kind !== 'indirect';
    const speaker = near ? this.speakerOf(index - 1) : nobody;
    return speaker.name === null ? nobody : { ...speaker, certainty: 'inferred' };
  }
}

const listNames = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const bare = (mention: string): string =>
  mention
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /i, '')
    .replace(/[,;:]$/, '')
    .trim();

function phraseSpeaker(referent: Referent, mention: string): Speaker {
  const { entity } = referent;
  if (entity.kind === 'document' && entity.author !== null && entity.author.kind !== 'document') {
    const { author } = entity;
    return named(
      { entity: author, rivals: [], basis: 'possessive' },
      mention,
      author.named || referent.basis === 'noun' ? 'inferred' : 'unknown',
    );
  }
  if (referent.basis === 'described' || referent.basis === 'possessive')
    return {
      name: entity.kind === 'document' ? entity.name : longer(entity.name, bare(mention)),
      certainty: 'unknown',
      mention,
      kind: kindOf(entity),
    };
  return named(referent, mention, entity.named ? 'inferred' : 'unknown');
}

const longer = (a: string, b: string): string =>
  b.length > a.length && b.length < 160 && !/^(?:his|her|its|their|my|our) /i.test(b) ? b : a;

function named(referent: Referent, mention: string, certainty: Speaker['certainty']): Speaker {
  const { entity, rivals } = referent;
  const [role] = entity.roles;
  return {
    name: entity.name,
    certainty,
    mention,
    kind: kindOf(entity),
    ...(role !== undefined && { role }),
    ...(entity.names.size > 1 && { aliases: [...entity.names].filter((name) => name !== entity.name) }),
    ...(rivals.length > 0 && { candidates: rivals.map((rival) => rival.name) }),
  };
}

const kindOf = (entity: Entity): NonNullable<Speaker['kind']> =>
  entity.kind === 'place' ? 'organisation' : entity.kind;
