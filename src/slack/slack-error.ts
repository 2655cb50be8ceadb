/** Slack's own code where a thrown value is its refusal of a call (`not_in_channel`), else `null`. */
export function slackErrorCode(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('data' in thrown)) return null;
  const { data } = thrown;
  if (typeof data !== 'object' || data === null || !('error' in data)) return null;
  return typeof data.error === 'string' ? data.error : null;
}

const INVITE = 'Type “/invite @whosaid” there, then try again.';

const TOO_SLOW = 'Slack gave me three seconds to open the window and I was too slow. Press the button again.';

const ENDED = 'Slack no longer takes my token for this workspace. Whoever manages apps here can install me again.';

const SENTENCES: Readonly<Record<string, string>> = {
  not_in_channel: `I am not a member of that channel, so I cannot post or read there. ${INVITE}`,
  channel_not_found: `I cannot see that conversation. If it is a private channel: ${INVITE} I cannot post in direct messages between other people.`,
  is_archived: 'That channel is archived, so nothing can be posted there.',
  thread_not_found: 'There is no message at that place any more. Copy the link of a message that still exists.',
  message_not_found: 'There is no message at that place any more. Copy the link of a message that still exists.',
  restricted_action: 'This workspace does not let me post in that channel. An administrator can allow it.',
  restricted_action_read_only_channel: 'That channel is read-only, so I cannot post there.',
  restricted_action_thread_only_channel: 'That channel only takes replies in threads. Use “Share to thread…”.',
  cannot_reply_to_message: 'Slack does not allow replies to that message. Pick another one.',
  expired_trigger_id: TOO_SLOW,
  exchanged_trigger_id: TOO_SLOW,
  invalid_trigger_id: TOO_SLOW,
  missing_scope: 'I lack a permission for this. Whoever manages me: reinstall the app with the current manifest.yml.',
  token_expired: ENDED,
  token_revoked: ENDED,
  account_inactive: ENDED,
  invalid_auth: ENDED,
  ratelimited: 'Slack asks me to slow down. Try again in a minute.',
};

/** A sentence for the user about what went wrong; what is not known in advance is only said to have been logged. */
export function problemSentence(thrown: unknown): string {
  const code = slackErrorCode(thrown);
  const known = code === null ? undefined : SENTENCES[code];
  return known ?? 'Something went wrong on my side, and it has been written to my log. Please try again.';
}
