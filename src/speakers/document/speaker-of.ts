import { overlaps, type Span } from '../../domain/span.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Reading } from '../../text/reading.ts';
import type { NameMention } from '../mention/mention.ts';
import { spanOfWords, type Word, wordsIn } from '../mention/words.ts';
import { nameWords } from '../name/fold.ts';
import type { Discourse } from './discourse.ts';
import { interviewee, isTurnLetter } from './interview.ts';
import { type Label, readLabel } from './labelled-speaker.ts';
import type { SourceMarks } from './mark-sources.ts';
import type { MentionIndex } from './mention-index.ts';
import { bareMention, speakerOfReferent } from './name-speaker.ts';
import { pronouns } from './pronouns.ts';
import { spanOfSource } from './read-source.ts';
import type { Sources } from './sources.ts';
import { Writers } from './writer.ts';

/** Everything read out of a document before its speakers are named. */
export interface DocumentReading {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly attributions: readonly Attribution[];
  readonly mentions: MentionIndex;
  readonly marks: SourceMarks;
  readonly sources: Sources;
  readonly discourse: Discourse;
}

const nobody: Speaker = { name: null, certainty: 'unknown' };

/** Names the speaker of each attribution of a document. */
export class SpeakerReader {
  private readonly document: DocumentReading;
  private readonly writers: Writers;
  private readonly done = new Map<number, Speaker>();
  private readonly underway = new Set<number>();

  constructor(document: DocumentReading) {
    this.document = document;
    this.writers = new Writers(document.reading, document.words, document.mentions);
  }

  speakerOf(index: number): Speaker {
    const known = this.done.get(index);
    if (known !== undefined) return known;
    const attribution = this.document.attributions[index];
    // Words that stand in each other's content lead nowhere.
    if (attribution === undefined || this.underway.has(index)) return nobody;
    this.underway.add(index);
    const speaker =
      attribution.source.length === 0 ? this.sameAsBefore(index, attribution) : this.ofSource(attribution, index);
    this.underway.delete(index);
    this.done.set(index, speaker);
    return speaker;
  }

  private ofSource(attribution: Attribution, index: number): Speaker {
    const { sources, discourse, reading } = this.document;
    const span = spanOfSource(reading.text, attribution);
    const source = sources.readings[index] ?? null;
    if (span === undefined || source === null) return nobody;
    const mention = reading.text.slice(span.start, span.end);
    if (isTurnLetter(mention)) return this.ofLetter(mention);
    if (source.form === 'pronoun') return this.ofPronoun(source.at, mention, index);
    if (source.form === 'names') return this.ofNames(source.mentions, source.open, mention, span);
    if (source.form === 'words') return unnamed(mention);
    const { maker } = source;
    const made = maker === null ? undefined : discourse.names.get(maker);
    if (maker !== null && made !== undefined) return namedWithin(speakerOfReferent(made, mention), maker, span);
    const referent = discourse.phrases.get(source.phrase);
    return referent === undefined ? unnamed(mention) : speakerOfReferent(referent, mention);
  }

  /** "A" is whom the interview is with, where its head says so; who asks stays open. */
  private ofLetter(mention: string): Speaker {
    const { reading, words, mentions, discourse } = this.document;
    const name = mention.startsWith('A') ? interviewee(reading, words, mentions) : null;
    if (name === null) return { ...nobody, mention };
    const referent = discourse.names.get(name);
    const speaker =
      referent === undefined ? { name: name.name, kind: 'person' as const } : speakerOfReferent(referent, mention);
    const chain = [`“${mention}” answers for ${speaker.name}, whom the heading names`];
    return { ...speaker, certainty: 'inferred', mention, chain };
  }

  private ofNames(names: readonly NameMention[], open: boolean, mention: string, span: Span): Speaker {
    const referents = names.map((name) => this.document.discourse.names.get(name)).filter((one) => one !== undefined);
    const [first] = referents;
    const [name] = names;
    const label = name === undefined ? null : readLabel(this.document.words, name);
    if (label !== null) return this.ofLabel(label, mention);
    if (open || first === undefined || name === undefined)
      return { ...unnamed(mention), ...(open && { kind: 'group' }) };
    if (referents.length > 1) {
      const list = listNames(referents.map(({ entity }) => entity.name));
      return { name: list, certainty: 'stated', mention, kind: 'group', chain: [`“${mention}” names ${list}`] };
    }
    const speaker = speakerOfReferent(first, mention);
    return {
      ...namedWithin(speaker, name, span),
      ...(name.role !== null && speaker.kind !== 'organisation' && { role: name.role }),
    };
  }

  private ofLabel({ from, to }: Label, mention: string): Speaker {
    const { words, mentions, discourse, reading } = this.document;
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

  private ofPronoun(at: number, mention: string, index: number): Speaker {
    const { words, discourse, marks } = this.document;
    const pronoun = pronouns.get(words[at]?.lower ?? '');
    if (pronoun?.person === 3) {
      const referent = discourse.pronouns.get(at);
      return referent === undefined ? { ...nobody, mention } : speakerOfReferent(referent, mention);
    }
    // "I" and "we" are whoever says the words they stand in, "I" outside quotations whoever writes; "you" is nobody known.
    const around = marks.contentOf[at] ?? -1;
    if (pronoun?.person === 1 && pronoun.number === 'one' && around < 0 && (words[at]?.quotation ?? 0) < 0)
      return this.ofWriter(at, mention);
    const speaker = pronoun?.person === 1 && around >= 0 && around !== index ? this.speakerOf(around) : nobody;
    if (speaker.name === null) return { ...nobody, mention };
    const chain = [...(speaker.chain ?? []), `“${mention}” stands in the words of ${speaker.name}`];
    return { ...speaker, certainty: speaker.certainty === 'unknown' ? 'unknown' : 'inferred', mention, chain };
  }

  private ofWriter(at: number, mention: string): Speaker {
    const { discourse } = this.document;
    const name = this.writers.at(at);
    if (name === null) return { ...nobody, mention };
    const referent = discourse.names.get(name);
    const speaker =
      referent === undefined ? { name: name.name, kind: 'person' as const } : speakerOfReferent(referent, mention);
    const chain = [`“${mention}” is ${speaker.name}, who writes`];
    return { ...speaker, certainty: 'inferred', mention, chain };
  }

  /** A quotation without source or cue right after another in its paragraph goes on with the same speaker. */
  private sameAsBefore(index: number, attribution: Attribution): Speaker {
    const { words, attributions } = this.document;
    const before = attributions[index - 1];
    const last = before?.content.at(-1);
    const content = attribution.content[0];
    if (before === undefined || last === undefined || content === undefined || attribution.cue.length > 0)
      return nobody;
    const end = words[wordsIn(words, last).to - 1];
    const start = words[wordsIn(words, content).from];
    const goesOn = end?.paragraph === start?.paragraph && attribution.kind === 'direct' && before.kind !== 'indirect';
    const speaker = goesOn ? this.speakerOf(index - 1) : nobody;
    if (speaker.name === null) return nobody;
    const chain = [...(speaker.chain ?? []), `the quotation goes on with ${speaker.name}`];
    return { ...speaker, certainty: speaker.certainty === 'unknown' ? 'unknown' : 'inferred', chain };
  }
}

/** "Japan's prime minister" as a source, ", Ann Lee," right after it: named, but not by the source's own words. */
const namedWithin = (speaker: Speaker, name: NameMention, source: Span): Speaker =>
  speaker.certainty === 'stated' && (!overlaps(name, source) || (name.headline && !sharesWord(speaker)))
    ? { ...speaker, certainty: 'inferred' }
    : speaker;

/** Whether a source has a word of the name, which a run of capitals in a headline need not: "[Acme] Ann Lee" may be read as Ann Lee. */
function sharesWord({ name, aliases = [], mention }: Speaker): boolean {
  const words = new Set(nameWords(mention ?? ''));
  return [name ?? '', ...aliases].flatMap(nameWords).some((word) => words.has(word));
}

const unnamed = (mention: string): Speaker => ({
  name: bareMention(mention),
  certainty: 'unknown',
  mention,
  chain: [`“${mention.replace(/\s+/g, ' ')}” is given no name`],
});

const listNames = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
