import type { NameMention, NounPhrase } from '../mention/mention.ts';
import type { Word } from '../mention/words.ts';
import type { Naming } from './cast.ts';
import type { Entity } from './entity.ts';
import type { SourceMarks } from './mark-sources.ts';
import { type MentionPlace, mentionWeight } from './mention-weight.ts';
import type { Referent } from './referent.ts';
import type { Present } from './resolve-pronoun.ts';
import { Salience } from './salience.ts';

/** What a reader knows at a place in the text: who is present, and what every mention so far stands for. */
export class Scene {
  readonly words: readonly Word[];
  readonly marks: SourceMarks;
  readonly namingAt: ReadonlyMap<number, Naming>;
  readonly phraseAt: ReadonlyMap<number, NounPhrase>;
  readonly pronouns = new Map<number, Referent>();
  readonly names = new Map<NameMention, Referent>();
  readonly phrases = new Map<NounPhrase, Referent>();
  private readonly salience = new Salience();
  private readonly insideOther: Uint8Array;

  constructor(words: readonly Word[], namings: readonly Naming[], phrases: readonly NounPhrase[], marks: SourceMarks) {
    this.words = words;
    this.marks = marks;
    this.namingAt = new Map(namings.map((naming) => [naming.mention.from, naming]));
    this.phraseAt = new Map(phrases.map((phrase) => [phrase.head, phrase]));
    this.insideOther = new Uint8Array(words.length);
    for (const { mention } of namings) {
      this.insideOther.fill(1, mention.runFrom, mention.from);
      this.insideOther.fill(1, mention.to, mention.phraseTo);
    }
    for (const phrase of phrases)
      if (phrase.kind === 'group' || phrase.kind === 'person') this.insideOther.fill(1, phrase.head + 1, phrase.to);
  }

  /** Whether two words stand in one sentence. */
  sameSentence(a: number, b: number): boolean {
    return this.words[a]?.sentence === this.words[b]?.sentence;
  }

  /** Notes that a mention brings an entity up. */
  note(entity: Entity, place: MentionPlace): void {
    const { at } = place;
    const weight = mentionWeight(this.words, place, {
      inSource: this.marks.inSource[at] === 1,
      inContent: (this.marks.contentOf[at] ?? -1) >= 0,
      insideOther: this.insideOther[at] === 1,
    });
    this.salience.add(entity, weight, this.words[at]?.sentence ?? 0, at);
  }

  /** Everybody present as seen from a word. */
  present(at: number): (Present & { readonly lastWord: number })[] {
    return this.salience.present(this.words[at]?.sentence ?? 0);
  }

  /** Those present, with more weight for mentions in the same sentence and for the last of them, as pronouns go. */
  nearby(at: number, person: boolean): Present[] {
    const [sameSentence, last] = person ? [1.15, 1] : [1.7, 1.3];
    const present = this.present(at);
    const nearest = present.reduce((latest, one) => Math.max(latest, one.lastWord), -1);
    return present.map((one) => {
      if (!this.sameSentence(one.lastWord, at)) return one;
      // "People like Scott, he said": names in the words said before the pronoun are seldom who says them.
      const content = this.marks.contentOf[one.lastWord] ?? -1;
      if (person && content >= 0 && content !== this.marks.contentOf[at]) return { ...one, level: one.level * 0.6 };
      return { ...one, level: one.level * sameSentence * (one.lastWord === nearest ? last : 1) };
    });
  }

  /** What the pronoun, name or noun that the word belongs to stands for. */
  referentAt(at: number): Referent | null {
    const pronoun = this.pronouns.get(at);
    if (pronoun !== undefined) return pronoun;
    for (let from = at; from > at - 6 && from >= 0; from--) {
      const naming = this.namingAt.get(from);
      if (naming !== undefined) return naming.mention.to > at ? (this.names.get(naming.mention) ?? null) : null;
    }
    return null;
  }

  /** What the name or noun that ends right before a word stands for. */
  referentEndingAt(to: number): Referent | null {
    for (let from = to - 1; from > to - 8 && from >= 0; from--) {
      const naming = this.namingAt.get(from);
      if (naming !== undefined) return naming.mention.to === to ? (this.names.get(naming.mention) ?? null) : null;
      const phrase = this.phraseAt.get(from);
      if (phrase !== undefined) return from + 1 === to ? (this.phrases.get(phrase) ?? null) : null;
    }
    return null;
  }
}
