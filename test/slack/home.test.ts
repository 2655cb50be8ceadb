import { expect, test } from 'vitest';
import { ACTIONS } from '../../src/slack/actions.ts';
import { startBot } from './support/bot.ts';
import { anItem, fakeWhosaid } from './support/fake-whosaid.ts';
import { buttonPress, envelope, slashCommand } from './support/payloads.ts';

const opened = (changes: object = {}): object =>
  envelope({
    type: 'app_home_opened',
    user: 'U0READER',
    channel: 'D0READER',
    tab: 'home',
    event_ts: '1700000008.000800',
    ...changes,
  });

const inHome = {
  container: { type: 'view', view_id: 'V0HOME' },
  channel: undefined,
  response_url: undefined,
  view: { id: 'V0HOME', type: 'home', state: { values: {} }, hash: '1.x' },
};

const pressIn = (action: string, value: string): { interaction: object } => ({
  interaction: buttonPress({ action, value, responseUrl: '', changes: inHome }),
});

test('Home shows a box to ask in, examples, and what the documents hold', async () => {
  const { send, slack } = await startBot();
  await send({ event: opened() });
  const { args } = await slack.until('views.publish');
  expect(args['user_id']).toBe('U0READER');
  const view = JSON.stringify(args['view']);
  expect(view).toContain(ACTIONS.askBox);
  expect(view).toContain('by:Berg timetable');
  expect(view).toContain('2 documents · 7 statements by 3 speakers');
  expect(view).toContain('Last ingested <!date^1773131400^{date_short_pretty} {time}|10 Mar 2026>');
  expect(view).not.toMatch(/Your latest questions|Latest deadlines/);
  expect(slack.of('REFUSED')).toEqual([]);
});

test('Home shows the latest deadlines, the last first', async () => {
  const due = (day: string | null, excerpt: string) =>
    anItem({ excerpt, highlights: [], deadline: { due: day, duration: null, certainty: 'stated', expression: 'x' } });
  const items = [due('2026-03-09', 'The board votes'), due(null, 'Some day'), due('2026-03-20', 'Bids close')];
  const { send, slack } = await startBot(fakeWhosaid([...items, anItem({ excerpt: 'No deadline', highlights: [] })]));
  await send({ event: opened() });
  const view = JSON.stringify((await slack.until('views.publish')).args['view']);
  expect(view).toMatch(/Fri 20 Mar 2026 · Ada Berg: Bids close.*Mon 9 Mar 2026 · Ada Berg: The board votes/);
  expect(view).not.toMatch(/Some day|No deadline/);
  expect(slack.of('REFUSED')).toEqual([]);
});

test('Home remembers what this reader asked, and no other', async () => {
  const { send, slack } = await startBot();
  await send({ command: slashCommand({ text: 'harbour dues', responseUrl: slack.responseUrl }) });
  await slack.until('response_url');
  await send({ event: opened() });
  expect(JSON.stringify((await slack.until('views.publish')).args)).toContain('harbour dues');
  await send({ event: opened({ user: 'U0OTHER' }) });
  expect(JSON.stringify((await slack.until('views.publish', 2)).args)).not.toContain('harbour dues');
});

test('the messages tab is left alone', async () => {
  const { send, slack } = await startBot();
  await send({ event: opened({ tab: 'messages' }) });
  await send({ event: opened() });
  await slack.until('views.publish');
  expect(slack.of('views.publish')).toHaveLength(1);
});

test.each([ACTIONS.askBox, ACTIONS.askThis])('%s opens the answers in a window', async (action) => {
  const { send, slack } = await startBot();
  await send(pressIn(action, 'ferry'));
  const view = JSON.stringify((await slack.until('views.open')).args['view']);
  expect(view).toContain('Understood as: Statements about ferry');
  expect(view).toContain('Share…');
  expect(slack.of('REFUSED')).toEqual([]);
});

test('the search with filters opens from Home', async () => {
  const { send, slack } = await startBot();
  await send(pressIn(ACTIONS.openSearch, 'search'));
  expect(JSON.stringify((await slack.until('views.open')).args['view'])).toContain('Who said what?');
});

test('an empty box is said to be empty', async () => {
  const { send, slack } = await startBot();
  await send(pressIn(ACTIONS.askBox, ' '));
  expect(JSON.stringify((await slack.until('views.open')).args['view'])).toContain('Type a question first.');
});

test('without documents, Home says what to do', async () => {
  const empty = { documents: 0, statements: 0, speakers: 0, from: null, to: null };
  const { send, slack } = await startBot(fakeWhosaid([], { summary: () => empty, examples: () => [] }));
  await send({ event: opened() });
  expect(JSON.stringify((await slack.until('views.publish')).args)).toContain('whosaid ingest');
  expect(slack.of('REFUSED')).toEqual([]);
});

test('a failure is told in a direct message', async () => {
  const { send, slack } = await startBot();
  slack.refuse('views.publish', 'not_enabled');
  await send({ event: opened() });
  expect((await slack.until('chat.postMessage')).args).toMatchObject({ channel: 'U0READER' });
});
