import { Session } from 'node:inspector/promises';

/**
 * Counts the work of runs of code: how often its blocks (functions, loops, branches) are gone through, as the engine counts
 * them for coverage. Unlike time, that is the same on a busy machine. What the engine does by itself, such as matching a
 * pattern, is not counted.
 *
 * @returns one count for each of `runs`, of the code in files whose address holds `within`.
 */
export async function countWork(within: string, runs: readonly (() => unknown)[]): Promise<number[]> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    const counts: number[] = [];
    for (const run of runs) {
      // Taking the counts sets them to zero.
      await session.post('Profiler.takePreciseCoverage');
      run();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const blocks = result
        .filter(({ url }) => url.includes(within))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
      counts.push(blocks.reduce((sum, { count }) => sum + count, 0));
    }
    return counts;
  } finally {
    session.disconnect();
  }
}
