import { expect, test } from 'vitest';
import { startBot } from './support/bot.ts';
import { fakeWhosaid } from './support/fake-whosaid.ts';
import { slashCommand } from './support/payloads.ts';

test('a question is acknowledged at once and answered to the asker alone', async () => {
  const { send, slack } = await startBot();
  const response = await send({ command: slashCommand({ text: 'ferry', responseUrl: slack.responseUrl }) });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
  const { args } = await slack.until('response_url');
  expect(args).toMatchObject({ response_type: 'ephemeral', unfurl_links: false });
  expect(args['text']).toContain('Ada Berg');
  expect(slack.of('REFUSED')).toEqual([]);
});

test.each(['', 'help', '  HELP '])('“%s” shows help with questions that the corpus answers', async (text) => {
  const { send, slack } = await startBot();
  await send({ command: slashCommand({ text, responseUrl: slack.responseUrl }) });
  const { args } = await slack.until('response_url');
  expect(JSON.stringify(args)).toContain('/whosaid by:Berg timetable');
  expect(slack.of('REFUSED')).toEqual([]);
});

test('nothing found is said plainly, with how the question was understood', async () => {
  const { send, slack } = await startBot();
  await send({ command: slashCommand({ text: 'nothing of the kind', responseUrl: slack.responseUrl }) });
  const { args } = await slack.until('response_url');
  expect(args['text']).toBe('Nothing in the documents is about “nothing of the kind”.');
  expect(JSON.stringify(args['blocks'])).toContain('Understood as: Statements about nothing of the kind');
});

test('a question that is too long is refused in a sentence', async () => {
  const { send, slack } = await startBot();
  await send({ command: slashCommand({ text: 'x'.repeat(501), responseUrl: slack.responseUrl }) });
  const { args } = await slack.until('response_url');
  expect(args['text']).toBe('A question can have at most 500 characters; yours has 501. Please shorten it.');
});

test('a failure is told to the asker plainly, and to the log with its cause', async () => {
  const broken = fakeWhosaid([], {
    ask: () => {
      throw new Error('index on fire, token xoxb-1234-5678-secret');
    },
  });
  const { send, slack, logged } = await startBot(broken);
  const response = await send({ command: slashCommand({ text: 'ferry', responseUrl: slack.responseUrl }) });
  expect(response.status).toBe(200);
  const { args } = await slack.until('response_url');
  expect(args['text']).toMatch(/^Something went wrong on my side/);
  expect(logged.join('\n')).toMatch(/error \/whosaid failed: Error: index on fire, token xoxb-1234…/);
  expect(logged.join('\n')).not.toContain('secret');
});
