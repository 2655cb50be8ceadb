/** The names by which Slack tells whosaid what was pressed, submitted or called. Changing one breaks messages in use. */
export const ACTIONS = {
  context: 'answer_context',
  widen: 'context_widen',
  previous: 'context_previous',
  next: 'context_next',
  sources: 'answer_sources',
  shareHere: 'answer_share_here',
  shareThread: 'answer_share_thread',
  remove: 'snippet_remove',
  more: 'answer_more',
  back: 'answer_back',
  newSearch: 'search_again',
  openSearch: 'open_search',
  askBox: 'ask_box',
  askThis: 'ask_this',
  profile: 'speaker_profile',
  // Buttons side by side need names of their own.
  profileAll: 'profile_all',
  profileTimeline: 'profile_timeline',
  profileQuoted: 'profile_quoted',
  correct: 'answer_correct',
  undoCorrection: 'correction_undo',
} as const;

export const VIEWS = {
  context: 'context',
  share: 'share',
  search: 'search',
  results: 'results',
  correct: 'correct',
} as const;

export const SHORTCUTS = { whoSaidThis: 'who_said_this', search: 'search_statements' } as const;

/** Names of the fields of windows: the block's and its element's. */
export const FIELDS = {
  link: { block: 'link', action: 'link' },
  thread: { block: 'thread', action: 'thread' },
  conversation: { block: 'conversation', action: 'conversation' },
  comment: { block: 'comment', action: 'comment' },
  words: { block: 'words', action: 'words' },
  exact: { block: 'exact', action: 'exact' },
  speaker: { block: 'speaker', action: 'speaker' },
  source: { block: 'source', action: 'source' },
  kind: { block: 'kind', action: 'kind' },
  after: { block: 'after', action: 'after' },
  before: { block: 'before', action: 'before' },
  fault: { block: 'fault', action: 'fault' },
  rightSpeaker: { block: 'right_speaker', action: 'right_speaker' },
  rightDay: { block: 'right_day', action: 'right_day' },
} as const;

export const COMMAND = '/whosaid';
