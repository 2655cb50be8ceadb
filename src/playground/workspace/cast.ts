import { Directory, type Member } from './directory.ts';
import { Workspace } from './workspace.ts';

const bot: Member = { id: 'U0WHOSAID0', handle: 'whosaid', name: 'whosaid', title: 'App', isBot: true };

const people: readonly Member[] = [
  { id: 'U0INES0001', handle: 'ines', name: 'Ines Moreau', title: 'Reporter', isBot: false },
  { id: 'U0TEVITA02', handle: 'tevita', name: 'Tevita Fonua', title: 'Policy adviser', isBot: false },
  { id: 'U0KIMHAAS3', handle: 'kim', name: 'Kim Haas', title: 'Legal', isBot: false },
];

const everybody = people.map((person) => person.id);

const channels = [
  { id: 'C0NEWSROOM', name: 'newsroom', topic: 'What we are working on today', withBot: true },
  { id: 'C0GENERAL1', name: 'general', topic: 'Everything else', withBot: true },
  { id: 'C0POLICY01', name: 'policy', topic: 'whosaid is not a member here', withBot: false },
];

/** A workspace to begin with: three people, three channels (the bot is in two), and talk to reply to. */
export function createWorkspace(url: string, now: () => number = Date.now): Workspace {
  const directory = new Directory(bot, people, [
    ...channels.map(({ id, name, topic, withBot }) => ({
      id,
      name,
      topic,
      kind: 'channel' as const,
      members: new Set(withBot ? [...everybody, bot.id] : everybody),
    })),
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
    author: 'U0INES0001',
    text: 'Morning! I am putting together the timeline for tonight. Quotes with a source only, please.',
    replies: [{ author: 'U0KIMHAAS3', text: 'And the day each was said, so that I can check them.' }],
  },
  {
    channel: 'C0NEWSROOM',
    author: 'U0TEVITA02',
    text: 'Who has the exact words on the deadline? I only remember roughly what was said.',
    replies: [],
  },
  {
    channel: 'C0GENERAL1',
    author: 'U0KIMHAAS3',
    text: 'The kitchen is closed for repairs until three.',
    replies: [],
  },
  {
    channel: 'C0POLICY01',
    author: 'U0TEVITA02',
    text: 'Notes from the hearing are in the shared folder.',
    replies: [],
  },
];
