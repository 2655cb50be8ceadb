import { randomBytes } from 'node:crypto';
import { describeMessage } from '../api/describe.ts';
import { describeView } from '../api/describe-view.ts';
import { homeId } from '../api/views.ts';
import type { ElementState, OpenModal, Place, StateValues } from '../protocol.ts';
import type { Channel } from '../workspace/directory.ts';
import type { Message } from '../workspace/messages.ts';
import type { ResponseTarget } from '../workspace/response-urls.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What an element's use tells the bot: `type`, the value, and for a button its `value`. */
export interface UsedElement {
  readonly blockId: string;
  readonly actionId: string;
  readonly state: ElementState;
}

/** Builds the bodies that Slack sends for what people do. Shapes: docs.slack.dev, "Interaction payloads". */
export class Payloads {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  command(user: string, channelId: string, command: string, text: string): Record<string, string> {
    const { directory, triggers } = this.#workspace;
    const channel = directory.channel(channelId);
    return {
      token: 'playground',
      team_id: directory.team.id,
      team_domain: directory.team.domain,
      channel_id: channelId,
      channel_name: channelName(channel),
      user_id: user,
      user_name: directory.member(user)?.handle ?? '',
      command,
      text,
      api_app_id: directory.appId,
      is_enterprise_install: 'false',
      response_url: this.#responseUrl({ user, channel: channelId, thread: null, original: null }),
      trigger_id: triggers.issue(user),
    };
  }

  /** An element used in a message. An ephemeral message's words are not repeated to the bot. */
  messageAction(user: string, message: Message, element: UsedElement, values: StateValues): object {
    const isEphemeral = message.onlyFor !== null;
    const { channel, ts, thread } = message;
    return {
      type: 'block_actions',
      ...this.#envelope(user),
      container: {
        type: 'message',
        message_ts: ts,
        channel_id: channel,
        is_ephemeral: isEphemeral,
        ...(thread && { thread_ts: thread }),
      },
      channel: this.#channel(channel),
      ...(!isEphemeral && { message: describeMessage(this.#workspace, message) }),
      state: { values },
      response_url: this.#responseUrl({ user, channel, thread, original: ts }),
      actions: [this.#action(element)],
    };
  }

  modalAction(user: string, modal: OpenModal, element: UsedElement, values: StateValues): object {
    return {
      type: 'block_actions',
      ...this.#envelope(user, modal.id),
      container: { type: 'view', view_id: modal.id },
      view: describeView(this.#workspace, modal, values),
      actions: [this.#action(element)],
    };
  }

  homeAction(user: string, element: UsedElement, values: StateValues): object {
    return {
      type: 'block_actions',
      ...this.#envelope(user),
      container: { type: 'view', view_id: homeId(user) },
      view: { ...this.#workspace.homes.get(user), id: homeId(user), state: { values } },
      actions: [this.#action(element)],
    };
  }

  submission(user: string, modal: OpenModal, values: StateValues): object {
    return {
      type: 'view_submission',
      ...this.#envelope(user, modal.id),
      view: describeView(this.#workspace, modal, values),
      response_urls: [],
    };
  }

  closed(user: string, modal: OpenModal, isCleared: boolean): object {
    const { trigger_id, ...envelope } = this.#envelope(user);
    return {
      type: 'view_closed',
      ...envelope,
      view: describeView(this.#workspace, modal),
      is_cleared: isCleared,
    };
  }

  globalShortcut(user: string, callbackId: string): object {
    return { type: 'shortcut', ...this.#envelope(user), callback_id: callbackId, action_ts: this.#actionTs() };
  }

  messageShortcut(user: string, callbackId: string, message: Message): object {
    const { channel, ts, thread } = message;
    return {
      type: 'message_action',
      ...this.#envelope(user),
      callback_id: callbackId,
      action_ts: this.#actionTs(),
      message_ts: ts,
      channel: this.#channel(channel),
      message: describeMessage(this.#workspace, message),
      response_url: this.#responseUrl({ user, channel, thread, original: null }),
    };
  }

  /** The bot is asked for options to offer while somebody types. */
  suggestion(user: string, place: Place, blockId: string, actionId: string, query: string): object {
    const modal = place.in === 'modal' ? this.#workspace.modals.find(place.view) : undefined;
    const { trigger_id, ...envelope } = this.#envelope(user);
    return {
      type: 'block_suggestion',
      ...envelope,
      container: modal ? { type: 'view', view_id: modal.id } : { type: 'message' },
      ...(modal && { view: describeView(this.#workspace, modal) }),
      ...(place.in === 'message' && { channel: this.#channel(place.channel) }),
      block_id: blockId,
      action_id: actionId,
      value: query,
    };
  }

  /** The envelope of an event, with an id that stays the same when it is sent again. */
  event(event: Readonly<Record<string, unknown>>): object {
    const { team, appId, bot } = this.#workspace.directory;
    return {
      token: 'playground',
      team_id: team.id,
      api_app_id: appId,
      type: 'event_callback',
      event_id: `Ev${randomBytes(5).toString('hex').toUpperCase()}`,
      event_time: Math.floor(this.#workspace.now() / 1000),
      authorizations: [{ enterprise_id: null, team_id: team.id, user_id: bot.id, is_bot: true }],
      event,
    };
  }

  #envelope(user: string, view: string | null = null) {
    const { team, appId } = this.#workspace.directory;
    const handle = this.#workspace.directory.member(user)?.handle ?? '';
    return {
      token: 'playground',
      team: { id: team.id, domain: team.domain },
      user: { id: user, username: handle, name: handle, team_id: team.id },
      api_app_id: appId,
      trigger_id: this.#workspace.triggers.issue(user, view),
      enterprise: null,
      is_enterprise_install: false,
    };
  }

  #action({ blockId, actionId, state }: UsedElement): object {
    return { ...state, block_id: blockId, action_id: actionId, action_ts: this.#actionTs() };
  }

  #channel(id: string): { id: string; name: string } {
    return { id, name: channelName(this.#workspace.directory.channel(id)) };
  }

  #actionTs(): string {
    return (this.#workspace.now() / 1000).toFixed(6);
  }

  #responseUrl(target: ResponseTarget): string {
    return `${this.#workspace.url}response/${this.#workspace.responseUrls.issue(target)}`;
  }
}

/** Slack does not name what is not public. */
function channelName(channel: Channel | undefined): string {
  if (channel?.kind === 'im') return 'directmessage';
  return channel?.kind === 'private' ? 'privategroup' : (channel?.name ?? '');
}
