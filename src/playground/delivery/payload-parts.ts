import type { Channel } from '../workspace/directory.ts';
import type { ResponseTarget } from '../workspace/response-urls.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What every interaction begins with: who acts, and a fresh trigger. `view` is the modal they act in. */
export function envelope(workspace: Workspace, user: string, view: string | null = null) {
  const { team, appId } = workspace.directory;
  const handle = workspace.directory.member(user)?.handle ?? '';
  return {
    token: 'playground',
    team: { id: team.id, domain: team.domain },
    user: { id: user, username: handle, name: handle, team_id: team.id },
    api_app_id: appId,
    trigger_id: workspace.triggers.issue(user, view),
    enterprise: null,
    is_enterprise_install: false,
  };
}

export function channelReference(workspace: Workspace, id: string): { id: string; name: string } {
  return { id, name: channelName(workspace.directory.channel(id)) };
}

/** Slack does not name what is not public. */
export function channelName(channel: Channel | undefined): string {
  if (channel?.kind === 'im') return 'directmessage';
  return channel?.kind === 'private' ? 'privategroup' : (channel?.name ?? '');
}

export const actionTs = (workspace: Workspace): string => (workspace.now() / 1000).toFixed(6);

export const responseUrl = (workspace: Workspace, target: ResponseTarget): string =>
  `${workspace.url}response/${workspace.responseUrls.issue(target)}`;
