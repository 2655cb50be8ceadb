/** The names by which Slack tells whosaid what was pressed, submitted or called. Changing one breaks messages in use. */
export const ACTIONS = {
  context: 'answer_context',
  shareHere: 'answer_share_here',
  shareThread: 'answer_share_thread',
  more: 'answer_more',
} as const;

export const VIEWS = { context: 'context', shareThread: 'share_thread' } as const;

/** Names of the fields of windows: the block's and its element's. */
export const FIELDS = {
  link: { block: 'link', action: 'link' },
  thread: { block: 'thread', action: 'thread' },
} as const;

export const COMMAND = '/whosaid';
