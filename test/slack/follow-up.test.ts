import { expect, test } from 'vitest';
import type { Whosaid } from '../../src/app/whosaid.ts';
import { completeQuestion, isFollowUp } from '../../src/slack/follow-up.ts';
import { startBot } from './support/bot.ts';
import { anAnswer, fakeWhosaid } from './support/fake-whosaid.ts';
import { appMention, envelope } from './support/payloads.ts';

/** Knows two speakers, takes every other word for the topic, and reads `by:"…"`. */
const whosaid: Whosaid = fakeWhosaid([], {
  ask(question) {
    const speakers = ['Ada Berg', 'Bo Lind'].filter((name) => question.includes(name.split(' ')[1] ?? name));
    const words = question.replace(/by:"[^"]*"|about:|["?]/g, '').split(/\s+/);
    const topic = words.filter((word) => !['on', 'the', 'Berg', 'Lind', 'did', 'she', ''].includes(word));
    const { interpretation, ...answer } = anAnswer(question, []);
    return {
      ...answer,
      interpretation: { ...interpretation, speakers: speakers.map((name) => ({ asked: name, name })), topic },
    };
  },
});

test.each(['and on weapons?', 'What about the timetable', 'did she mention dues', 'And Lind?'])(
  '“%s” leans on the question before',
  (question) => {
    expect(isFollowUp(question)).toBe(true);
  },
);

test.each(['ferry', 'Berg on the ferry', '"they will not sell"', 'android phones', 'orders of the board'])(
  '“%s” stands alone',
  (question) => {
    expect(isFollowUp(question)).toBe(false);
  },
);

test.each([
  [['Berg on the ferry'], 'and on weapons?', 'on weapons? by:"Ada Berg"'],
  [['Berg on the ferry'], 'and Lind?', 'Lind? about:"ferry"'],
  [['Berg on the ferry', 'and on weapons?'], 'what about dues', 'dues by:"Ada Berg"'],
  [['Berg on the ferry', 'and Lind?'], 'and on dues', 'on dues by:"Bo Lind"'],
  [['Berg on the ferry'], 'and Lind on dues', 'Lind on dues'],
  [['Berg on the ferry'], 'Lind on dues', 'Lind on dues'],
  [[], 'and on weapons?', 'and on weapons?'],
  [['Berg on the ferry'], 'and?', 'and?'],
])('after %j, “%s” asks “%s”', (earlier, question, whole) => {
  expect(completeQuestion(whosaid, earlier, question)).toBe(whole);
});

test('what would grow too long is asked as it is', () => {
  const long = `and ${'dues '.repeat(98)}`.trim();
  expect(completeQuestion(whosaid, ['Berg on the ferry'], long)).toBe(long);
});

const thread = '1690000000.000100';
const earlier = [
  { ts: thread, user: 'U0OTHER', text: 'shall we print it?' },
  { ts: '1690000001.000100', user: 'U0READER', text: '<@U0BOT> Berg on the ferry' },
  { ts: '1690000002.000100', user: 'U0BOT', bot_id: 'B0BOT', text: '<@U0BOT> and Lind?' },
  { ts: '1700000009.000100', user: 'U0READER', text: '<@U0BOT> Lind on dues' },
];

test('in a thread, what was asked of the bot before the question is kept in mind', async () => {
  const { send, slack } = await startBot(whosaid);
  slack.answer('conversations.replies', { messages: earlier });
  await send({ event: envelope(appMention('and on weapons?', { thread_ts: thread })) });
  const { args } = await slack.until('chat.postMessage');
  expect(JSON.stringify(args['blocks'])).toContain('Statements about on weapons? by:\\"Ada Berg\\"');
  // Slack gives a thread's oldest messages first: a smaller page would miss the latest questions of a long one.
  expect(Number((await slack.until('conversations.replies')).args['limit'])).toBe(1000);
});

test('where the thread cannot be read, the question is asked as it is', async () => {
  const { send, slack, logged } = await startBot(whosaid);
  slack.refuse('conversations.replies', 'missing_scope');
  await send({ event: envelope(appMention('and on weapons?', { thread_ts: thread })) });
  expect(JSON.stringify((await slack.until('chat.postMessage')).args)).toContain('about and on weapons?');
  expect(logged.join('\n')).toContain('earlier questions');
});

test('a question that stands alone asks Slack for nothing', async () => {
  const { send, slack } = await startBot(whosaid);
  await send({ event: envelope(appMention('Berg on dues', { thread_ts: thread })) });
  await slack.until('chat.postMessage');
  expect(slack.of('conversations.replies')).toEqual([]);
});
