import type { types } from '@slack/bolt';

/** What the page and its server say to each other. */

export type Block = types.KnownBlock;
export type ModalContent = Omit<types.ModalView, 'blocks'> & { blocks: Block[] };
export type HomeContent = Omit<types.HomeView, 'blocks'> & { blocks: Block[] };

/** A modal that somebody has open. */
export interface OpenModal extends ModalContent {
  readonly id: string;
  readonly hash: string;
  readonly owner: string;
}

export interface MemberView {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly title: string;
  readonly isBot: boolean;
}

export interface ChannelView {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'private' | 'im';
  readonly topic: string;
  readonly hasBot: boolean;
}

export interface MessageView {
  readonly ts: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly author: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Seen by the reader alone. */
  readonly ephemeral: boolean;
  readonly edited: boolean;
  /** Set where the message tells of the channel rather than says something. */
  readonly subtype?: 'channel_join';
}

/** An entry of the shortcuts menu (`global`) or of a message's menu. */
export interface ShortcutView {
  readonly name: string;
  readonly callbackId: string;
  readonly type: 'global' | 'message';
}

/** A command that can be typed. */
export interface CommandView {
  readonly command: string;
  readonly hint: string;
  readonly description: string;
}

/** What seldom changes: who and what there is, and what the app offers. */
export interface Frame {
  readonly me: string;
  readonly members: readonly MemberView[];
  readonly channels: readonly ChannelView[];
  readonly bot: string;
  /** What links to messages begin with. */
  readonly url: string;
  readonly commands: readonly CommandView[];
  readonly shortcuts: readonly ShortcutView[];
  /** Whether the app has a Home tab. */
  readonly hasHome: boolean;
  /** Questions that the corpus can answer. */
  readonly examples: readonly string[];
}

/** All that one person sees. */
export interface Snapshot {
  readonly frame: Frame;
  /** In order of time. */
  readonly messages: readonly MessageView[];
  readonly modals: readonly OpenModal[];
  readonly home: HomeContent | null;
}

/** What has changed since the snapshot or change before. */
export interface Change {
  /** New and edited ones. */
  readonly messages: readonly MessageView[];
  readonly removed: readonly { readonly channel: string; readonly ts: string }[];
  readonly modals: readonly OpenModal[];
  readonly home: HomeContent | null;
}

/** Something that went wrong, for the person to see. */
export interface Notice {
  readonly title: string;
  readonly detail: string;
}

/** What is chosen or typed in an element, as Slack puts it in `state.values[block][action]`. */
export interface ElementState {
  readonly type: string;
  readonly value?: string | null | undefined;
  readonly selected_option?: ChosenOption | null | undefined;
  readonly selected_options?: readonly ChosenOption[] | undefined;
  readonly selected_date?: string | null | undefined;
  readonly selected_time?: string | null | undefined;
  readonly selected_user?: string | null | undefined;
  readonly selected_channel?: string | null | undefined;
  readonly selected_conversation?: string | null | undefined;
}

export interface ChosenOption {
  readonly text: { readonly type: 'plain_text' | 'mrkdwn'; readonly text: string };
  readonly value?: string | undefined;
}

export type StateValues = Readonly<Record<string, Readonly<Record<string, ElementState>>>>;

/** Where an element stands that somebody used. */
export type Place =
  | { readonly in: 'message'; readonly channel: string; readonly ts: string }
  | { readonly in: 'modal'; readonly view: string }
  | { readonly in: 'home' };

/** What a person does in the page. */
export type Deed =
  | { readonly do: 'send'; readonly channel: string; readonly thread: string | null; readonly text: string }
  | {
      readonly do: 'use';
      readonly place: Place;
      readonly blockId: string;
      readonly actionId: string;
      readonly state: ElementState;
      readonly values: StateValues;
    }
  | { readonly do: 'submit'; readonly view: string; readonly values: StateValues }
  | { readonly do: 'close'; readonly view: string }
  | {
      readonly do: 'options';
      readonly place: Place;
      readonly blockId: string;
      readonly actionId: string;
      readonly query: string;
    }
  | { readonly do: 'shortcut'; readonly callbackId: string; readonly message: { channel: string; ts: string } | null }
  | { readonly do: 'home' };

/** What comes of it. `errors` are by block id, for a form that was refused. */
export type Outcome =
  | { readonly ok: true; readonly options?: readonly OptionGroup[] }
  | { readonly ok: false; readonly notice?: Notice; readonly errors?: Readonly<Record<string, string>> };

/** Options that the bot offers for what was typed; a `null` label is a list without groups. */
export interface OptionGroup {
  readonly label: string | null;
  readonly options: readonly ChosenOption[];
}
