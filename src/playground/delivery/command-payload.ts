import type { Workspace } from '../workspace/workspace.ts';
import { channelName, responseUrl } from './payload-parts.ts';

/** The fields of a slash command (docs.slack.dev, "Slash commands"). */
export function commandPayload(
  workspace: Workspace,
  user: string,
  channel: string,
  given: { readonly command: string; readonly text: string },
): Record<string, string> {
  const { directory, triggers } = workspace;
  return {
    token: 'playground',
    team_id: directory.team.id,
    team_domain: directory.team.domain,
    channel_id: channel,
    channel_name: channelName(directory.channel(channel)),
    user_id: user,
    user_name: directory.member(user)?.handle ?? '',
    ...given,
    api_app_id: directory.appId,
    is_enterprise_install: 'false',
    response_url: responseUrl(workspace, { user, channel, thread: null, original: null }),
    trigger_id: triggers.issue(user),
  };
}
