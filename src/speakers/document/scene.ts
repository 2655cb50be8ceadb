import type { NameMention, NounPhrase } from '../mention/mention.ts';
import type { Entity } from './entity.ts';
import { IN_CONTENT, type MentionPlace, mentionWeight } from './mention-weight.ts';
import { NamedInWords } from './named-in-words.ts';
import type { Referent } from './referent.ts';
import type { Present } from './resolve-pronoun.ts';
import { Salience } from './salience.ts';
import type { Stage } from './stage.ts';

/** Few speak of themselves by name. */
const NAMED_IN_WORDS = 0.15;
/** Whoever spoke last goes on, where words come first and a pronoun says them. */
const SPOKE_LAST = 1.1;
/** More so where the words are about another that a like pronoun stands for: "“He is wrong,” he said". */
const SPOKE_LAST_OF_ANOTHER = 1.3;
const LONGEST_OPENING = 15;
const OPENING = /^(?:unlike|like|without|against|alongside|despite|besides)$/;
/** What subjects and those who speak weigh at least. */
const STRONG = 80;

/** What a reader knows at a place in the text: who is present, and what every mention so far stands for. */
export class Scene {
  readonly stage: Stage;
  readonly pronouns = new Map<number, Referent>();
  readonly names = new Map<NameMention, Referent>();
  readonly phrases = new Map<NounPhrase, Referent>();
  private readonly forPronouns = new Salience(1 / 3);
  private readonly forNouns = new Salience(1 / 2);
  private readonly strong = new Map<Entity, number>();
  private readonly known = new Set<Entity>();
  private readonly named: NamedInWords;
  private lastToSpeak: Entity | null = null;

  constructor(stage: Stage) {
    this.stage = stage;
    this.named = new NamedInWords(stage, this.names);
  }

  /** Whether two words stand in one sentence. */
  sameSentence(a: number, b: number): boolean {
    return this.stage.words[a]?.sentence === this.stage.words[b]?.sentence;
  }

  /** Notes that a mention brings an entity up. */
  note(entity: Entity, place: MentionPlace): void {
    const { at } = place;
    const { words, sources, marks, clock, inPassing } = this.stage;
    const passing = inPassing.has(at);
    const speaks = sources.saidAt.has(at) && !sources.askedAt.has(at) && !passing;
    const answers = sources.answersAt.has(at);
    const weight = mentionWeight(words, place, {
      speaks: speaks || answers,
      inSource: marks.inSource[at] === 1,
      inContent: (marks.contentOf[at] ?? -1) >= 0,
      insideOther: passing || this.stage.insideOther[at] === 1,
    });
    const turn = clock[at] ?? 0;
    this.known.add(entity);
    this.forPronouns.add(entity, weight.pronouns, turn, at);
    this.forNouns.add(entity, weight.nouns, turn, at);
    if (weight.pronouns >= STRONG) this.strong.set(entity, turn);
    if (speaks || answers) this.lastToSpeak = entity;
    if (speaks) entity.speaks = true;
  }

  /** Whether the text has brought somebody up already. */
  knows(entity: Entity): boolean {
    return this.known.has(entity);
  }

  /** Everybody present as seen from a word. */
  present(at: number): Present[] {
    return this.forNouns.present(this.stage.clock[at] ?? 0);
  }

  /** How present somebody is as seen from a word; 0 for those who have faded away. */
  levelOf(entity: Entity, at: number): number {
    return this.forNouns.levelOf(entity, this.stage.clock[at] ?? 0);
  }

  /**
   * Those present, as pronouns go: more weight for mentions in the same sentence and for whoever spoke last where the pronoun speaks, and
   * hardly any for those who are called by name in the words that it says.
   */
  nearby(at: number, person: boolean): Present[] {
    const { sources, clock } = this.stage;
    const said = sources.saidAt.get(at) ?? [];
    const afterWords = person && said.some((index) => sources.followsWords[index]);
    const pronoun = this.stage.words[at]?.lower ?? '';
    const ofAnother = said.some((index) => this.named.speakOfAnother(index, pronoun));
    const spokeLast = ofAnother ? SPOKE_LAST_OF_ANOTHER : SPOKE_LAST;
    const present = this.forPronouns.present(clock[at] ?? 0);
    let nearest = -1;
    for (const { lastWord } of present) nearest = Math.max(nearest, lastWord);
    return present.map(({ entity, level, lastWord }) => {
      if (this.isNamedBy(at, entity)) return { entity, level: level * NAMED_IN_WORDS, lastWord };
      const spoke = afterWords && entity === this.lastToSpeak ? spokeLast : 1;
      return { entity, level: level * spoke * this.closeness(at, lastWord, person, lastWord === nearest), lastWord };
    });
  }

  /** Whether somebody is called by name in the very words that the mention at a word says. */
  isNamedBy(at: number, entity: Entity): boolean {
    return (this.stage.sources.saidAt.get(at) ?? []).some((index) => this.named.in(index).has(entity));
  }

  /** How much more a mention weighs for a pronoun because of where it stands. */
  private closeness(at: number, lastWord: number, person: boolean, nearest: boolean): number {
    const { words, marks } = this.stage;
    const content = marks.contentOf[lastWord] ?? -1;
    const together = content === marks.contentOf[at];
    const backInContent = content >= 0 && together ? 1 / IN_CONTENT.pronouns : 1;
    if (words[lastWord]?.sentence !== words[at]?.sentence) return 1;
    // "People like Scott, he said": names in the words said before the pronoun are seldom who says them.
    if (person && content >= 0 && !together) return 0.6;
    // "Running against Lee, he", "Unlike Lee, he": whoever is named in what comes first is not who does it.
    if (person && this.followsOpening(at)) return 0.5;
    if (person) return 1.3 * backInContent;
    return nearest ? 2.2 : 1.7;
  }

  /** Whether a word comes right after an opening of its sentence that is about others: "Running …, he", "After …, he". */
  private followsOpening(at: number): boolean {
    const { words } = this.stage;
    let first = at;
    while (first > 0 && words[first - 1]?.sentence === words[at]?.sentence && at - first < LONGEST_OPENING) first--;
    return (
      words[first]?.initial === true &&
      words[at - 1]?.text === ',' &&
      (/^\p{Lu}\p{Ll}+ing$/u.test(words[first]?.text ?? '') || OPENING.test(words[first]?.lower ?? ''))
    );
  }

  /** Whether somebody spoke or was a subject in the turn of a word or the `turns` before it. */
  wasStrong(entity: Entity, at: number, turns: number): boolean {
    const turn = this.strong.get(entity);
    return turn !== undefined && (this.stage.clock[at] ?? 0) - turn <= turns;
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
