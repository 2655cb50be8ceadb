import type { Certainty } from '../../domain/certainty.ts';
import type { Speaker, SpeakerKind } from '../../domain/speaker.ts';
import type { Entity } from './entity.ts';
import { explain } from './explain.ts';
import type { Referent } from './referent.ts';

/** What is told of a source beside who it is: "a banker, who asked not to be named". */
const ASIDE = /(?:,| (?:who|speaking|under|on condition)\b).*$/;

/** The longest description shown as a name. */
const LONGEST_NAME = 160;

/** The words of a source without article and closing marks: what an unnamed speaker is shown as. */
export const bareMention = (mention: string): string =>
  mention
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /i, '')
    .replace(/[,;:]$/, '')
    .trim();

/** The speaker that a referent gives, whatever led to it; a letter or a report speaks for its author. */
export function speakerOfReferent(referent: Referent, mention: string): Speaker {
  const { entity, basis } = referent;
  if (basis === 'name') return speakerOfEntity(referent, mention, isAnyBody(entity) ? 'unknown' : 'stated');
  const { author } = entity;
  const made = author !== null && author.kind !== 'document' && (author.named || author.name.includes(' '));
  // "the researchers" tell less than "the report".
  if (entity.kind === 'document' && made) {
    return speakerOfEntity(
      { entity: author, rivals: [], basis: 'author' },
      mention,
      author.named || basis !== 'described' ? 'inferred' : 'unknown',
    );
  }
  if (!entity.named && (basis === 'described' || basis === 'possessive')) {
    const name = fullerDescription(entity, bareMention(mention));
    // "A spokesman for the mayor said … He added": the same words for whoever is followed to them.
    if (basis === 'described' && entity.kind === 'person') entity.name = name.replace(ASIDE, '');
    return { ...speakerOfEntity(referent, mention, 'unknown'), name };
  }
  return speakerOfEntity(referent, mention, entity.named ? 'inferred' : 'unknown');
}

/** "The Court", "the Board", where the document gives no more of its name: as little as "the court". */
const isAnyBody = ({ name, kind }: Entity): boolean =>
  kind !== 'person' &&
  /^(?:administration|agency|association|authority|bank|board|bureau|commission|committee|company|council|court|department|firm|government|group|ministry|office|subcommittee|tribunal|union)$/i.test(
    name,
  );

/** The speaker that an entity is, with the first role that the document gives it. */
function speakerOfEntity(referent: Referent, mention: string, certainty: Certainty): Speaker {
  const { entity, rivals } = referent;
  const [role] = entity.roles;
  const aliases = [...entity.names].filter((name) => name !== entity.name);
  return {
    name: entity.name,
    certainty,
    mention,
    kind: kindOf(entity),
    chain: [explain(mention, referent)],
    ...(role !== undefined && kindOf(entity) !== 'organisation' && { role }),
    ...(aliases.length > 0 && { aliases }),
    ...(rivals.length > 0 && { candidates: rivals.map((rival) => rival.name) }),
  };
}

const kindOf = (entity: Entity): SpeakerKind => (entity.kind === 'place' ? 'organisation' : entity.kind);

/** The source's own words, where they say more than the noun phrase found in them. */
function fullerDescription(entity: Entity, mention: string): string {
  if (entity.kind === 'document' && !mention.startsWith(entity.name)) return entity.name;
  if (/^(?:his|her|its|their|my|our) /i.test(mention)) return entity.name;
  return mention.length > entity.name.length && mention.length < LONGEST_NAME ? mention : entity.name;
}
