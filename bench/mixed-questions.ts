import type { Findings } from '../src/domain/extraction.ts';
import type { Statement } from '../src/domain/statement.ts';
import { isStopWord } from '../src/index/stop-words.ts';

const months = ['January', 'March', 'May', 'August', 'October', 'December'];

/**
 * Questions about a corpus, made of its own words: a quarter each by name, by topic, by exact words and by date. The same
 * corpus always gives the same ones.
 */
export function mixedQuestions(findings: readonly Findings[], count: number): string[] {
  const random = createRandom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const spoken = findings.filter(({ statements }) => statements.some(({ speaker }) => speaker.name !== null));
  const name = (): string => {
    const named = pick(spoken).statements.flatMap(({ speaker }: Statement) => speaker.name ?? []);
    return pick(named);
  };
  /** Neighbouring words of some document. */
  const words = (length: number): string[] => {
    const all = pick(findings).document.text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
    const from = Math.floor(random() * Math.max(1, all.length - length));
    return all.slice(from, from + length);
  };
  const topic = (): string =>
    words(12)
      .filter((word) => word.length > 3 && !isStopWord(word.toLowerCase()))
      .slice(0, 1 + Math.floor(random() * 3))
      .join(' ');
  const phrase = (): string => {
    const { text } = pick(findings).document;
    const from = text.indexOf(' ', Math.floor(random() * text.length * 0.9)) + 1;
    const line = text.slice(from, from + 60).split(/[\n"“”]/)[0] ?? '';
    return line.split(' ').slice(0, 5).join(' ').trim();
  };
  const year = (): number => 2006 + Math.floor(random() * 8);
  const kinds: readonly (readonly (() => string)[])[] = [
    [name, () => `what did ${name()} say`, () => `what did ${name()} say about ${topic()}`, () => `by:"${name()}"`],
    [topic, () => `who said ${topic()}`, () => `what was said about ${topic()}`],
    [() => `"${phrase()}"`, () => `who said "${phrase()}"`],
    [
      () => `${topic()} in ${pick(months)} ${year()}`,
      () => `what did ${name()} say since ${year()}`,
      () => `${topic()} before ${year()}`,
      () => `when did ${name()} speak of ${topic()}`,
      () => `statements on 12 ${pick(months)} ${year()}`,
    ],
  ];
  return Array.from({ length: count }, (_, i) => pick(kinds[i % kinds.length]!)());
}

/** Numbers in [0, 1) that look random and are always the same: a linear congruential generator (Numerical Recipes). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
