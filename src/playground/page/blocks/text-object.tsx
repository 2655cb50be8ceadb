import type { types } from '@slack/bolt';
import type { ReactNode } from 'react';
import { Mrkdwn } from '../mrkdwn/mrkdwn.tsx';

/** Words as Slack draws them: `plain_text` as it stands, `mrkdwn` with its markup. */
export function TextObject({ text }: { readonly text: types.TextObject }): ReactNode {
  return text.type === 'plain_text' ? <span className="plain">{text.text}</span> : <Mrkdwn text={text.text} />;
}
