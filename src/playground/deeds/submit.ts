import { z } from 'zod';
import { argument, parseJson } from '../api/arguments.ts';
import type { Refusal } from '../api/reply.ts';
import { checkModal } from '../api/views.ts';
import { submissionPayload } from '../delivery/view-payloads.ts';
import type { Deed, OpenModal, Outcome } from '../protocol.ts';
import { ownModal } from '../workspace/surface.ts';
import { type DeedContext, done, failed, notDelivered } from './context.ts';

const answer = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal('update'), view: argument.view }),
  z.object({ response_action: z.literal('push'), view: argument.view }),
  z.object({ response_action: z.literal('clear') }),
]);

/** Somebody sent a modal's form. An empty answer closes it; others are docs.slack.dev's `response_action`s. */
export async function submit(
  context: DeedContext,
  user: string,
  deed: Extract<Deed, { do: 'submit' }>,
): Promise<Outcome> {
  const { workspace, delivery } = context;
  const modal = ownModal(workspace, user, deed.view);
  if (!modal) return failed('This form is closed already', 'Open it again.');
  const delivered = await delivery.interaction(submissionPayload(workspace, modal, deed.values));
  if (!delivered.ok) return { ok: false, notice: notDelivered('Sending the form', delivered) };
  const said = parseJson(delivered.body);
  if (isEmpty(said)) {
    workspace.modals.close(modal.id);
    workspace.changed();
    return done;
  }
  const parsed = answer.safeParse(said);
  if (!parsed.success) return failed('Slack would not understand the answer', z.prettifyError(parsed.error));
  return follow(context, user, modal, parsed.data);
}

function follow(
  { workspace, limits }: DeedContext,
  user: string,
  modal: OpenModal,
  said: z.output<typeof answer>,
): Outcome {
  const { modals } = workspace;
  if (said.response_action === 'errors') return { ok: false, errors: said.errors };
  if (said.response_action === 'clear') {
    modals.clear(user);
  } else {
    const checked = checkModal(limits, said.view);
    if (!checked.ok) return refused(checked);
    if (said.response_action === 'update') modals.update(modal.id, checked.view);
    else if (!modals.push(user, checked.view)) return failed('push_limit_reached', 'Three modals are open already.');
  }
  workspace.changed();
  return done;
}

const refused = ({ error, response_metadata }: Refusal): Outcome =>
  failed(`Slack would refuse this form: ${error}`, response_metadata?.messages.join(' ') ?? '');

const isEmpty = (said: unknown): boolean =>
  said === undefined || (typeof said === 'object' && said !== null && Object.keys(said).length === 0);
