export interface TaskPool {
  /** Starts a task as soon as fewer than the most are running. Rejects where one before it has failed. */
  run(task: () => Promise<void>): Promise<void>;
  /** Waits for all that is running. Rejects with the first failure there was. */
  finish(): Promise<void>;
}

/** Runs tasks side by side, and holds back whoever makes them faster than they are done. */
export function createTaskPool(most: number): TaskPool {
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  const check = (): void => {
    if (failure) throw failure.error;
  };
  return {
    async run(task) {
      while (running.size >= most) await Promise.race(running);
      check();
      const entry: Promise<void> = task()
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => running.delete(entry));
      running.add(entry);
    },
    async finish() {
      await Promise.all(running);
      check();
    },
  };
}
