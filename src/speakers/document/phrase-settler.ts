import { sameOffice } from '../data/same-office.ts';
import { wordList } from '../data/word-list.ts';
import type { NounPhrase } from '../mention/mention.ts';
import { bodyFit } from './body-fit.ts';
import { centralBankFit, isCentralBank } from './central-bank.ts';
import { Described, FADED } from './described.ts';
import type { Entity } from './entity.ts';
import type { Choice, Referent } from './referent.ts';
import { chooseNominal, contradictsGender, leftOffice, roleFit } from './resolve-nominal.ts';
import type { Scene } from './scene.ts';

/** How well a phrase fits whom the text calls by the same noun and nothing more. */
const SAME_NOUN = 2;
/** The least fit of a body whose own name or description has it for what is asked. */
const SURELY = 1;

/** Nouns so general that the person most present may be meant without the text having called them so. */
const anybody = wordList(
  `man woman candidate contender nominee politician lawmaker businessman businesswoman entrepreneur billionaire millionaire veteran author star actor actress singer`,
);

/** "The 45-year-old engineer": how news goes on about somebody just named. */
const AGED = /^\d+-year-old\b/;

/** Settles whom noun phrases stand for: somebody named before, somebody described before, or somebody new. */
export class PhraseSettler {
  private readonly scene: Scene;
  private readonly described: Described;

  constructor(scene: Scene) {
    this.scene = scene;
    this.described = new Described(scene);
  }

  settle(phrase: NounPhrase): Referent {
    const owner = phrase.possessor === null ? null : this.scene.referentAt(phrase.possessor);
    if (owner !== null) {
      const holder = phrase.kind === 'person' ? this.byRole(phrase, 3) : null;
      return holder !== null
        ? { ...holder, basis: 'role' }
        : { entity: this.described.describe(phrase, owner), rivals: [], basis: 'possessive' };
    }
    const apposed = this.apposed(phrase);
    if (apposed !== null) return { entity: apposed, rivals: [], basis: 'noun' };
    const choice = phrase.definite ? this.choose(phrase) : null;
    if (choice !== null)
      return { ...choice, basis: phrase.kind === 'person' && roleFit(phrase, choice.entity) > 0 ? 'role' : 'noun' };
    const paper = phrase.definite && phrase.kind === 'document' ? this.newspaper(phrase) : null;
    if (paper !== null) return { ...paper, basis: 'noun' };
    const earlier = phrase.definite ? this.described.earlier(phrase) : null;
    if (earlier !== null) return { entity: earlier, rivals: [], basis: 'noun' };
    return { entity: this.described.describe(phrase, null), rivals: [], basis: 'described' };
  }

  /** "The former governor, [a lawyer] by training": whoever stands right before the comma. */
  private apposed({ kind, definite, from }: NounPhrase): Entity | null {
    if (kind !== 'person' || definite || this.scene.stage.words[from - 1]?.text !== ',') return null;
    const entity = this.scene.referentEndingAt(from - 1)?.entity;
    return entity?.kind === 'person' ? entity : null;
  }

  /** Somebody named that a definite phrase stands for. */
  private choose(phrase: NounPhrase): Choice | null {
    if (phrase.kind === 'organisation') {
      const present = this.scene.present(phrase.head);
      if (isCentralBank(phrase))
        return this.isElsewhere(phrase) ? null : chooseNominal(present, (entity) => centralBankFit(phrase, entity));
      return this.unlessFaded(
        phrase,
        chooseNominal(present, (entity) => bodyFit(phrase, entity)),
      );
    }
    return phrase.kind === 'person' ? this.choosePerson(phrase) : null;
  }

  /** "The paper", where the text has brought up a newspaper and no paper that somebody wrote. */
  private newspaper(phrase: NounPhrase): Choice | null {
    if (phrase.noun !== 'paper' || this.described.by('paper').some(({ definite }) => !definite)) return null;
    const asked = { ...phrase, noun: 'newspaper' };
    const choice = chooseNominal(this.scene.present(phrase.head), (entity) => {
      const fit = bodyFit(asked, entity);
      return fit < SURELY ? 0 : fit;
    });
    return this.unlessFaded(phrase, choice);
  }

  /** "In Lunde, [the central bank]": that place's, which the text may not name. */
  private isElsewhere({ from }: NounPhrase): boolean {
    const { words, namingAt } = this.scene.stage;
    if (words[from - 1]?.text !== ',') return false;
    for (let at = from - 2; at > from - 6 && at >= 0; at--) {
      const naming = namingAt.get(at);
      if (naming !== undefined)
        return naming.mention.kind === 'place' && naming.mention.located && naming.mention.to === from - 1;
    }
    return false;
  }

  /** By role; else, where nobody was described so of late, the one person most present. */
  private choosePerson(phrase: NounPhrase): Choice | null {
    const byRole = this.byRole(phrase, 0.5) ?? this.byWork(phrase);
    if (byRole !== null) return byRole;
    const aged = AGED.test(phrase.text);
    if (!aged && (!anybody.has(phrase.noun) || this.described.isFresh(phrase))) return null;
    const choice = chooseNominal(this.scene.present(phrase.head), (entity) => {
      if (entity.kind !== 'person' || !entity.named || contradictsGender(phrase, entity)) return 0;
      // "“Ann Lee is my boss,” said the 45-year-old."
      if (this.scene.isNamedBy(phrase.head, entity)) return 0;
      return entity.roles.length === 0 ? 1 : 0.5;
    });
    return choice === null || choice.rivals.length > 0 ? null : choice;
  }

  /** "The author" of the document brought up last. */
  private byWork({ noun }: NounPhrase): Choice | null {
    if (noun !== 'author' && noun !== 'writer') return null;
    const author = this.described.lastAuthor();
    return author === null ? null : { entity: author, rivals: [] };
  }

  /** Whoever the document gives a role that the phrase repeats, at least as well as `least`. Of several long not spoken of, nobody. */
  private byRole(phrase: NounPhrase, least: number): Choice | null {
    const holders = new Set(sameOffice(phrase.noun).flatMap((noun) => this.scene.stage.holders.get(noun) ?? []));
    if (holders.size === 0) return null;
    const known = [...holders].map((entity) => ({
      entity,
      level: 5 + this.scene.levelOf(entity, phrase.head),
      lastWord: -1,
    }));
    const choice = chooseNominal(known, (entity) => {
      if (contradictsGender(phrase, entity)) return 0;
      // "Lee asked what President Moor left. The former president": not Moor, who has not spoken.
      if (leftOffice(phrase, entity) && !this.scene.wasStrong(entity, phrase.head, 1)) return 0;
      const fits = roleFit(phrase, entity);
      return fits < least ? 0 : fits ** 3;
    });
    return choice !== null && this.isStillToCome(phrase, choice.entity) ? null : this.unlessFaded(phrase, choice);
  }

  /** Whether a phrase means one of those already present rather than somebody who comes later and shares no more with it than its noun. */
  private isStillToCome(phrase: NounPhrase, entity: Entity): boolean {
    if (this.scene.knows(entity) || phrase.possessor !== null || roleFit(phrase, entity) > SAME_NOUN) return false;
    return this.scene
      .present(phrase.head)
      .some(({ entity: { kind, named }, level }) => kind === 'person' && named && level >= FADED);
  }

  /** Nobody, where several come near and the best was last brought up long ago. */
  private unlessFaded({ head }: NounPhrase, choice: Choice | null): Choice | null {
    if (choice === null || choice.rivals.length === 0) return choice;
    return this.scene.levelOf(choice.entity, head) < FADED ? null : choice;
  }
}
