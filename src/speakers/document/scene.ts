import type { NameMention, NounPhrase } from '../mention/mention.ts';
import type { Entity } from './entity.ts';
import { type MentionPlace, mentionWeight } from './mention-weight.ts';
import type { Referent } from './referent.ts';
import type { Present } from './resolve-pronoun.ts';
import { Salience } from './salience.ts';
import type { Stage } from './stage.ts';

/** What a reader knows at a place in the text: who is present, and what every mention so far stands for. */
export class Scene {
  readonly stage: Stage;
  readonly pronouns = new Map<number, Referent>();
  readonly names = new Map<NameMention, Referent>();
  readonly phrases = new Map<NounPhrase, Referent>();
  private readonly salience = new Salience();

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Whether two words stand in one sentence. */
  sameSentence(a: number, b: number): boolean {
    return this.stage.words[a]?.sentence === this.stage.words[b]?.sentence;
  }

  /** Notes that a mention brings an entity up. */
  note(entity: Entity, place: MentionPlace): void {
    const { at } = place;
    const weight = mentionWeight(this.stage.words, place, {
      inSource: this.stage.marks.inSource[at] === 1,
      inContent: (this.stage.marks.contentOf[at] ?? -1) >= 0,
      insideOther: this.stage.insideOther[at] === 1,
    });
    this.salience.add(entity, weight, this.stage.words[at]?.sentence ?? 0, at);
  }

  /** Everybody present as seen from a word. */
  present(at: number): (Present & { readonly lastWord: number })[] {
    return this.salience.present(this.stage.words[at]?.sentence ?? 0);
  }

  /** How present somebody is as seen from a word; 0 for those who have faded away. */
  levelOf(entity: Entity, at: number): number {
    return this.salience.levelOf(entity, this.stage.words[at]?.sentence ?? 0);
  }

  /** Those present, with more weight for mentions in the same sentence and for the last of them, as pronouns go. */
  nearby(at: number, person: boolean): Present[] {
    const [sameSentence, last] = person ? [1.15, 1] : [1.7, 1.3];
    const { words, marks } = this.stage;
    const sentence = words[at]?.sentence;
    const present = this.present(at);
    let nearest = -1;
    for (const { lastWord } of present) nearest = Math.max(nearest, lastWord);
    return present.map((one) => {
      const { entity, level, lastWord } = one;
      if (words[lastWord]?.sentence !== sentence) return one;
      // "People like Scott, he said": names in the words said before the pronoun are seldom who says them.
      const content = marks.contentOf[lastWord] ?? -1;
      if (person && content >= 0 && content !== marks.contentOf[at]) return { entity, level: level * 0.6 };
      return { entity, level: level * sameSentence * (lastWord === nearest ? last : 1) };
    });
  }

  /** What the pronoun, name or noun that the word belongs to stands for. */
  referentAt(at: number): Referent | null {
    const pronoun = this.pronouns.get(at);
    if (pronoun !== undefined) return pronoun;
    for (let from = at; from > at - 6 && from >= 0; from--) {
      const naming = this.stage.namingAt.get(from);
      if (naming !== undefined) return naming.mention.to > at ? (this.names.get(naming.mention) ?? null) : null;
    }
    return null;
  }

  /** What the name or noun that ends right before a word stands for. */
  referentEndingAt(to: number): Referent | null {
    for (let from = to - 1; from > to - 8 && from >= 0; from--) {
      const naming = this.stage.namingAt.get(from);
      if (naming !== undefined) return naming.mention.to === to ? (this.names.get(naming.mention) ?? null) : null;
      const phrase = this.stage.phraseAt.get(from);
      if (phrase !== undefined) return from + 1 === to ? (this.phrases.get(phrase) ?? null) : null;
    }
    return null;
  }
}
