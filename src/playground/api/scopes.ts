import type { Workspace } from '../workspace/workspace.ts';
import type { Arguments } from './arguments.ts';

const history = { channel: 'channels:history', private: 'groups:history', im: 'im:history' } as const;
const reading = { channel: 'channels:read', private: 'groups:read', im: 'im:read' } as const;
const listed: Readonly<Record<string, string>> = {
  public_channel: 'channels:read',
  private_channel: 'groups:read',
  im: 'im:read',
};

const plain: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'conversations.open': 'im:write',
  'conversations.join': 'channels:join',
  'users.info': 'users:read',
  'users.list': 'users:read',
};

/** The scopes that a call needs (each method's page at docs.slack.dev); those of a channel depend on its kind. */
export function neededScopes(workspace: Workspace, method: string, args: Arguments): string[] {
  const scope = plain[method];
  if (scope) return [scope];
  if (method === 'conversations.list') {
    const types = typeof args['types'] === 'string' ? args['types'] : 'public_channel';
    return types.split(',').flatMap((type) => listed[type.trim()] ?? []);
  }
  const channel = typeof args['channel'] === 'string' ? workspace.directory.channel(args['channel']) : undefined;
  if (!channel) return [];
  if (method === 'conversations.history' || method === 'conversations.replies') return [history[channel.kind]];
  if (method === 'conversations.info' || method === 'conversations.members') return [reading[channel.kind]];
  return [];
}

/** The scope without which Slack does not let an app subscribe to an event. */
export const eventScopes: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  member_joined_channel: 'channels:read',
};
