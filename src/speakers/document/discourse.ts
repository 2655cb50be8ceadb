import { isGroupNoun } from '../data/group-nouns.ts';
import { demonyms } from '../data/places.ts';
import type { NameMention, NounPhrase } from '../mention/mention.ts';
import { kindOfNoun } from '../mention/noun-kind.ts';
import type { Word } from '../mention/words.ts';
import { type Entity, settleKind, wordsOf } from './entity.ts';
import type { Naming } from './naming.ts';
import { PhraseSettler } from './phrase-settler.ts';
import { type Pronoun, pronouns } from './pronouns.ts';
import type { Referent } from './referent.ts';
import { followRelative } from './relative-pronoun.ts';
import { type Present, type PronounChoice, resolvePronoun } from './resolve-pronoun.ts';
import { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { mostPresentBearer } from './usual-bearer.ts';

/** What a reading of the text from its beginning to its end makes of every mention. */
export interface Discourse {
  /** By the index of a pronoun's word. */
  readonly pronouns: ReadonlyMap<number, Referent>;
  readonly names: ReadonlyMap<NameMention, Referent>;
  readonly phrases: ReadonlyMap<NounPhrase, Referent>;
}

/**
 * Reads a text from left to right, keeping who is present, and settles every pronoun, noun phrase and shared name on the way. Two passes:
 * the first learns from pronouns that can only mean one what gender and kind the text gives it.
 */
export function readDiscourse(stage: Stage): Discourse {
  new DiscourseReader(stage, true).read();
  for (const { candidates } of stage.namingAt.values()) for (const entity of candidates) settleKind(entity);
  return new DiscourseReader(stage, false).read();
}

class DiscourseReader {
  private readonly scene: Scene;
  private readonly settler: PhraseSettler;
  private readonly learning: boolean;

  constructor(stage: Stage, learning: boolean) {
    this.scene = new Scene(stage);
    this.settler = new PhraseSettler(this.scene);
    this.learning = learning;
  }

  read(): Discourse {
    const { scene } = this;
    for (const at of scene.stage.stops) {
      const naming = scene.stage.namingAt.get(at);
      if (naming !== undefined) this.readNaming(naming);
      const phrase = scene.stage.phraseAt.get(at);
      if (phrase !== undefined) this.readPhrase(phrase);
      else if (naming === undefined) this.readPronoun(at);
    }
    return scene;
  }

  private readNaming({ mention, candidates, namesake, slip }: Naming): void {
    const entity = candidates.length === 1 ? candidates[0] : mostPresentBearer(candidates, this.scene, mention.from);
    const rivals = candidates.filter((candidate) => candidate !== entity);
    if (namesake !== undefined) rivals.push(namesake);
    const basis = rivals.length > 0 ? 'shared name' : slip === true ? 'slip' : 'name';
    this.scene.names.set(mention, { entity, rivals, basis });
    this.scene.note(entity, { at: mention.from, from: mention.from, to: mention.to, phraseTo: mention.phraseTo });
  }

  private readPhrase(phrase: NounPhrase): void {
    const referent = this.settler.settle(phrase);
    this.scene.phrases.set(phrase, referent);
    this.scene.note(referent.entity, { at: phrase.head, from: phrase.from, to: phrase.head + 1, phraseTo: phrase.to });
  }

  private readPronoun(at: number): void {
    const { scene } = this;
    const word = scene.stage.words[at];
    const pronoun = word === undefined ? undefined : pronouns.get(word.lower);
    if (word === undefined || pronoun === undefined || pronoun.person !== 3) return;
    const inSource = scene.stage.sources.saidAt.has(at);
    if (pronoun.relative) {
      const referent = inSource ? followRelative(scene, at) : null;
      if (referent !== null) scene.pronouns.set(at, referent);
      return;
    }
    if (!inSource && word.lower === 'it' && isEmptyIt(scene.stage.words, at)) return;
    const nearby = scene.nearby(at, pronoun.stands !== 'thing');
    const choice = resolvePronoun(pronoun, nearby);
    if (choice === null) return;
    const present = nearby.find(({ entity }) => entity === choice.entity);
    // Whom the pronoun most likely stands for may not speak: then nobody else is taken in their place.
    if (inSource && present !== undefined && !maySpeak(scene, at, pronoun, present)) return;
    scene.pronouns.set(at, { entity: choice.entity, rivals: choice.rivals, basis: 'pronoun' });
    // In quotations nobody is spoken of who says them, and who that is may come after. Those without a name are described anew by each pass.
    if ((this.learning || !choice.entity.named) && word.quotation < 0) learn(pronoun, choice);
    scene.note(choice.entity, { at, from: at, to: at + 1, phraseTo: at + 1 });
  }
}

/** How many turns back a body or a group may have been a subject for "it" and "they" to speak for it. */
const TURNS_BACK = 2;

/**
 * Whether somebody may be meant by a pronoun that speaks. "It" and "they" may as well be things that no table knows (a film, tax returns):
 * only who spoke or was a subject a moment ago is taken.
 */
function maySpeak(scene: Scene, at: number, pronoun: Pronoun, { entity, lastWord }: Present): boolean {
  if (pronoun.stands === 'person' || pronoun.person !== 3) return true;
  if (!scene.wasStrong(entity, at, TURNS_BACK)) return false;
  if (pronoun.number === 'one') return true;
  // Of bodies that "they" was given to on news, five of six were others: those who spoke for it, two together, somebody described.
  return isMany(entity) && !thingsBetween(scene, lastWord, at);
}

/** "Several researchers", "Senate Republicans", "Greeks"; not "Acme Corp". */
function isMany(entity: Entity): boolean {
  if (!entity.named || entity.kind === 'group') return true;
  const last = wordsOf(entity).at(-1) ?? '';
  return isGroupNoun(last) || (last.endsWith('s') && demonyms.has(last.slice(0, -1)));
}

/** Whether a plural noun for things stands between a mention and "they": "Lee’s aides left her returns, though [they] show". */
function thingsBetween({ stage }: Scene, from: number, at: number): boolean {
  for (let word = from + 1; word < at; word++) {
    const { lower, capital, lexical, noun } = stage.words[word]!;
    if (!lexical || capital || noun !== null || !/[a-z]{3,}[^sui]s$/.test(lower)) continue;
    const determined = /^(?:his|her|its|their|the|these|those|of|some|any|no|all|many|more)$/.test(
      stage.words[word - 1]?.lower ?? '',
    );
    if (determined && kindOfNoun(lower.slice(0, -1)) === null) return true;
  }
  return false;
}

/** Counts what a pronoun shows of whom it stands for, where no other comes near. */
function learn(pronoun: Pronoun, { entity, rivals, sure }: PronounChoice): void {
  if (pronoun.gender !== 'unknown') {
    if (sure && (entity.kind === 'person' || entity.kind === 'unknown')) entity.genderVotes[pronoun.gender] += 1;
  } else if (pronoun.stands === 'thing' && rivals.length === 0 && entity.kind === 'unknown') entity.thingVotes += 1;
}

/** "it is", "it appears", "it seems" stand for nothing. */
const isEmptyIt = (words: readonly Word[], at: number): boolean =>
  /^(?:appears?|seems?|turns|became|remains)$/.test(words[at + 1]?.lower ?? '');
