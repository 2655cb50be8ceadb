import { isPoll } from '../data/document-nouns.ts';
import { wordList } from '../data/word-list.ts';
import type { NounPhrase } from '../mention/mention.ts';
import { isPossessive } from '../mention/words.ts';
import { describedEntity, type Entity } from './entity.ts';
import type { Referent } from './referent.ts';
import { bodyFit, type Choice, chooseNominal, contradictsGender, roleFit, sameOffice } from './resolve-nominal.ts';
import type { Scene } from './scene.ts';

/** Ids of described entities begin past those of named ones. */
const FIRST_DESCRIBED_ID = 1_000_000;

/** Nouns so general that the person most present may be meant without the text having called them so. */
const anybody =
  wordList(`man woman candidate contender nominee politician lawmaker businessman businesswoman entrepreneur leader official
  executive billionaire millionaire veteran author star actor actress singer`);

/** Settles whom noun phrases stand for: somebody named before, somebody described before, or somebody new. */
export class PhraseSettler {
  private readonly scene: Scene;
  /** Described entities by their whole phrase, and the latest by its noun alone. */
  private readonly described = new Map<string, Entity>();
  private nextId = FIRST_DESCRIBED_ID;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  settle(phrase: NounPhrase): Referent {
    const owner = phrase.possessor === null ? null : this.scene.referentAt(phrase.possessor);
    if (owner !== null) {
      const holder = phrase.kind === 'person' ? this.byRole(phrase, 3) : null;
      return holder !== null
        ? { ...holder, basis: 'role' }
        : { entity: this.describe(phrase, owner), rivals: [], basis: 'possessive' };
    }
    const choice = phrase.definite ? this.choose(phrase) : null;
    if (choice !== null)
      return { ...choice, basis: phrase.kind === 'person' && roleFit(phrase, choice.entity) > 0 ? 'role' : 'noun' };
    const earlier = phrase.definite ? this.described.get(phrase.noun) : undefined;
    if (earlier !== undefined) return { entity: earlier, rivals: [], basis: 'noun' };
    return { entity: this.describe(phrase, null), rivals: [], basis: 'described' };
  }

  /** Somebody named that a definite phrase stands for. */
  private choose(phrase: NounPhrase): Choice | null {
    if (phrase.kind === 'organisation')
      return chooseNominal(this.scene.present(phrase.head), (entity) => bodyFit(phrase, entity));
    return phrase.kind === 'person' ? this.choosePerson(phrase) : null;
  }

  /** By role; else, where nobody was described so and the phrase is a source, whoever is most present. */
  private choosePerson(phrase: NounPhrase): Choice | null {
    const byRole = this.byRole(phrase, 0.5);
    if (byRole !== null || this.described.has(phrase.noun)) return byRole;
    if (this.scene.stage.marks.inSource[phrase.head] !== 1 || !anybody.has(phrase.noun)) return null;
    return chooseNominal(this.scene.present(phrase.head), (entity) => {
      if (entity.kind !== 'person' || contradictsGender(phrase, entity)) return 0;
      return entity.roles.length === 0 ? 1 : 0.5;
    });
  }

  /** Whoever the document gives a role that the phrase repeats, at least as well as `least`. */
  private byRole(phrase: NounPhrase, least: number): Choice | null {
    const holders = new Set(sameOffice(phrase.noun).flatMap((noun) => this.scene.stage.holders.get(noun) ?? []));
    if (holders.size === 0) return null;
    const known = [...holders].map((entity) => ({ entity, level: 5 + this.scene.levelOf(entity, phrase.head) }));
    return chooseNominal(known, (entity) => {
      const fits = contradictsGender(phrase, entity) ? 0 : roleFit(phrase, entity);
      return fits < least ? 0 : fits ** 3;
    });
  }

  /** The entity that a phrase describes: the same phrase is the same entity. */
  private describe(phrase: NounPhrase, owner: Referent | null): Entity {
    const text = owner === null ? phrase.text : this.ownedText(phrase, owner.entity);
    const key = text.toLowerCase();
    const known = this.described.get(key);
    if (known !== undefined) return known;
    const entity = describedEntity(this.nextId++, phrase.kind, text, phrase.noun, null);
    this.described.set(key, entity);
    this.described.set(phrase.noun, entity);
    if (phrase.kind === 'document' && !isPoll(phrase.noun)) entity.author = owner?.entity ?? this.authorOf(phrase);
    return entity;
  }

  /** "his campaign" → "Ann Lee’s campaign". */
  private ownedText(phrase: NounPhrase, owner: Entity): string {
    const rest = this.scene.stage.words
      .slice((phrase.possessor ?? phrase.from) + 1, phrase.to)
      .filter((word) => !isPossessive(word));
    return `${owner.name}’s ${rest.map((word) => word.text).join(' ')}`;
  }

  /** Who made a letter that the text brings up: the name before the noun, whom "from" or "by" names, or whoever acts in the sentence. */
  private authorOf(phrase: NounPhrase): Entity | null {
    const { scene } = this;
    const link = scene.stage.words[phrase.head + 1]?.lower;
    for (let at = phrase.from; at < phrase.head + 5; at++) {
      const naming = scene.stage.namingAt.get(at);
      if (naming === undefined || !scene.sameSentence(at, phrase.head)) continue;
      if (at < phrase.head || link === 'by' || link === 'from') return naming.candidates[0];
    }
    const acting = scene
      .present(phrase.head)
      .filter(
        ({ entity, lastWord }) =>
          entity.kind !== 'document' && entity.kind !== 'place' && scene.sameSentence(lastWord, phrase.head),
      );
    return (
      acting.reduce<(typeof acting)[number] | null>(
        (best, one) => (best === null || one.level > best.level ? one : best),
        null,
      )?.entity ?? null
    );
  }
}
