/**
 * Every limit that Slack sets and whosaid keeps, in one place. Characters are UTF-16 code units.
 * Source: docs.slack.dev, reference of Block Kit, of views and of `chat.postMessage`.
 */
export const LIMITS = {
  message: {
    blocks: 50,
    /** Slack cuts a longer `text` off. */
    text: 40_000,
    /** All words in all blocks together; Slack answers `msg_blocks_too_long` somewhat above it. */
    allText: 13_000,
  },
  view: { blocks: 100, title: 24, submit: 24, close: 24, privateMetadata: 3000, bytes: 250_000 },
  id: 255,
  textObject: 3000,
  section: { text: 3000, fields: 10, field: 2000 },
  header: 150,
  context: { elements: 10 },
  actions: { elements: 25 },
  input: { label: 2000, hint: 2000 },
  image: { altText: 2000, url: 3000, title: 2000 },
  button: { text: 75, value: 2000, url: 3000, accessibilityLabel: 75 },
  select: { options: 100, groups: 100, placeholder: 150 },
  option: { text: 75, value: 150, description: 75 },
  overflow: { options: 5 },
  choices: { options: 10 },
  textInput: { length: 3000, placeholder: 150 },
  confirm: { title: 100, text: 300, button: 30 },
} as const;

/** Lengths that whosaid keeps to, chosen so that Slack's are never reached. */
export const OWN_LIMITS = {
  /** A question travels in every button of its answer; escaped, it must leave room within a button's value. */
  question: 500,
  answersOnAPage: 3,
  /** Five statements in order of time, each with an `excerptInOrder` and two notes; six in pairs, each an `excerptCompared`. */
  answersInOrder: 5,
  answersCompared: 6,
  excerptInOrder: 600,
  excerptCompared: 700,
  /** Words that do not stand by themselves, and their sentence: together about as long as other words where they stand. */
  fragment: 400,
  inFull: 650,
  inFullInOrder: 600,
  inFullCompared: 400,
  fragmentCompared: 290,
  /** Three answers, each with the longest lines and all notes, together stay under `LIMITS.message.allText`. */
  excerpt: 1600,
  speakerLine: 400,
  citationLine: 400,
  /** Lines for further sources, and lines for disagreements, per answer. */
  notes: 2,
  noteLine: 250,
  paragraph: 2900,
  notificationText: 300,
  comment: 1000,
  deadline: 300,
} as const;
