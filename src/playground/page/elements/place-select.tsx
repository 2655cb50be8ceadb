import type { types } from '@slack/bolt';
import type { ReactNode } from 'react';
import { useWorkspace } from '../chat/workspace-context.ts';
import { labelled, type Slot, useElementState } from './surface.ts';

type Element = types.UsersSelect | types.ChannelsSelect | types.ConversationsSelect;

/** A person, a channel, or a conversation of the workspace. */
export function PlaceSelect({ element, slot }: { readonly element: Element; readonly slot: Slot }): ReactNode {
  const { frame } = useWorkspace();
  const [state, change] = useElementState(slot);
  const channels = frame.channels.filter((channel) => channel.kind !== 'im');
  const choices =
    element.type === 'users_select'
      ? frame.members.map((member) => ({ id: member.id, name: member.name }))
      : channels.map((channel) => ({ id: channel.id, name: `#${channel.name}` }));
  const key = keys[element.type];
  return (
    <select
      {...labelled(slot)}
      value={state?.[key] ?? ''}
      onChange={(event) => change({ type: element.type, [key]: event.target.value || null })}
    >
      <option value="">{element.placeholder?.text ?? 'Choose one'}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}

const keys = {
  users_select: 'selected_user',
  channels_select: 'selected_channel',
  conversations_select: 'selected_conversation',
} as const;
