import type { NameMention, NounPhrase } from '../mention/mention.ts';

/** Finds the mention at a word without searching. */
export class MentionIndex {
  private readonly nameByWord = new Map<number, NameMention>();
  private readonly roleByWord = new Map<number, NameMention>();
  private readonly phraseByHead = new Map<number, NounPhrase>();
  private readonly phraseByComplement = new Map<number, NounPhrase>();

  constructor(names: readonly NameMention[], phrases: readonly NounPhrase[]) {
    for (const name of names) {
      for (let at = name.runFrom; at < name.from; at++) this.roleByWord.set(at, name);
    }
    for (const name of names) {
      for (let at = name.from; at < name.to; at++) this.nameByWord.set(at, name);
    }
    for (const phrase of phrases) {
      this.phraseByHead.set(phrase.head, phrase);
      for (let at = phrase.head + 1; at < phrase.to; at++) this.phraseByComplement.set(at, phrase);
    }
  }

  /** The name that the word is part of. */
  nameAt(word: number): NameMention | undefined {
    return this.nameByWord.get(word);
  }

  /** The name whose title or role the word is part of. */
  holderAt(word: number): NameMention | undefined {
    return this.roleByWord.get(word);
  }

  /** The noun phrase that has the word for its head. */
  phraseAt(head: number): NounPhrase | undefined {
    return this.phraseByHead.get(head);
  }

  /** The noun phrase in whose "from …", "of …" the word stands. */
  governing(word: number): NounPhrase | undefined {
    return this.phraseByComplement.get(word);
  }
}
