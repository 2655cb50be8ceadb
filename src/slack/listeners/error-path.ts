import type { Log } from '../log.ts';
import { problemSentence } from '../slack-error.ts';

/**
 * Runs a listener's work so that no failure stays silent: the log gets the cause, the user a plain sentence.
 *
 * @param tell How this user can be told; its own failure is logged too.
 */
export async function withErrorPath(
  name: string,
  log: Log,
  tell: (sentence: string) => Promise<unknown>,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    log.error(`${name} failed`, thrown);
    try {
      await tell(problemSentence(thrown));
    } catch (silenced) {
      log.error(`${name}: the user could not be told`, silenced);
    }
  }
}
