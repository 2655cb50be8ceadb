import type { Block, HomeContent, OpenModal, Place } from '../protocol.ts';
import type { Message } from './messages.ts';
import type { Workspace } from './workspace.ts';

/** Where elements stand: a message, a modal or the Home tab, with its blocks. */
export type Surface = { readonly blocks: readonly Block[] } & (
  | { readonly in: 'message'; readonly message: Message }
  | { readonly in: 'modal'; readonly modal: OpenModal }
  | { readonly in: 'home'; readonly home: HomeContent }
);

/** The surface at a place, if `user` can see it. */
export function surfaceAt(workspace: Workspace, user: string, place: Place): Surface | undefined {
  switch (place.in) {
    case 'message': {
      const message = visibleMessage(workspace, user, place.channel, place.ts);
      return message && { in: 'message', message, blocks: message.blocks };
    }
    case 'modal': {
      const modal = ownModal(workspace, user, place.view);
      return modal && { in: 'modal', modal, blocks: modal.blocks };
    }
    case 'home': {
      const home = workspace.homes.get(user);
      return home && { in: 'home', home, blocks: home.blocks };
    }
  }
}

export function visibleMessage(workspace: Workspace, user: string, channel: string, ts: string): Message | undefined {
  if (!workspace.directory.canRead(user, channel)) return undefined;
  const message = workspace.messages.find(channel, ts);
  return message && (message.onlyFor === null || message.onlyFor === user) ? message : undefined;
}

export function ownModal(workspace: Workspace, user: string, view: string): OpenModal | undefined {
  const modal = workspace.modals.find(view);
  return modal?.owner === user ? modal : undefined;
}
