import oauth, { type ClearStateStore, type InstallURLOptions, InvalidStateError, type StateStore } from '@slack/oauth';

// Node does not find this one among the names that the package exports.
const { ClearStateStore: SignedStates } = oauth;

/** Seconds in which an installation that was begun has to come back from Slack. */
export const STATE_SECONDS = 600;

/**
 * Signed states that are good once. Slack's package signs them, gives them an end and ties them to a browser by a cookie;
 * it would take one twice.
 */
export class OnceState implements StateStore {
  readonly #signed: ClearStateStore;
  /** When each used state stops being good by itself, in milliseconds, the oldest first. */
  readonly #used = new Map<string, number>();

  constructor(secret: string) {
    this.#signed = new SignedStates(secret, STATE_SECONDS);
  }

  generateStateParam(options: InstallURLOptions, now: Date): Promise<string> {
    return this.#signed.generateStateParam(options, now);
  }

  async verifyStateParam(now: Date, state: string): Promise<InstallURLOptions> {
    const options = await this.#signed.verifyStateParam(now, state);
    for (const [used, end] of this.#used) {
      if (end >= now.getTime()) break;
      this.#used.delete(used);
    }
    if (this.#used.has(state)) throw new InvalidStateError('The state was used before.');
    // A second longer than the state is good: that is counted in whole seconds.
    this.#used.set(state, now.getTime() + (STATE_SECONDS + 1) * 1000);
    return options;
  }
}
