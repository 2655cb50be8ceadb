import { overlaps, type Span } from '../../domain/span.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { NameMention } from '../mention/mention.ts';
import { spanOfWords } from '../mention/words.ts';
import { nameWords } from '../name/fold.ts';
import type { DocumentReading } from './document-reading.ts';
import { type Label, readLabel } from './labelled-speaker.ts';
import { bareMention, speakerOfReferent } from './name-speaker.ts';
import type { SourceReading } from './read-source.ts';

/** The speaker of a source that names somebody: one, or several together. `source`: the span of its words, `mention`. */
export function speakerOfNames(
  document: DocumentReading,
  { mentions: names, open, described }: Extract<SourceReading, { form: 'names' }>,
  mention: string,
  source: Span,
): Speaker {
  const referents = names.map((name) => document.discourse.names.get(name)).filter((one) => one !== undefined);
  const [first] = referents;
  const [name] = names;
  const label = name === undefined ? null : readLabel(document.words, name);
  if (label !== null) return speakerOfLabel(document, label, mention);
  if (open || first === undefined || name === undefined) return { ...unnamed(mention), ...(open && { kind: 'group' }) };
  if (referents.length > 1) {
    const list = listNames(referents.map(({ entity }) => entity.name));
    return { name: list, certainty: 'stated', mention, kind: 'group', chain: [`“${mention}” names ${list}`] };
  }
  const speaker = speakerOfReferent(first, mention);
  return {
    ...namedWithin(speaker, name, source),
    ...(speaker.kind !== 'organisation' && roleOf(document, name, described, speaker)),
  };
}

/** What the source calls somebody, in its own words: all that leads up to the name; what a comma parts from it where the document has nothing better. */
function roleOf(
  { words, reading }: DocumentReading,
  { role, from }: NameMention,
  described: { readonly from: number; readonly to: number } | undefined,
  speaker: Speaker,
): Pick<Speaker, 'role'> {
  const apart = described !== undefined && described.to < from;
  if (described === undefined || (apart && (role !== null || speaker.role !== undefined)))
    return role === null ? {} : { role };
  const { start, end } = spanOfWords(words, described.from, described.to);
  return { role: reading.text.slice(start, end).replace(/\s+/g, ' ') };
}

function speakerOfLabel(
  { words, mentions, discourse, reading }: DocumentReading,
  { from, to }: Label,
  mention: string,
): Speaker {
  const named = mentions.nameAt(to - 1);
  const referent = named === undefined ? undefined : discourse.names.get(named);
  const span = spanOfWords(words, from, to);
  const name = reading.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const known = referent !== undefined && referent.entity.kind === 'person';
  const chain = [`“${mention}” ends the label of ${name}`];
  return known
    ? { ...speakerOfReferent(referent, name), certainty: 'inferred', mention, chain }
    : { name, certainty: 'inferred', mention, kind: 'person', chain };
}

/** "Japan's prime minister" as a source, ", Ann Lee," right after it: named, but not by the source's own words. */
export const namedWithin = (speaker: Speaker, name: NameMention, source: Span): Speaker =>
  speaker.certainty === 'stated' && (!overlaps(name, source) || (name.headline && !sharesWord(speaker)))
    ? { ...speaker, certainty: 'inferred' }
    : speaker;

/** Whether a source has a word of the name, which a run of capitals in a headline need not: "[Acme] Ann Lee" may be read as Ann Lee. */
function sharesWord({ name, aliases = [], mention }: Speaker): boolean {
  const words = new Set(nameWords(mention ?? ''));
  return [name ?? '', ...aliases].flatMap(nameWords).some((word) => words.has(word));
}

/** A source that names nobody: its own words stand for it. */
export const unnamed = (mention: string): Speaker => ({
  name: bareMention(mention),
  certainty: 'unknown',
  mention,
  chain: [`“${mention.replace(/\s+/g, ' ')}” is given no name`],
});

const listNames = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
