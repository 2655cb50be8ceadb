import type { Speaker } from '../../domain/speaker.ts';
import type { Attribution } from '../../domain/statement.ts';

/**
 * A key that two statements of the same speaker share, as far as that can be told: the resolved name, else the last
 * capitalised word of the source; `null` for "he", "the company" and statements without a source, which go on with
 * whoever spoke before.
 */
export function speakerKey(text: string, attribution: Attribution, speaker: Speaker | undefined): string | null {
  if (speaker?.name) return lastWord(speaker.name);
  const source = attribution.source[0];
  if (!source) return null;
  const words = text.slice(source.start, source.end).match(/(?<!^)\b\p{Lu}[\p{L}’'-]+|^\p{Lu}[\p{L}’'-]+/gu) ?? [];
  const names = words.filter(
    (word) => !/^(?:The|He|She|It|They|We|A|An|His|Her|Their|Its|This|That|But|And)$/.test(word),
  );
  return names.at(-1)?.toLowerCase() ?? null;
}

/** The last word of a name, in small letters: what a text calls a person after the first time. */
export const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
