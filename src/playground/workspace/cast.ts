import { type Channel, Directory, type Member } from './directory.ts';
import { Workspace } from './workspace.ts';

const bot: Member = { id: 'U0WHOSAID0', handle: 'whosaid', name: 'whosaid', title: 'App', isBot: true };

const ines = 'U0INES0001';
const tevita = 'U0TEVITA02';
const kim = 'U0KIMHAAS3';
const everybody = [ines, tevita, kim];

const people: readonly Member[] = [
  { id: ines, handle: 'ines', name: 'Ines Moreau', title: 'Reporter', isBot: false },
  { id: tevita, handle: 'tevita', name: 'Tevita Fonua', title: 'Policy adviser', isBot: false },
  { id: kim, handle: 'kim', name: 'Kim Haas', title: 'Legal', isBot: false },
];

const channels: readonly Channel[] = [
  {
    id: 'C0NEWSROOM',
    name: 'newsroom',
    kind: 'channel',
    topic: 'What we are working on today',
    members: new Set([...everybody, bot.id]),
  },
  {
    id: 'C0GENERAL1',
    name: 'general',
    kind: 'channel',
    topic: 'Everything else',
    members: new Set([...everybody, bot.id]),
  },
  {
    id: 'C0POLICY01',
    name: 'policy',
    kind: 'channel',
    topic: 'whosaid is not a member here',
    members: new Set(everybody),
  },
  {
    id: 'G0LEGALDSK',
    name: 'legal-desk',
    kind: 'private',
    topic: 'Kim, Tevita and whosaid alone',
    members: new Set([tevita, kim, bot.id]),
  },
];

/** A workspace to begin with: three people, three channels (the bot is in two), a private one, and talk to reply to. */
export function createWorkspace(url: string, now: () => number = Date.now): Workspace {
  const directory = new Directory(bot, people, [
    ...channels,
    ...people.map((person, index) => ({
      id: `D0WHOSAID${index + 1}`,
      name: bot.handle,
      topic: 'Ask in private',
      kind: 'im' as const,
      members: new Set([person.id, bot.id]),
    })),
  ]);
  const workspace = new Workspace(directory, { url, now });
  for (const { channel, author, text, replies } of smallTalk) {
    const parent = workspace.messages.post({ channel, author, text, blocks: [], thread: null, onlyFor: null });
    for (const reply of replies) {
      workspace.messages.post({ ...reply, channel, blocks: [], thread: parent.ts, onlyFor: null });
    }
  }
  return workspace;
}

const smallTalk = [
  {
    channel: 'C0NEWSROOM',
    author: ines,
    text: 'Morning! I am putting together the timeline for tonight. Quotes with a source only, please.',
    replies: [{ author: kim, text: 'And the day each was said, so that I can check them.' }],
  },
  {
    channel: 'C0NEWSROOM',
    author: tevita,
    text: 'Who has the exact words on the deadline? I only remember roughly what was said.',
    replies: [],
  },
  {
    channel: 'C0GENERAL1',
    author: kim,
    text: 'The kitchen is closed for repairs until three.',
    replies: [],
  },
  {
    channel: 'C0POLICY01',
    author: tevita,
    text: 'Notes from the hearing are in the shared folder.',
    replies: [],
  },
  {
    channel: 'G0LEGALDSK',
    author: kim,
    text: 'Not a word of this outside, please, until the letter is sent.',
    replies: [],
  },
];
