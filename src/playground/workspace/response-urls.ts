import { randomBytes } from 'node:crypto';
import { forgetUntil, REMEMBERED_MS } from './forget-until.ts';

/** docs.slack.dev, "Handling user interaction": five messages within half an hour. */
const RESPONSE_URL_USES = 5;
const RESPONSE_URL_LIFE_MS = 30 * 60 * 1000;

/** Where a response goes: the interaction that the address was given with. */
export interface ResponseTarget {
  readonly user: string;
  readonly channel: string;
  readonly thread: string | null;
  /** The message that was acted on, which `replace_original` and `delete_original` mean; `null` for a command. */
  readonly original: string | null;
}

/** The outcome of using an address. */
export type ResponseUse =
  | { readonly ok: true; readonly target: ResponseTarget }
  | { readonly ok: false; readonly error: 'invalid_url' | 'used_url' | 'expired_url' };

/** The addresses that come with commands and button presses, for answering them later. */
export class ResponseUrls {
  readonly #now: () => number;
  readonly #issued = new Map<string, { target: ResponseTarget; issued: number; uses: number }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Returns the secret part of the address. */
  issue(target: ResponseTarget): string {
    forgetUntil(this.#issued, this.#now() - REMEMBERED_MS);
    const key = randomBytes(16).toString('hex');
    this.#issued.set(key, { target, issued: this.#now(), uses: 0 });
    return key;
  }

  use(key: string): ResponseUse {
    const entry = this.#issued.get(key);
    if (!entry) return { ok: false, error: 'invalid_url' };
    if (this.#now() - entry.issued > RESPONSE_URL_LIFE_MS) return { ok: false, error: 'expired_url' };
    if (entry.uses >= RESPONSE_URL_USES) return { ok: false, error: 'used_url' };
    entry.uses += 1;
    return { ok: true, target: entry.target };
  }
}
