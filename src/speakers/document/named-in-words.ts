import type { Span } from '../../domain/span.ts';
import type { NameMention } from '../mention/mention.ts';
import { wordsIn } from '../mention/words.ts';
import type { Entity } from './entity.ts';
import type { Referent } from './referent.ts';
import type { Stage } from './stage.ts';

const nobody: ReadonlySet<Entity> = new Set();

/** Who is called by name within the words of each attribution: seldom those who say them ("“Lee is wrong,” he said"). */
export class NamedInWords {
  private readonly stage: Stage;
  private readonly settled: ReadonlyMap<NameMention, Referent>;
  private readonly known = new Map<number, ReadonlySet<Entity>>();

  /** `settled`: whom the names read so far stand for, as the reading goes on. */
  constructor(stage: Stage, settled: ReadonlyMap<NameMention, Referent>) {
    this.stage = stage;
    this.settled = settled;
  }

  /** By the attribution's index. A name that several share counts where it was read before. */
  in(attribution: number): ReadonlySet<Entity> {
    let named = this.known.get(attribution);
    if (named === undefined) {
      named = this.find(attribution);
      this.known.set(attribution, named);
    }
    return named;
  }

  /** Whether the quoted words speak of another by a pronoun like the one that says them: "“He is wrong,” he said". */
  speakOfAnother(attribution: number, pronoun: string): boolean {
    return this.wordsOf(attribution).some((span) => {
      const { from, to } = wordsIn(this.stage.words, span);
      for (let at = from; at < to; at++) {
        const { quotation, lower } = this.stage.words[at] ?? { quotation: -1, lower: '' };
        if (quotation >= 0 && lower === pronoun) return true;
      }
      return false;
    });
  }

  /** With a quotation right after it that has no source of its own and so goes on with the same speaker. */
  private wordsOf(attribution: number): readonly Span[] {
    const [said, next] = [this.stage.attributions[attribution], this.stage.attributions[attribution + 1]];
    const goesOn = next !== undefined && next.source.length === 0 && next.cue.length === 0;
    return [...(said?.content ?? []), ...(goesOn ? next.content : [])];
  }

  private find(attribution: number): ReadonlySet<Entity> {
    const named = new Set<Entity>();
    for (const span of this.wordsOf(attribution)) {
      const { from, to } = wordsIn(this.stage.words, span);
      for (let at = from; at < to; at++) {
        const naming = this.stage.namingAt.get(at);
        if (naming === undefined) continue;
        const [only, ...others] = naming.candidates;
        const entity = others.length === 0 ? only : this.settled.get(naming.mention)?.entity;
        if (entity !== undefined) named.add(entity);
      }
    }
    return named.size === 0 ? nobody : named;
  }
}
