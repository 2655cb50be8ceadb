import type { Entity } from './entity.ts';
import type { Present } from './resolve-pronoun.ts';

/**
 * How present each entity is to a reader at a place in the text. Each turn adds the weight of its weightiest mention, and what was
 * added fades by the same factor each turn, after Lappin and Leass (1994); the weights differ from theirs and were set on news.
 */
export class Salience {
  private readonly levels = new Map<Entity, Level>();
  /** What is left after so many turns; after more, nothing is. */
  private readonly left: readonly number[];

  /** `fading`: what is left of a weight one turn later, as a share. */
  constructor(fading: number) {
    this.left = Array.from({ length: LONGEST }, (_, turns) => fading ** turns);
  }

  add(entity: Entity, weight: number, turn: number, word: number): void {
    const before = this.levels.get(entity);
    if (before === undefined) {
      this.levels.set(entity, { past: 0, here: Math.max(weight, 0), turn, lastWord: word });
      return;
    }
    if (before.turn === turn) before.here = Math.max(weight, before.here);
    else {
      before.past = this.faded(before, turn);
      before.here = Math.max(weight, 0);
      before.turn = turn;
    }
    before.lastWord = word;
  }

  /** How present one is; 0 for those who have faded away. */
  levelOf(entity: Entity, turn: number): number {
    const state = this.levels.get(entity);
    const level = state === undefined ? 0 : this.faded(state, turn);
    return level < LOWEST ? 0 : level;
  }

  private faded(state: Level, turn: number): number {
    return (state.past + state.here) * (this.left[Math.max(0, turn - state.turn)] ?? 0);
  }

  /** Entities still present, with their levels, as seen from a turn. Forgets those that have faded away. */
  present(turn: number): Present[] {
    const present: Present[] = [];
    for (const [entity, state] of this.levels) {
      const level = this.faded(state, turn);
      if (level < LOWEST) this.levels.delete(entity);
      else present.push({ entity, level, lastWord: state.lastWord });
    }
    return present;
  }
}

/** What earlier turns left, and the weightiest mention in the last turn that has one. */
interface Level {
  past: number;
  here: number;
  turn: number;
  lastWord: number;
}

const LOWEST = 0.05;
const LONGEST = 24;
