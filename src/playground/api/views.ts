import { z } from 'zod';
import type { HomeContent, ModalContent } from '../protocol.ts';
import { argument } from './arguments.ts';
import { checkView } from './content.ts';
import { describeHome, describeView } from './describe-view.ts';
import { type ApiContext, method } from './method.ts';
import { accept, type Refusal, type Reply, refuse } from './reply.ts';

const opening = z.object({ trigger_id: argument.id, view: argument.view });

const open = method(opening, (context, args) => show(context, args, 'open'));
const push = method(opening, (context, args) => show(context, args, 'push'));

const update = method(
  z.object({
    view: argument.view,
    view_id: argument.optionalId,
    external_id: argument.optionalId,
    hash: argument.optionalId,
  }),
  ({ workspace, limits }, args) => {
    const { modals } = workspace;
    const old = args.view_id ? modals.find(args.view_id) : modals.findExternal(args.external_id ?? '');
    if (!old) return refuse('not_found');
    if (args.hash && args.hash !== old.hash) return refuse('hash_conflict');
    const checked = checkModal(limits, args.view);
    if (!checked.ok) return checked;
    const modal = modals.update(old.id, checked.view) ?? old;
    workspace.changed();
    return accept({ view: describeView(workspace, modal) });
  },
);

const publish = method(
  z.object({ user_id: argument.id, view: argument.view, hash: argument.optionalId }),
  ({ workspace, limits }, args) => {
    if (!workspace.directory.member(args.user_id)) return refuse('invalid_arguments', ['unknown user_id']);
    const checked = checkView(limits, args.view);
    if (!checked.ok) return checked;
    if (checked.view.type !== 'home') return refuse('invalid_arguments', ['must be a view of type "home"']);
    const home: HomeContent = checked.view;
    workspace.homes.set(args.user_id, home);
    workspace.changed();
    return accept({ view: describeHome(workspace, args.user_id, home) });
  },
);

/** Modals and the Home tab. */
export const viewMethods = { 'views.open': open, 'views.push': push, 'views.update': update, 'views.publish': publish };

/** A modal that passed the limits. Also what a submission's `push` and `update` bring. */
export function checkModal(
  limits: ApiContext['limits'],
  view: { type: string },
): { ok: true; view: ModalContent } | Refusal {
  const checked = checkView(limits, view);
  if (!checked.ok) return checked;
  if (checked.view.type !== 'modal') return refuse('invalid_arguments', ['must be a view of type "modal"']);
  return { ok: true, view: checked.view };
}

function show({ workspace, limits }: ApiContext, args: z.output<typeof opening>, how: 'open' | 'push'): Reply {
  // Slack looks at the view first: a refused view does not use the trigger up.
  const checked = checkModal(limits, args.view);
  if (!checked.ok) return checked;
  const exchange = workspace.triggers.exchange(args.trigger_id);
  if (!exchange.ok) return refuse(exchange.error);
  if (how === 'push' && !workspace.modals.top(exchange.user)) return refuse('no_view_to_push_on');
  const modal = workspace.modals.push(exchange.user, checked.view);
  if (!modal) return refuse('push_limit_reached');
  workspace.changed();
  return accept({ view: describeView(workspace, modal) });
}
