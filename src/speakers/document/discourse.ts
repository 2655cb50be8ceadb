import { isPoll } from '../data/document-nouns.ts';
import { looksLikeVerb } from '../data/verbs.ts';
import { wordList } from '../data/word-list.ts';
import type { NameMention, NounPhrase } from '../mention/mention.ts';
import { isPossessive, type Word } from '../mention/words.ts';
import { nameWords } from '../name/fold.ts';
import type { Naming } from './cast.ts';
import { describedEntity, type Entity, settleKind } from './entity.ts';
import { type Pronoun, pronouns } from './pronouns.ts';
import type { Referent } from './referent.ts';
import { bodyFit, chooseNominal, contradictsGender, roleFit, sameOffice } from './resolve-nominal.ts';
import { type Present, resolvePronoun } from './resolve-pronoun.ts';
import { Salience } from './salience.ts';

/** What a reading of the text from its beginning to its end makes of every mention. */
export interface Discourse {
  /** By the index of a pronoun's word. */
  readonly pronouns: ReadonlyMap<number, Referent>;
  readonly names: ReadonlyMap<NameMention, Referent>;
  readonly phrases: ReadonlyMap<NounPhrase, Referent>;
}

/** What is known before reading: which words name sources, and what contents stand where. */
export interface SourceMarks {
  /** 1 where the word is part of a source. */
  readonly inSource: Uint8Array;
  /** For each word the index of the innermost attribution whose content holds it, or -1. */
  readonly contentOf: Int32Array;
}

/**
 * Reads a text from left to right, keeping who is present, and settles every pronoun, noun phrase and shared name on the way. Two passes:
 * the first learns from pronouns that can only mean one person what gender the text gives them.
 */
export function readDiscourse(
  words: readonly Word[],
  namings: readonly Naming[],
  phrases: readonly NounPhrase[],
  marks: SourceMarks,
): Discourse {
  new DiscourseReader(words, namings, phrases, marks, true).read();
  for (const { candidates } of namings) for (const entity of candidates) settleKind(entity);
  return new DiscourseReader(words, namings, phrases, marks, false).read();
}

class DiscourseReader {
  private readonly salience = new Salience();
  private readonly described = new Map<string, Entity>();
  private readonly pronounReferents = new Map<number, Referent>();
  private readonly nameReferents = new Map<NameMention, Referent>();
  private readonly phraseReferents = new Map<NounPhrase, Referent>();
  private readonly namingAt: ReadonlyMap<number, Naming>;
  private readonly phraseAt: ReadonlyMap<number, NounPhrase>;
  private readonly words: readonly Word[];
  private readonly marks: SourceMarks;
  private readonly learning: boolean;
  /** 1 where the word is part of another name's role: "OpenAI" in "OpenAI CEO Sam Altman". */
  private readonly insideOther: Uint8Array;
  /** Those given a role or described by a noun, by each word of it. */
  private readonly holders: ReadonlyMap<string, readonly Entity[]>;
  private nextId = 1_000_000;

  constructor(
    words: readonly Word[],
    namings: readonly Naming[],
    phrases: readonly NounPhrase[],
    marks: SourceMarks,
    learning: boolean,
  ) {
    this.words = words;
    this.marks = marks;
    this.learning = learning;
    this.holders = holdersOf(namings);
    this.insideOther = new Uint8Array(words.length);
    for (const { mention } of namings) {
      this.insideOther.fill(1, mention.runFrom, mention.from);
      this.insideOther.fill(1, mention.to, mention.phraseTo);
    }
    for (const phrase of phrases)
      if (phrase.kind === 'group' || phrase.kind === 'person') this.insideOther.fill(1, phrase.head + 1, phrase.to);
    this.namingAt = new Map(namings.map((naming) => [naming.mention.from, naming]));
    this.phraseAt = new Map(phrases.map((phrase) => [phrase.head, phrase]));
  }

  read(): Discourse {
    for (let at = 0; at < this.words.length; at++) {
      const naming = this.namingAt.get(at);
      if (naming !== undefined) this.readNaming(naming);
      const phrase = this.phraseAt.get(at);
      if (phrase !== undefined) this.readPhrase(phrase);
      else if (naming === undefined) this.readPronoun(at);
    }
    return { pronouns: this.pronounReferents, names: this.nameReferents, phrases: this.phraseReferents };
  }

  private readNaming(naming: Naming): void {
    const { mention, candidates } = naming;
    const [first, ...others] = candidates;
    const entity = others.length === 0 ? first : this.mostPresent(candidates, mention.from);
    const rivals = candidates.filter((candidate) => candidate !== entity);
    this.nameReferents.set(mention, { entity, rivals, basis: rivals.length === 0 ? 'name' : 'shared name' });
    this.note(entity, mention.from, mention.from, mention.to, mention.phraseTo);
  }

  private mostPresent(candidates: readonly [Entity, ...Entity[]], at: number): Entity {
    const levels = new Map(this.present(at).map(({ entity, level }) => [entity, level]));
    return candidates.reduce(
      (best, candidate) => ((levels.get(candidate) ?? 0) > (levels.get(best) ?? 0) ? candidate : best),
      candidates[0],
    );
  }

  private readPronoun(at: number): void {
    const word = this.words[at];
    const pronoun = word === undefined ? undefined : pronouns.get(word.lower);
    if (word === undefined || pronoun === undefined || pronoun.person !== 3) return;
    if (pronoun.relative) {
      if (this.marks.inSource[at] === 1) this.readRelative(at);
      return;
    }
    if (word.lower === 'it' && isEmptyIt(this.words, at) && this.marks.inSource[at] !== 1) return;
    const present = this.nearer(at, pronoun.stands !== 'thing');
    const choice = resolvePronoun(pronoun, present);
    if (choice === null) return;
    this.pronounReferents.set(at, { entity: choice.entity, rivals: choice.rivals, basis: 'pronoun' });
    if (this.learning) learn(pronoun, choice);
    this.note(choice.entity, at, at, at + 1, at + 1);
  }

  /** Those present, with more weight for mentions in the same sentence, and for the last of them. */
  private nearer(at: number, person: boolean): Present[] {
    const [sameSentence, last] = person ? [1.15, 1] : [1.7, 1.3];
    const sentence = this.words[at]?.sentence;
    const present = this.present(at);
    const nearest = Math.max(...present.map((one) => one.lastWord));
    return present.map((one) => {
      if (this.words[one.lastWord]?.sentence !== sentence) return one;
      // "People like Scott, he said": names in the words said before the pronoun are seldom who says them.
      const said =
        person &&
        (this.marks.contentOf[one.lastWord] ?? -1) >= 0 &&
        this.marks.contentOf[one.lastWord] !== this.marks.contentOf[at];
      if (said) return { ...one, level: one.level * 0.6 };
      return { ...one, level: one.level * sameSentence * (one.lastWord === nearest ? last : 1) };
    });
  }

  /** "who", "which": the nearest fitting mention before it in its sentence. */
  private readRelative(at: number): void {
    const word = this.words[at];
    const relative = word === undefined ? undefined : pronouns.get(word.lower);
    if (word === undefined || relative === undefined) return;
    for (let before = at - 1; before >= 0 && this.words[before]?.sentence === word.sentence; before--) {
      const naming = this.namingAt.get(before);
      const phrase = this.phraseAt.get(before);
      const referent =
        naming !== undefined
          ? this.nameReferents.get(naming.mention)
          : phrase !== undefined
            ? this.phraseReferents.get(phrase)
            : undefined;
      if (referent === undefined) continue;
      const kind = referent.entity.kind;
      const fits =
        word.lower === 'who'
          ? kind === 'person' || kind === 'group' || kind === 'unknown'
          : word.lower === 'that' || word.lower === 'whose' || kind !== 'person';
      if (!fits) continue;
      const head = naming === undefined ? referent : (this.headBefore(naming, word.lower === 'who') ?? referent);
      this.pronounReferents.set(at, { entity: head.entity, rivals: [], basis: 'pronoun' });
      return;
    }
  }

  /** "the ACLU of Ohio, which": a name after "of" or "in" belongs to the name before it. */
  private headBefore(naming: Naming, person: boolean): Referent | null {
    const link = this.words[naming.mention.runFrom - 1]?.lower ?? '';
    if (!/^(?:of|in|for|at)$/.test(link)) return null;
    const head = this.referentEndingAt(naming.mention.runFrom - 1);
    return head !== null && (head.entity.kind === 'person') === person ? head : null;
  }

  private referentEndingAt(to: number): Referent | null {
    for (let from = to - 1; from > to - 8 && from >= 0; from--) {
      const naming = this.namingAt.get(from);
      if (naming !== undefined)
        return naming.mention.to === to ? (this.nameReferents.get(naming.mention) ?? null) : null;
      const phrase = this.phraseAt.get(from);
      if (phrase !== undefined) return from + 1 === to ? (this.phraseReferents.get(phrase) ?? null) : null;
    }
    return null;
  }

  private readPhrase(phrase: NounPhrase): void {
    const referent = this.settlePhrase(phrase);
    this.phraseReferents.set(phrase, referent);
    this.note(referent.entity, phrase.head, phrase.from, phrase.head + 1, phrase.to);
  }

  private settlePhrase(phrase: NounPhrase): Referent {
    const owner = phrase.possessor === null ? null : this.referentAt(phrase.possessor);
    const holder = owner === null || phrase.kind !== 'person' ? null : this.byRole(phrase, 3);
    if (holder !== null) return { ...holder, basis: 'role' };
    if (owner !== null) return { entity: this.describe(phrase, owner), rivals: [], basis: 'possessive' };
    if (!phrase.definite) return { entity: this.describe(phrase, null), rivals: [], basis: 'described' };
    const earlier = this.described.get(phrase.noun);
    if (phrase.kind === 'document' || phrase.kind === 'group') {
      return earlier === undefined
        ? { entity: this.describe(phrase, null), rivals: [], basis: 'described' }
        : { entity: earlier, rivals: [], basis: 'noun' };
    }
    const present = this.present(phrase.head);
    const choice =
      phrase.kind === 'organisation'
        ? chooseNominal(present, (entity) => bodyFit(phrase, entity))
        : this.choosePerson(phrase, present, earlier);
    if (choice !== null)
      return { ...choice, basis: phrase.kind === 'person' && roleFit(phrase, choice.entity) > 0 ? 'role' : 'noun' };
    return {
      entity: earlier ?? this.describe(phrase, null),
      rivals: [],
      basis: earlier === undefined ? 'described' : 'noun',
    };
  }

  /** By role first; else the one described so before; else, for a source, whoever is most present and not called something else. */
  private choosePerson(
    phrase: NounPhrase,
    present: readonly Present[],
    earlier: Entity | undefined,
  ): { entity: Entity; rivals: Entity[] } | null {
    const byRole = this.byRole(phrase, 0.5);
    if (byRole !== null) return byRole;
    if (earlier !== undefined) return { entity: earlier, rivals: [] };
    if (this.marks.inSource[phrase.head] !== 1 || !anybody.has(phrase.noun)) return null;
    return chooseNominal(present, (entity) =>
      entity.kind === 'person' && !contradictsGender(phrase, entity) ? (entity.roles.length === 0 ? 1 : 0.5) : 0,
    );
  }

  /** Whoever the document gives a role that the phrase repeats, at least as well as `least`. */
  private byRole(phrase: NounPhrase, least: number): { entity: Entity; rivals: Entity[] } | null {
    const holders = new Set(sameOffice(phrase.noun).flatMap((noun) => this.holders.get(noun) ?? []));
    if (holders.size === 0) return null;
    const levels = new Map(this.present(phrase.head).map(({ entity, level }) => [entity, level]));
    const known = [...holders].map((entity) => ({ entity, level: 5 + (levels.get(entity) ?? 0) }));
    return chooseNominal(known, (entity) => {
      const fit = contradictsGender(phrase, entity) ? 0 : roleFit(phrase, entity);
      return fit < least ? 0 : fit ** 3;
    });
  }

  /** The entity that a phrase describes: the same phrase is the same entity. */
  private describe(phrase: NounPhrase, owner: Referent | null): Entity {
    const text = owner === null ? phrase.text : ownedText(this.words, phrase, owner.entity);
    const known = this.described.get(text.toLowerCase());
    if (known !== undefined) return known;
    const entity = describedEntity(this.nextId++, phrase.kind, text, phrase.noun, null);
    this.described.set(text.toLowerCase(), entity);
    this.described.set(phrase.noun, entity);
    if (phrase.kind === 'document' && !isPoll(phrase.noun)) entity.author = owner?.entity ?? this.authorOf(phrase);
    return entity;
  }

  /** Who made a letter or statement that the text brings up: whom "from" or "by" names, the name before the noun, or the one acting in the sentence. */
  private authorOf(phrase: NounPhrase): Entity | null {
    for (let at = phrase.from; at < Math.min(this.words.length, phrase.head + 5); at++) {
      const naming = this.namingAt.get(at);
      if (naming === undefined || this.words[at]?.sentence !== this.words[phrase.head]?.sentence) continue;
      const link = this.words[phrase.head + 1]?.lower;
      if (at < phrase.head || link === 'by' || link === 'from') return naming.candidates[0];
    }
    const sentence = this.words[phrase.head]?.sentence ?? 0;
    const acting = this.present(phrase.head).filter(
      ({ entity, lastWord }) =>
        entity.kind !== 'document' && entity.kind !== 'place' && this.words[lastWord]?.sentence === sentence,
    );
    acting.sort((a, b) => b.level - a.level);
    return acting[0]?.entity ?? null;
  }

  private referentAt(at: number): Referent | null {
    const pronoun = this.pronounReferents.get(at);
    if (pronoun !== undefined) return pronoun;
    for (let from = at; from > at - 6 && from >= 0; from--) {
      const naming = this.namingAt.get(from);
      if (naming !== undefined) return naming.mention.to > at ? (this.nameReferents.get(naming.mention) ?? null) : null;
    }
    return null;
  }

  private present(at: number): (Present & { lastWord: number })[] {
    return this.salience.present(this.words[at]?.sentence ?? 0);
  }

  private note(entity: Entity, at: number, from: number, to: number, phraseTo: number): void {
    const word = this.words[at];
    if (word !== undefined) this.salience.add(entity, this.weight(at, from, to, phraseTo), word.sentence, at);
  }

  /** Sources weigh most, then subjects, objects, possessors and what follows a preposition; words inside quotations little. */
  private weight(at: number, from: number, to: number, phraseTo: number): number {
    const word = this.words[at];
    if (word === undefined) return 0;
    let after = phraseTo;
    while (this.words[after]?.text === ',' || this.words[after]?.text === ')') after++;
    const next = this.words[after];
    const subject =
      next !== undefined &&
      next.sentence === word.sentence &&
      (looksLikeVerb(next.lower) || next.lower === 'who' || next.lower === 'also');
    const before = this.words[from - 1];
    const prepositional =
      before !== undefined &&
      /^(?:of|for|from|at|in|with|on|by|to|into|about|against|between|near|over|under|like|than|as|and)$/.test(
        before.lower,
      );
    const absolute = before?.lower === 'with' && /ing$/.test(next?.lower ?? '');
    let weight = isPossessive(this.words[to])
      ? 40
      : subject && (!prepositional || absolute)
        ? 80
        : prepositional
          ? 30
          : 50;
    if (this.insideOther[at] === 1) weight = 12;
    if (this.marks.inSource[at] === 1 && this.insideOther[at] !== 1) weight += 70;
    else if (word.quotation >= 0) weight *= 0.2;
    else if ((this.marks.contentOf[at] ?? -1) >= 0) weight *= 0.75;
    return word.headline ? weight * 0.5 : weight;
  }
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

/** Nouns so general that the person most present may be meant without the text having called them so. */
const anybody =
  wordList(`man woman candidate contender nominee politician lawmaker businessman businesswoman entrepreneur leader official
  executive billionaire millionaire veteran author star actor actress singer`);

/** Counts what a pronoun shows of whom it stands for, where no other comes near. */
function learn(pronoun: Pronoun, { entity, rivals, sure }: NonNullable<ReturnType<typeof resolvePronoun>>): void {
  if (pronoun.gender !== 'unknown') {
    if (sure && (entity.kind === 'person' || entity.kind === 'unknown')) entity.genderVotes[pronoun.gender] += 1;
  } else if (pronoun.stands === 'thing' && rivals.length === 0 && entity.kind === 'unknown') entity.thingVotes += 1;
}

/** "it is", "it appears", "it seems" stand for nothing. */
const isEmptyIt = (words: readonly Word[], at: number): boolean =>
  /^(?:appears?|seems?|turns|became|remains)$/.test(words[at + 1]?.lower ?? '');

/** "his campaign" → "Donald Trump’s campaign". */
function ownedText(words: readonly Word[], phrase: NounPhrase, owner: Entity): string {
  const rest = words.slice((phrase.possessor ?? phrase.from) + 1, phrase.to).filter((word) => !isPossessive(word));
  return `${owner.name}’s ${rest.map((word) => word.text).join(' ')}`;
}
