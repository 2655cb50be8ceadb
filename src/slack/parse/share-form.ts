import { FIELDS } from '../actions.ts';
import { type FormValues, pickedConversation, pickedOption, typed } from './form-values.ts';
import { type MessageLink, parseMessageLink } from './message-link.ts';
import type { ShareMetadata } from './share-metadata.ts';

/** Where an answer shall go; a fault names the field it stands at. */
export type ShareTarget =
  | { readonly kind: 'here'; readonly channel: string; readonly thread: string | null }
  | { readonly kind: 'link'; readonly link: MessageLink }
  | { readonly kind: 'recent'; readonly ts: string }
  | { readonly kind: 'conversation'; readonly channel: string }
  | { readonly kind: 'fault'; readonly field: string; readonly sentence: string };

/** Reads the window "Share". A link wins, as the most deliberate choice. */
export function parseShareForm(values: FormValues, { mode, item, channel }: ShareMetadata): ShareTarget {
  if (mode === 'here' && channel !== null) return { kind: 'here', channel, thread: item.thread };
  const link = typed(values, FIELDS.link);
  const picked = pickedOption(values, FIELDS.thread);
  const conversation = pickedConversation(values, FIELDS.conversation);
  if (link !== '') {
    const parsed = parseMessageLink(link);
    if (parsed !== null) return { kind: 'link', link: parsed };
    const sentence = 'This is not the link of a Slack message. On the message: More actions → Copy link.';
    return { kind: 'fault', field: FIELDS.link.block, sentence };
  }
  if (picked !== null && /^\d{1,12}\.\d{6}$/.test(picked)) return { kind: 'recent', ts: picked };
  if (conversation !== null && /^[CDG][A-Z0-9]+$/.test(conversation))
    return { kind: 'conversation', channel: conversation };
  const sentence = 'Pick where to share it, or give the link of a message.';
  return { kind: 'fault', field: FIELDS.link.block, sentence };
}

/** What the sharer says to it; empty for nothing. */
export const parseComment = (values: FormValues): string => typed(values, FIELDS.comment);
