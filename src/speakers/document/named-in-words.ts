import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import { type Word, wordsIn } from '../mention/words.ts';
import type { Naming } from './cast.ts';
import type { Entity } from './entity.ts';

const nobody: ReadonlySet<Entity> = new Set();

/** Who is called by name within the words of each attribution: seldom those who say them ("“Lee is wrong,” he said"). */
export class NamedInWords {
  private readonly words: readonly Word[];
  private readonly namingAt: ReadonlyMap<number, Naming>;
  private readonly attributions: readonly Attribution[];
  private readonly known = new Map<number, ReadonlySet<Entity>>();

  constructor(words: readonly Word[], namingAt: ReadonlyMap<number, Naming>, attributions: readonly Attribution[]) {
    this.words = words;
    this.namingAt = namingAt;
    this.attributions = attributions;
  }

  /** By the attribution's index. A name that several share is left out. */
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
      const { from, to } = wordsIn(this.words, span);
      for (let at = from; at < to; at++) {
        const { quotation, lower } = this.words[at] ?? { quotation: -1, lower: '' };
        if (quotation >= 0 && lower === pronoun) return true;
      }
      return false;
    });
  }

  /** With a quotation right after it that has no source of its own and so goes on with the same speaker. */
  private wordsOf(attribution: number): readonly Span[] {
    const [said, next] = [this.attributions[attribution], this.attributions[attribution + 1]];
    const goesOn = next !== undefined && next.source.length === 0 && next.cue.length === 0;
    return [...(said?.content ?? []), ...(goesOn ? next.content : [])];
  }

  private find(attribution: number): ReadonlySet<Entity> {
    const named = new Set<Entity>();
    for (const span of this.wordsOf(attribution)) {
      const { from, to } = wordsIn(this.words, span);
      for (let at = from; at < to; at++) {
        const naming = this.namingAt.get(at);
        if (naming?.candidates.length === 1) named.add(naming.candidates[0]);
      }
    }
    return named.size === 0 ? nobody : named;
  }
}
