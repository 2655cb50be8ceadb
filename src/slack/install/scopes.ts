/** What the bot asks to be allowed, as in `manifest.yml`; a test compares them. Why: docs/slack.md. */
export const BOT_SCOPES = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
];
