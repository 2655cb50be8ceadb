import { setTimeout as sleep } from 'node:timers/promises';
import { signatureHeaders } from './signature.ts';

/** How long Slack waits for the bot to acknowledge, in milliseconds. */
const ACKNOWLEDGE_WITHIN_MS = 3000;

/** When Slack sends an event again that was not acknowledged: at once, after a minute, after five. */
const RETRY_AFTER_MS: readonly number[] = [0, 60_000, 300_000];

/** What the bot answered, or why there is no answer, in Slack's words. */
export type Delivered = { readonly ok: true; readonly body: string } | Undelivered;

export interface Undelivered {
  readonly ok: false;
  readonly error: 'operation_timeout' | 'dispatch_failed';
  readonly reason: string;
}

export interface DeliveryOptions {
  /** Where the bot takes requests. */
  readonly requestUrl: () => string;
  readonly signingSecret: string;
  readonly now: () => number;
  readonly retryAfterMs?: readonly number[];
}

/** Sends signed requests to the bot, as Slack does over HTTP. */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #closing = new AbortController();

  constructor(options: DeliveryOptions) {
    this.#options = options;
  }

  /** A slash command: its fields as a form. */
  command(fields: Readonly<Record<string, string>>): Promise<Delivered> {
    return this.#post(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded');
  }

  /** An interaction (a button, a form, a shortcut): JSON in the form's field `payload`. */
  interaction(payload: object): Promise<Delivered> {
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    return this.#post(body, 'application/x-www-form-urlencoded');
  }

  /**
   * An event: sent again, with Slack's retry headers, until the bot acknowledges or three retries are spent.
   * `onFailure` hears of the first time it failed.
   */
  async event(callback: object, onFailure: (failure: Undelivered) => void = () => {}): Promise<Delivered> {
    const body = JSON.stringify(callback);
    let outcome = await this.#post(body, 'application/json');
    if (!outcome.ok && !this.#closing.signal.aborted) onFailure(outcome);
    for (const [index, delay] of (this.#options.retryAfterMs ?? RETRY_AFTER_MS).entries()) {
      if (outcome.ok || !(await this.#wait(delay))) break;
      const reason = outcome.error === 'operation_timeout' ? 'http_timeout' : 'http_error';
      outcome = await this.#post(body, 'application/json', {
        'x-slack-retry-num': String(index + 1),
        'x-slack-retry-reason': reason,
      });
    }
    return outcome;
  }

  /** Gives up what is under way or waits to be sent again. */
  close(): void {
    this.#closing.abort();
  }

  /** Whether the wait went to its end, and was not cut short by `close`. */
  async #wait(ms: number): Promise<boolean> {
    try {
      await sleep(ms, undefined, { signal: this.#closing.signal, ref: false });
      return true;
    } catch {
      return false;
    }
  }

  async #post(body: string, contentType: string, headers: Record<string, string> = {}): Promise<Delivered> {
    const { requestUrl, signingSecret, now } = this.#options;
    try {
      const response = await fetch(requestUrl(), {
        method: 'POST',
        headers: { 'content-type': contentType, ...signatureHeaders(signingSecret, body, now()), ...headers },
        body,
        signal: AbortSignal.any([AbortSignal.timeout(ACKNOWLEDGE_WITHIN_MS), this.#closing.signal]),
      });
      const text = await response.text();
      if (response.ok) return { ok: true, body: text };
      return { ok: false, error: 'dispatch_failed', reason: `The bot answered with HTTP ${response.status}.` };
    } catch (error) {
      if (error instanceof Error && error.name === 'TimeoutError') {
        return { ok: false, error: 'operation_timeout', reason: 'The bot did not acknowledge within 3 seconds.' };
      }
      return { ok: false, error: 'dispatch_failed', reason: `The bot could not be reached: ${String(error)}` };
    }
  }
}
