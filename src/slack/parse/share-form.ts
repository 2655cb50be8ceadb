import { FIELDS } from '../actions.ts';
import { type FormValues, pickedConversation, pickedOption, typed } from './form-values.ts';
import { type MessageLink, parseMessageLink } from './message-link.ts';

/** Where an answer shall go; a fault names the field it stands at. */
export type ShareTarget =
  | { readonly kind: 'link'; readonly link: MessageLink }
  | { readonly kind: 'recent'; readonly ts: string }
  | { readonly kind: 'conversation'; readonly channel: string }
  | { readonly kind: 'fault'; readonly field: string; readonly sentence: string };

/** Reads the window "Share". A link wins, as the most deliberate choice. */
export function parseShareForm(values: FormValues): ShareTarget {
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
