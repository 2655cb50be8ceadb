import { FIELDS } from '../actions.ts';
import { type MessageLink, parseMessageLink } from './message-link.ts';

/** Where an answer shall go; a fault names the field it stands at. */
export type ThreadTarget =
  | { readonly kind: 'link'; readonly link: MessageLink }
  | { readonly kind: 'recent'; readonly ts: string }
  | { readonly kind: 'fault'; readonly field: string; readonly sentence: string };

/** The part of a view's state that is read, as Slack sends it. */
export type FormValues = Readonly<
  Record<
    string,
    Readonly<
      Record<string, { readonly value?: string | null; readonly selected_option?: { readonly value: string } | null }>
    >
  >
>;

/** Reads the window "Share to a thread". A link wins over a picked thread, as the more deliberate of the two. */
export function parseShareThreadForm(values: FormValues): ThreadTarget {
  const link = values[FIELDS.link.block]?.[FIELDS.link.action]?.value?.trim() ?? '';
  const picked = values[FIELDS.thread.block]?.[FIELDS.thread.action]?.selected_option?.value;
  if (link !== '') {
    const parsed = parseMessageLink(link);
    if (parsed !== null) return { kind: 'link', link: parsed };
    const sentence = 'This is not the link of a Slack message. On the message: More actions → Copy link.';
    return { kind: 'fault', field: FIELDS.link.block, sentence };
  }
  if (picked !== undefined && /^\d{1,12}\.\d{6}$/.test(picked)) return { kind: 'recent', ts: picked };
  return { kind: 'fault', field: FIELDS.link.block, sentence: 'Pick a thread, or give the link of a message.' };
}
