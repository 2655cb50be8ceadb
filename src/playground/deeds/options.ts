import { z } from 'zod';
import { parseJson } from '../api/arguments.ts';
import { suggestionPayload } from '../delivery/suggestion-payload.ts';
import type { Deed, Outcome } from '../protocol.ts';
import { surfaceAt } from '../workspace/surface.ts';
import { type DeedContext, failed, notDelivered } from './context.ts';

const option = z.object({
  text: z.object({ type: z.enum(['plain_text', 'mrkdwn']), text: z.string() }),
  value: z.string(),
});

const offer = z.union([
  z.object({ options: z.array(option).max(100) }),
  z.object({
    option_groups: z
      .array(z.object({ label: z.object({ text: z.string() }), options: z.array(option).max(100) }))
      .max(100),
  }),
]);

/** Somebody types in a select whose options the bot provides. */
export async function options(
  context: DeedContext,
  user: string,
  deed: Extract<Deed, { do: 'options' }>,
): Promise<Outcome> {
  const surface = surfaceAt(context.workspace, user, deed.place);
  if (!surface) return failed('That is no longer there', 'The message or form has changed. Look again.');
  const payload = suggestionPayload(context.workspace, user, surface, deed);
  const delivered = await context.delivery.interaction(payload);
  if (!delivered.ok) return { ok: false, notice: notDelivered('Loading the choices', delivered) };
  const parsed = offer.safeParse(parseJson(delivered.body));
  if (!parsed.success) return failed('Slack would not understand the choices', z.prettifyError(parsed.error));
  if ('options' in parsed.data) return { ok: true, options: [{ label: null, options: parsed.data.options }] };
  return {
    ok: true,
    options: parsed.data.option_groups.map((group) => ({ label: group.label.text, options: group.options })),
  };
}
