import type { Chain } from '../../../src/attribution/model/crf.ts';

/** The next so many numbers of a stream. */
export function numbers(stream: Iterator<number>, count: number): Float64Array {
  return Float64Array.from({ length: count }, () => Number(stream.next().value));
}

export const chainOf = (labels: number, stream: Iterator<number>): Chain => ({
  labels,
  transitions: numbers(stream, labels * (labels + 1)),
});

/** Every label sequence of a length. */
export function allPaths(labels: number, length: number): Uint8Array[] {
  return Array.from({ length: labels ** length }, (_, number) => {
    let rest = number;
    return Uint8Array.from({ length }, () => {
      const label = rest % labels;
      rest = (rest - label) / labels;
      return label;
    });
  });
}
