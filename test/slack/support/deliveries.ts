import { ACTIONS, COMMAND, FIELDS, SHORTCUTS, VIEWS } from '../../../src/slack/actions.ts';
import {
  appMention,
  appUninstalled,
  buttonPress,
  envelope,
  globalShortcut,
  inModal,
  messageShortcut,
  slashCommand,
  suggestion,
  tokensRevoked,
  viewSubmission,
} from './payloads.ts';

/** One request of Slack's, and how its user or the log comes to see that it was dealt with. */
export interface Delivery {
  /** What it reaches, as the code registers it; `null` where nothing listens. */
  readonly reaches: string | null;
  /** `call`: the bot calls Slack. `reply`: it comes with the acknowledgement. `log`: there is nobody to tell. */
  readonly seen: 'call' | 'reply' | 'log' | 'nowhere';
  readonly where: string;
  /** The kind of envelope in Socket Mode. */
  readonly type: 'slash_commands' | 'events_api' | 'interactive';
  readonly payload: object;
}

const inHome = {
  container: { type: 'view', view_id: 'V0HOME' },
  channel: undefined,
  response_url: undefined,
  view: { id: 'V0HOME', type: 'home', state: { values: {} }, hash: '1.x' },
};

const interactive = (reaches: string | null, payload: object, seen: Delivery['seen'], where = ''): Delivery => ({
  reaches,
  seen,
  where,
  type: 'interactive',
  payload,
});

const event = (name: string, payload: object, seen: Delivery['seen'] = 'call'): Delivery => ({
  reaches: `event ${name}`,
  seen,
  where: '',
  type: 'events_api',
  payload,
});

/** A press on every button, in every place where a button can stand, with a value of an older version. */
function presses(responseUrl: string): Delivery[] {
  const places = { 'in a message': {}, 'in a window': inModal, 'in the Home tab': inHome };
  return Object.values(ACTIONS).flatMap((action) =>
    Object.entries(places).map(([where, changes]) => {
      const press = { action, value: '[0,"older"]', responseUrl, changes };
      return interactive(`action ${action}`, buttonPress(press), 'call', where);
    }),
  );
}

const direct = {
  type: 'message',
  channel: 'D0READER',
  channel_type: 'im',
  user: 'U0READER',
  text: 'ferry',
  ts: '1700000002.000200',
  event_ts: '1700000002.000200',
};
const opened = { type: 'app_home_opened', user: 'U0READER', channel: 'D0READER', tab: 'home', event_ts: '1.8' };

/** A request of every kind that Slack sends to the bot. */
export function deliveries(responseUrl: string): Delivery[] {
  const command = slashCommand({ text: 'ferry', responseUrl });
  const forms = [VIEWS.share, VIEWS.search, VIEWS.correct].map((callbackId) =>
    interactive(`view ${callbackId}`, viewSubmission({ callbackId, metadata: '', values: {} }), 'reply'),
  );
  const boxes = [FIELDS.speaker.action, FIELDS.rightSpeaker.action].map((action) =>
    interactive(`options ${action}`, suggestion(action, 'be'), 'reply'),
  );
  const closed = { ...viewSubmission({ callbackId: VIEWS.share, metadata: '', values: {} }), type: 'view_closed' };
  return [
    { reaches: `command ${COMMAND}`, seen: 'call', where: '', type: 'slash_commands', payload: command },
    event('app_mention', envelope(appMention('ferry'))),
    event('message', envelope(direct)),
    event('app_home_opened', envelope(opened)),
    event('app_uninstalled', appUninstalled(), 'log'),
    event('tokens_revoked', tokensRevoked(), 'log'),
    interactive(`shortcut ${SHORTCUTS.whoSaidThis}`, messageShortcut('the ferry', responseUrl), 'call'),
    interactive(`shortcut ${SHORTCUTS.search}`, globalShortcut(SHORTCUTS.search), 'call'),
    ...presses(responseUrl),
    ...forms,
    ...boxes,
    interactive(null, closed, 'nowhere', 'a window that is closed'),
    interactive(null, buttonPress({ action: 'link', responseUrl }), 'nowhere', 'a button that is a link'),
  ];
}

/** The same as Slack sends it where a whole organisation has installed the app. */
export function ofOrganisation(delivery: Delivery): Delivery {
  const { type, payload } = delivery;
  const authorizations = [
    { enterprise_id: 'E0ORG', team_id: null, user_id: 'U0BOT', is_bot: true, is_enterprise_install: true },
  ];
  const changes = {
    slash_commands: { enterprise_id: 'E0ORG', enterprise_name: 'Osk', is_enterprise_install: 'true' },
    events_api: { enterprise_id: 'E0ORG', authorizations },
    interactive: { team: null, enterprise: { id: 'E0ORG', name: 'Osk' }, is_enterprise_install: true },
  };
  return { ...delivery, payload: { ...payload, ...changes[type] } };
}
