/** Payloads in the shape in which Slack sends them, with made-up names. */

export interface CommandFields {
  readonly text?: string;
  readonly channel?: string;
  readonly responseUrl: string;
}

export function slashCommand({ text = '', channel = 'C0GENERAL', responseUrl }: CommandFields): Record<string, string> {
  return {
    token: 'verification-token',
    team_id: 'T0TEAM',
    team_domain: 'osk',
    channel_id: channel,
    channel_name: 'general',
    user_id: 'U0READER',
    user_name: 'reader',
    command: '/whosaid',
    text,
    api_app_id: 'A0APP',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: '111.222.abcdef',
  };
}

let events = 0;

/** An event of the Events API with the envelope around it. */
export function envelope(event: object, eventId = `Ev0${++events}`): object {
  return {
    token: 'verification-token',
    team_id: 'T0TEAM',
    api_app_id: 'A0APP',
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: 1_700_000_000,
    authorizations: [
      { enterprise_id: null, team_id: 'T0TEAM', user_id: 'U0BOT', is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: '4-context',
  };
}

export function appMention(text: string, changes: object = {}): object {
  return {
    type: 'app_mention',
    user: 'U0READER',
    text: `<@U0BOT> ${text}`,
    ts: '1700000001.000100',
    channel: 'C0GENERAL',
    event_ts: '1700000001.000100',
    team: 'T0TEAM',
    client_msg_id: '0b1b2b3b-0000-4000-8000-000000000000',
    ...changes,
  };
}

export interface PressFields {
  readonly action: string;
  readonly value?: string;
  readonly responseUrl: string;
  /** Set for a button in a message that stands in a thread. */
  readonly thread?: string;
  readonly changes?: object;
}

/** A press on a button of a message that only the reader sees. */
export function buttonPress({ action, value, responseUrl, thread, changes = {} }: PressFields): object {
  return {
    type: 'block_actions',
    user: { id: 'U0READER', username: 'reader', name: 'reader', team_id: 'T0TEAM' },
    api_app_id: 'A0APP',
    token: 'verification-token',
    container: {
      type: 'message',
      message_ts: '1700000002.000200',
      channel_id: 'C0GENERAL',
      is_ephemeral: true,
      ...(thread === undefined ? {} : { thread_ts: thread }),
    },
    trigger_id: '333.444.abcdef',
    team: { id: 'T0TEAM', domain: 'osk' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: 'C0GENERAL', name: 'general' },
    state: { values: {} },
    response_url: responseUrl,
    actions: [
      {
        action_id: action,
        block_id: 'answer-0',
        text: { type: 'plain_text', text: 'Press', emoji: false },
        ...(value === undefined ? {} : { value }),
        type: 'button',
        action_ts: '1700000003.000300',
      },
    ],
    ...changes,
  };
}

export interface SubmitFields {
  readonly callbackId: string;
  readonly metadata: string;
  readonly values: object;
  readonly viewId?: string;
  readonly changes?: object;
}

export function viewSubmission({ callbackId, metadata, values, viewId, changes = {} }: SubmitFields): object {
  return {
    type: 'view_submission',
    team: { id: 'T0TEAM', domain: 'osk' },
    user: { id: 'U0READER', username: 'reader', name: 'reader', team_id: 'T0TEAM' },
    api_app_id: 'A0APP',
    token: 'verification-token',
    trigger_id: '555.666.abcdef',
    view: {
      id: viewId ?? 'V0VIEW',
      team_id: 'T0TEAM',
      type: 'modal',
      blocks: [],
      private_metadata: metadata,
      callback_id: callbackId,
      state: { values },
      hash: '1700000000.abcdef',
      title: { type: 'plain_text', text: 'Title', emoji: true },
      clear_on_close: false,
      notify_on_close: false,
      close: null,
      submit: null,
      previous_view_id: null,
      root_view_id: 'V0VIEW',
      app_id: 'A0APP',
      external_id: '',
      app_installed_team_id: 'T0TEAM',
      bot_id: 'B0BOT',
    },
    response_urls: [],
    is_enterprise_install: false,
    enterprise: null,
    ...changes,
  };
}

const person = { id: 'U0READER', username: 'reader', name: 'reader', team_id: 'T0TEAM' };
const team = { id: 'T0TEAM', domain: 'osk' };

/** "Who said this?" on a message. */
export function messageShortcut(text: string, responseUrl: string, changes: object = {}): object {
  return {
    type: 'message_action',
    token: 'verification-token',
    action_ts: '1700000006.000600',
    team,
    user: person,
    channel: { id: 'C0GENERAL', name: 'general' },
    is_enterprise_install: false,
    enterprise: null,
    callback_id: 'who_said_this',
    trigger_id: '777.888.abcdef',
    response_url: responseUrl,
    message_ts: '1700000004.000400',
    message: { type: 'message', user: 'U0OTHER', text, ts: '1700000004.000400', team: 'T0TEAM', ...changes },
  };
}

/** A shortcut from the search bar or the composer. */
export const globalShortcut = (callbackId: string): object => ({
  type: 'shortcut',
  token: 'verification-token',
  action_ts: '1700000006.000600',
  team,
  user: person,
  is_enterprise_install: false,
  enterprise: null,
  callback_id: callbackId,
  trigger_id: '777.888.abcdef',
});

/** Makes a press come from a window instead of a message. */
export const inModal = {
  container: { type: 'view', view_id: 'V0RESULTS' },
  channel: undefined,
  response_url: undefined,
  view: { id: 'V0RESULTS', type: 'modal', state: { values: {} }, hash: '1.x' },
};

/** Somebody types in a box whose choices the bot gives. */
export const suggestion = (action: string, value: string): object => ({
  type: 'block_suggestion',
  user: person,
  team,
  container: { type: 'view', view_id: 'V0VIEW' },
  api_app_id: 'A0APP',
  token: 'verification-token',
  action_id: action,
  block_id: action,
  value,
  view: { id: 'V0VIEW', type: 'modal', state: { values: {} }, hash: '1.x' },
  is_enterprise_install: false,
  enterprise: null,
});

/** The app was removed from a workspace. */
export const appUninstalled = (): object => envelope({ type: 'app_uninstalled' });

/** Tokens were taken away: the bot's unless told. */
export const tokensRevoked = (tokens: object = { bot: ['U0BOT'] }): object =>
  envelope({ type: 'tokens_revoked', tokens });
