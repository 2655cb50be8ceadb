import { randomBytes } from 'node:crypto';
import type { Workspace } from '../workspace/workspace.ts';

/** The envelope of an event, with an id that stays the same when it is sent again (docs.slack.dev, "Events API"). */
export function eventPayload(workspace: Workspace, event: Readonly<Record<string, unknown>>): object {
  const { team, appId, bot } = workspace.directory;
  return {
    token: 'playground',
    team_id: team.id,
    api_app_id: appId,
    type: 'event_callback',
    event_id: `Ev${randomBytes(5).toString('hex').toUpperCase()}`,
    event_time: Math.floor(workspace.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: bot.id, is_bot: true, is_enterprise_install: false },
    ],
    event,
  };
}
