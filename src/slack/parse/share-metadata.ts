import { LIMITS } from '../limits/limits.ts';
import { decodeItem, encodeItem, type ItemRef } from './button-value.ts';

/** What the window "Share to a thread" keeps about the answer it shares and where it was opened. */
export interface ShareMetadata {
  readonly item: ItemRef;
  readonly channel: string | null;
}

export function encodeShareMetadata({ item, channel }: ShareMetadata): string | null {
  const value = JSON.stringify([encodeItem(item), channel]);
  return value.length <= LIMITS.view.privateMetadata ? value : null;
}

export function decodeShareMetadata(value: string): ShareMetadata | null {
  try {
    const parsed: unknown = JSON.parse(value);
    if (!Array.isArray(parsed)) return null;
    const [encoded, channel]: readonly unknown[] = parsed;
    const item = typeof encoded === 'string' ? decodeItem(encoded) : null;
    if (item === null || (channel !== null && typeof channel !== 'string')) return null;
    return { item, channel };
  } catch {
    return null;
  }
}
