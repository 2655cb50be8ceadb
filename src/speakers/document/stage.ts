import type { Attribution } from '../../domain/statement.ts';
import type { NounPhrase } from '../mention/mention.ts';
import type { Word } from '../mention/words.ts';
import { nameWords } from '../name/fold.ts';
import type { Entity } from './entity.ts';
import type { SourceMarks } from './mark-sources.ts';
import { isNamedInPassing } from './named-in-passing.ts';
import type { Naming } from './naming.ts';
import { pronouns } from './pronouns.ts';
import type { Sources } from './sources.ts';

/** What stands where in a text, whoever it turns out to stand for: all that both readings of it share. */
export interface Stage {
  readonly words: readonly Word[];
  /** For each word how many turns of the telling came before it: sentences, a whole quotation being one. */
  readonly clock: Int32Array;
  readonly marks: SourceMarks;
  readonly sources: Sources;
  /** By the index of a name's first word. */
  readonly namingAt: ReadonlyMap<number, Naming>;
  /** By the index of a phrase's head. */
  readonly phraseAt: ReadonlyMap<number, NounPhrase>;
  /** 1 where the word is part of another mention's role or description. */
  readonly insideOther: Uint8Array;
  /** The first words of names in passing. */
  readonly inPassing: ReadonlySet<number>;
  /** Indices of the words where a name, a phrase or a pronoun has to be settled, in order. */
  readonly stops: readonly number[];
  /** Those given a role or described by a noun, by each word of it. */
  readonly holders: ReadonlyMap<string, readonly Entity[]>;
  readonly attributions: readonly Attribution[];
}

/** What was found in a text before it is read from left to right. */
export interface Found {
  readonly words: readonly Word[];
  readonly namings: readonly Naming[];
  readonly phrases: readonly NounPhrase[];
  readonly marks: SourceMarks;
  readonly sources: Sources;
  readonly attributions: readonly Attribution[];
}

export function setStage({ words, namings, phrases, marks, sources, attributions }: Found): Stage {
  const namingAt = new Map(namings.map((naming) => [naming.mention.from, naming]));
  const phraseAt = new Map(phrases.map((phrase) => [phrase.head, phrase]));
  const insideOther = new Uint8Array(words.length);
  const inPassing = new Set<number>();
  for (const { mention } of namings) {
    if (isNamedInPassing(words, mention)) inPassing.add(mention.from);
    insideOther.fill(1, mention.runFrom, mention.from);
    insideOther.fill(1, mention.to, mention.phraseTo);
  }
  for (const phrase of phrases)
    if (phrase.kind === 'group' || phrase.kind === 'person') insideOther.fill(1, phrase.head + 1, phrase.to);
  const stops: number[] = [];
  for (let at = 0; at < words.length; at++)
    if (namingAt.has(at) || phraseAt.has(at) || pronouns.get(words[at]!.lower)?.person === 3) stops.push(at);
  const clock = tellTurns(words);
  const holders = holdersOf(namings);
  return { words, clock, marks, sources, namingAt, phraseAt, insideOther, inPassing, stops, holders, attributions };
}

function tellTurns(words: readonly Word[]): Int32Array {
  const clock = new Int32Array(words.length);
  let turn = 0;
  for (let at = 1; at < words.length; at++) {
    const [before, word] = [words[at - 1]!, words[at]!];
    const goesOn = word.quotation >= 0 && word.quotation === before.quotation;
    if (before.sentence !== word.sentence && !goesOn) turn++;
    clock[at] = turn;
  }
  return clock;
}

function holdersOf(namings: readonly Naming[]): Map<string, Entity[]> {
  const holders = new Map<string, Entity[]>();
  for (const entity of new Set(namings.flatMap(({ candidates }) => [...candidates]))) {
    for (const word of new Set([...entity.roles, ...entity.nouns].flatMap((role) => nameWords(role)))) {
      const others = holders.get(word);
      if (others === undefined) holders.set(word, [entity]);
      else others.push(entity);
    }
  }
  return holders;
}
