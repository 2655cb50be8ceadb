/** Work in steps: wherever it yields, whoever has it done may do something else before the next step. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of some work at once. */
export function doAll<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
