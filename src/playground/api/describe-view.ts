import type { HomeContent, OpenModal, StateValues } from '../protocol.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A modal as the Web API and payloads show it, with what is typed and chosen in it. */
export function describeView(
  workspace: Workspace,
  modal: OpenModal,
  values: StateValues = {},
): Record<string, unknown> {
  const { team, appId, botId } = workspace.directory;
  const { owner, ...content } = modal;
  const stack = workspace.modals.stack(owner);
  const index = stack.findIndex((each) => each.id === modal.id);
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    submit: null,
    close: null,
    ...content,
    team_id: team.id,
    app_id: appId,
    bot_id: botId,
    state: { values },
    root_view_id: stack[0]?.id ?? modal.id,
    previous_view_id: stack[index - 1]?.id ?? null,
  };
}

/** The id of a person's Home tab. */
const homeId = (user: string): string => `VHOME${user}`;

/** A person's Home tab, likewise. */
export function describeHome(
  workspace: Workspace,
  user: string,
  home: HomeContent,
  values: StateValues = {},
): Record<string, unknown> {
  const { team, appId, botId } = workspace.directory;
  const id = homeId(user);
  return { ...home, id, team_id: team.id, app_id: appId, bot_id: botId, root_view_id: id, state: { values } };
}
