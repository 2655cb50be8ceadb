import type { Speaker } from '../../domain/speaker.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { NameMention } from '../mention/mention.ts';
import { wordsIn } from '../mention/words.ts';
import { unshouted } from '../name/capitals.ts';
import type { DocumentReading } from './document-reading.ts';
import { speakerOfReferent } from './name-speaker.ts';
import { namedWithin, speakerOfNames, unnamed } from './named-source.ts';
import { pronouns } from './pronouns.ts';
import { spanOfSource } from './read-source.ts';
import { isTurnLetter, TurnLetters } from './turn-letters.ts';
import { Writers } from './writer.ts';

const nobody: Speaker = { name: null, certainty: 'unknown' };

/** Names the speaker of each attribution of a document. */
export class SpeakerReader {
  private readonly document: DocumentReading;
  private readonly letters: TurnLetters;
  private readonly writers: Writers;
  private readonly done = new Map<number, Speaker>();
  private readonly underway = new Set<number>();

  constructor(document: DocumentReading) {
    this.document = document;
    const { reading, words, mentions } = document;
    this.letters = new TurnLetters(reading, words, mentions);
    this.writers = new Writers(reading, words, mentions);
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
    if (isTurnLetter(mention)) return this.ofLetter(mention, span.start);
    if (source.form === 'pronoun') return this.ofPronoun(source.at, mention, index);
    if (source.form === 'names') return speakerOfNames(this.document, source, mention, span);
    if (source.form === 'words') return unnamed(mention);
    const { maker } = source;
    const made = maker === null ? undefined : discourse.names.get(maker);
    if (maker !== null && made !== undefined) return namedWithin(speakerOfReferent(made, mention), maker, span);
    const referent = discourse.phrases.get(source.phrase);
    return referent === undefined ? unnamed(mention) : speakerOfReferent(referent, mention);
  }

  /** "Q" and "A" of a transcript. */
  private ofLetter(mention: string, offset: number): Speaker {
    const found = this.letters.at(mention.startsWith('Q') ? 'Q' : 'A', offset);
    return found === null ? { ...nobody, mention } : this.elsewhere(found.name, mention, found.why);
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
    const name = this.writers.at(at);
    return name === null ? { ...nobody, mention } : this.elsewhere(name, mention, 'who writes');
  }

  /** Whoever words stand for by the form of the text, by a name in another place. `why` ends the chain's sentence. */
  private elsewhere(name: NameMention, mention: string, why: string): Speaker {
    const referent = this.document.discourse.names.get(name);
    const speaker =
      referent === undefined
        ? { name: unshouted(name.name), kind: 'person' as const }
        : speakerOfReferent(referent, mention);
    return { ...speaker, certainty: 'inferred', mention, chain: [`“${mention}” is ${speaker.name}, ${why}`] };
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
