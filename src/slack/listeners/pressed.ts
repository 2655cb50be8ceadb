import type { BlockAction, ButtonAction, RespondFn, webApi } from '@slack/bolt';

/** Where a button was pressed. */
export interface Pressed {
  readonly value: string | undefined;
  readonly user: string;
  /** What the user is called; the id where Slack does not tell. */
  readonly userName: string;
  readonly triggerId: string;
  readonly surface: 'message' | 'modal' | 'home';
  /** The window that the button stands in; `null` outside of windows. */
  readonly viewId: string | null;
  readonly channel: string | null;
  /** The message that the button stands under. */
  readonly message: string | null;
  /** The thread that this message stands in, if any. */
  readonly thread: string | null;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What listeners need of a pressed button's payload. */
export function readPressed(body: BlockAction<ButtonAction>): Pressed {
  const { view, message, container } = body;
  return {
    value: body.actions[0]?.value,
    user: body.user.id,
    userName: text(body.user.name) ?? text(body.user.username) ?? body.user.id,
    triggerId: body.trigger_id,
    surface: view === undefined ? 'message' : view.type === 'home' ? 'home' : 'modal',
    viewId: view?.id ?? null,
    channel: body.channel?.id ?? text(container['channel_id']),
    message: message?.ts ?? text(container['message_ts']),
    thread: text(message?.['thread_ts']) ?? text(container['thread_ts']),
  };
}

/** What a button's listener works with. */
export interface Press extends Pressed {
  /** The one who pressed, among all workspaces. */
  readonly reader: string;
  readonly client: webApi.WebClient;
  /** There for buttons of messages alone. */
  readonly respond: RespondFn;
  /** Tells the one who pressed: below the message, which stays as it is, or in a window of its own. */
  readonly tell: (sentence: string) => Promise<unknown>;
  /** Opens a window, on top of the one that the button stands in. Within three seconds of the press, once. */
  readonly open: (view: webApi.ViewsOpenArguments['view']) => Promise<webApi.ViewsOpenResponse>;
}
