import type { Entity } from './entity.ts';

/**
 * How present each entity is to a reader at a place in the text. Each sentence adds the weight of its weightiest mention, and what was
 * added fades by the same factor each sentence, after Lappin and Leass (1994), who halve it too; the weights differ from theirs and were set on news.
 */
export class Salience {
  private readonly levels = new Map<Entity, Level>();

  add(entity: Entity, weight: number, sentence: number, word: number): void {
    const before = this.levels.get(entity);
    const same = before !== undefined && before.sentence === sentence;
    const past = before === undefined ? 0 : same ? before.past : faded(before, sentence);
    this.levels.set(entity, { past, here: Math.max(weight, same ? before.here : 0), sentence, lastWord: word });
  }

  /** How present one is; 0 for those who have faded away. */
  levelOf(entity: Entity, sentence: number): number {
    const state = this.levels.get(entity);
    const level = state === undefined ? 0 : faded(state, sentence);
    return level < LOWEST ? 0 : level;
  }

  /** Entities still present, with their levels, as seen from a sentence. Forgets those that have faded away. */
  present(sentence: number): { entity: Entity; level: number; lastWord: number }[] {
    const present: { entity: Entity; level: number; lastWord: number }[] = [];
    for (const [entity, state] of this.levels) {
      const level = faded(state, sentence);
      if (level < LOWEST) this.levels.delete(entity);
      else present.push({ entity, level, lastWord: state.lastWord });
    }
    return present;
  }
}

/** What earlier sentences left, and the weightiest mention in the last sentence that has one. */
interface Level {
  readonly past: number;
  readonly here: number;
  readonly sentence: number;
  readonly lastWord: number;
}

const LOWEST = 0.05;
/** What is left after so many sentences; after more, nothing is. */
const LEFT = Array.from({ length: 24 }, (_, sentences) => 0.5 ** sentences);

const faded = (state: Level, sentence: number): number =>
  (state.past + state.here) * (LEFT[Math.max(0, sentence - state.sentence)] ?? 0);
