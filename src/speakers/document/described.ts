import { sameDocument } from '../data/document-nouns.ts';
import type { NounPhrase } from '../mention/mention.ts';
import { isPossessive } from '../mention/words.ts';
import { authorOf } from './author-of.ts';
import { isCentralBank } from './central-bank.ts';
import { describedEntity, type Entity } from './entity.ts';
import type { Referent } from './referent.ts';
import type { Scene } from './scene.ts';

/** Ids of described entities begin past those of named ones. */
const FIRST_DESCRIBED_ID = 1_000_000;
/** Less than this, and somebody was last brought up too long ago to be told from another of the same kind. */
export const FADED = 10;

/** Those whom the text only describes ("a spokesman", "the letter"), as its reading goes on. */
export class Described {
  private readonly scene: Scene;
  private readonly byText = new Map<string, Entity>();
  private readonly byNoun = new Map<string, Entity[]>();
  private nextId = FIRST_DESCRIBED_ID;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** All that were described by a noun, in order. */
  by(noun: string): readonly Entity[] {
    return this.byNoun.get(noun) ?? [];
  }

  /** The person who made the latest document that anybody made; `null` where there is none. */
  lastAuthor(): Entity | null {
    const works = [...this.byText.values()].filter(({ author }) => author?.kind === 'person');
    return works.at(-1)?.author ?? null;
  }

  /** Whether somebody was described by the phrase's noun a moment ago. */
  isFresh({ noun, head }: NounPhrase): boolean {
    return (this.byNoun.get(noun) ?? []).some((entity) => this.scene.levelOf(entity, head) >= FADED);
  }

  /** The latest described by the same noun, or the only document by another noun for it; nobody where several were and none is still present. */
  earlier(phrase: NounPhrase): Entity | null {
    const { kind, noun, head } = phrase;
    const described = this.byNoun.get(sortingNoun(phrase)) ?? [];
    if (described.length === 0 && kind === 'document') {
      const [only, ...others] = sameDocument(noun).flatMap((other) => this.byNoun.get(other) ?? []);
      return others.length === 0 ? (only ?? null) : null;
    }
    if (described.length < 2) return described[0] ?? null;
    const latest = described.at(-1) ?? null;
    return latest !== null && this.scene.levelOf(latest, head) >= FADED ? latest : null;
  }

  /** The entity that a phrase describes: the same phrase is the same entity. */
  describe(phrase: NounPhrase, owner: Referent | null): Entity {
    const text = owner === null ? phrase.text : this.ownedText(phrase, owner.entity);
    const key = text.toLowerCase();
    const known = this.byText.get(key);
    if (known !== undefined) return known;
    const entity = describedEntity(this.nextId++, phrase, text);
    this.byText.set(key, entity);
    const noun = sortingNoun(phrase);
    const sharing = this.byNoun.get(noun);
    if (sharing === undefined) this.byNoun.set(noun, [entity]);
    else sharing.push(entity);
    if (phrase.kind === 'document') entity.author = owner?.entity ?? authorOf(this.scene, phrase);
    return entity;
  }

  /** "his campaign" → "Ann Lee’s campaign". */
  private ownedText(phrase: NounPhrase, owner: Entity): string {
    const rest = this.scene.stage.words
      .slice((phrase.possessor ?? phrase.from) + 1, phrase.to)
      .filter((word) => !isPossessive(word));
    return `${owner.name}’s ${rest.map((word) => word.text).join(' ')}`;
  }
}

/** A central bank is no "bank" that was described before. */
const sortingNoun = (phrase: NounPhrase): string => (isCentralBank(phrase) ? 'central bank' : phrase.noun);
