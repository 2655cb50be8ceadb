import { z } from 'zod';
import type { Deed, Outcome } from '../protocol.ts';
import { close } from './close.ts';
import type { DeedContext } from './context.ts';
import { openHome } from './home.ts';
import { options } from './options.ts';
import { send } from './send.ts';
import { shortcut } from './shortcut.ts';
import { submit } from './submit.ts';
import { use } from './use.ts';

const id = z.string().min(1).max(255);

const chosen = z.object({
  text: z.object({ type: z.enum(['plain_text', 'mrkdwn']), text: z.string() }),
  value: z.string().optional(),
});

const one = z.string().nullable().optional();

const state = z.object({
  type: id,
  value: one,
  selected_option: chosen.nullable().optional(),
  selected_options: z.array(chosen).optional(),
  selected_date: one,
  selected_time: one,
  selected_user: one,
  selected_channel: one,
  selected_conversation: one,
});

const values = z.record(z.string(), z.record(z.string(), state));

const message = z.object({ channel: id, ts: id });

const place = z.discriminatedUnion('in', [
  message.extend({ in: z.literal('message') }),
  z.object({ in: z.literal('modal'), view: id }),
  z.object({ in: z.literal('home') }),
]);

const element = { place, blockId: id, actionId: id };

/** What the page sends: who does what. */
export const deedRequest = z.object({
  user: id,
  deed: z.discriminatedUnion('do', [
    z.object({ do: z.literal('send'), channel: id, thread: id.nullable(), text: z.string().max(12_000) }),
    z.object({ do: z.literal('use'), ...element, state, values }),
    z.object({ do: z.literal('submit'), view: id, values }),
    z.object({ do: z.literal('close'), view: id }),
    z.object({ do: z.literal('options'), ...element, query: z.string().max(1000) }),
    z.object({ do: z.literal('shortcut'), callbackId: id, message: message.nullable() }),
    z.object({ do: z.literal('home') }),
  ]),
});

/** Does what a person did in the page, and tells what came of it. */
export async function perform(context: DeedContext, user: string, deed: Deed): Promise<Outcome> {
  switch (deed.do) {
    case 'send':
      return send(context, user, deed);
    case 'use':
      return use(context, user, deed);
    case 'submit':
      return submit(context, user, deed);
    case 'close':
      return close(context, user, deed);
    case 'options':
      return options(context, user, deed);
    case 'shortcut':
      return shortcut(context, user, deed);
    case 'home':
      return openHome(context, user);
  }
}
