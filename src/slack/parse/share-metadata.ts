import { LIMITS } from '../limits/limits.ts';
import { decodeItem, encodeItem, type ItemRef } from './button-value.ts';

/** Where an answer goes: where its button stands, to a thread of that channel or of a link, or to a channel to be picked. */
export type ShareMode = 'here' | 'thread' | 'channel';

/** What the window "Share" keeps about the answer that it shares and where it was opened. */
export interface ShareMetadata {
  readonly mode: ShareMode;
  readonly item: ItemRef;
  /** Where the button stands; `null` for one in a window. */
  readonly channel: string | null;
}

const isMode = (value: unknown): value is ShareMode => value === 'here' || value === 'thread' || value === 'channel';

export function encodeShareMetadata({ mode, item, channel }: ShareMetadata): string | null {
  const value = JSON.stringify([mode, encodeItem(item), channel]);
  return value.length <= LIMITS.view.privateMetadata ? value : null;
}

/** `null` for what this version has not written. */
export function decodeShareMetadata(value: string): ShareMetadata | null {
  try {
    const parsed: unknown = JSON.parse(value);
    if (!Array.isArray(parsed)) return null;
    const [mode, encoded, channel]: readonly unknown[] = parsed;
    const item = typeof encoded === 'string' ? decodeItem(encoded) : null;
    if (!isMode(mode) || item === null || (channel !== null && typeof channel !== 'string')) return null;
    return { mode, item, channel };
  } catch {
    return null;
  }
}
