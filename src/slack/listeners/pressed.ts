import type { BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import { notice } from '../render/message.ts';

/** Where a button was pressed. */
export interface Pressed {
  readonly value: string | undefined;
  readonly user: string;
  readonly triggerId: string;
  readonly channel: string | null;
  /** The thread that the message with the button stands in, if any. */
  readonly thread: string | null;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What listeners need of a pressed button's payload. */
export function readPressed(body: BlockAction<ButtonAction>): Pressed {
  return {
    value: body.actions[0]?.value,
    user: body.user.id,
    triggerId: body.trigger_id,
    channel: body.channel?.id ?? text(body.container['channel_id']),
    thread: text(body.message?.['thread_ts']) ?? text(body.container['thread_ts']),
  };
}

/** Tells the one who pressed, below the message, which stays as it is. */
export const tellBelow =
  (respond: RespondFn, thread: string | null) =>
  (sentence: string): Promise<unknown> =>
    respond({
      response_type: 'ephemeral',
      replace_original: false,
      ...(thread === null ? {} : { thread_ts: thread }),
      ...notice(sentence),
    });
