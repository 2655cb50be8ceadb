import { VIEWS } from '../../../src/slack/actions.ts';
import { viewSubmission } from './payloads.ts';

/** The submission of a window "Share" as it was opened, with these fields filled in. */
export function submission(view: unknown, values: object): { readonly interaction: object } {
  const hasMetadata = typeof view === 'object' && view !== null && 'private_metadata' in view;
  const metadata = hasMetadata ? String(view.private_metadata) : '';
  return { interaction: viewSubmission({ callbackId: VIEWS.share, metadata, values }) };
}

export const comment = (value: string): object => ({ comment: { comment: { type: 'plain_text_input', value } } });
