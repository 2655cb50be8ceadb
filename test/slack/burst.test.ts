import { expect, test } from 'vitest';
import { startBot } from './support/bot.ts';
import { slashCommand } from './support/payloads.ts';

const QUESTIONS = 500;
test('500 questions at once are all acknowledged, all answered, none twice', async () => {
  const { send, slack } = await startBot();
  const statuses = await Promise.all(
    Array.from({ length: QUESTIONS }, async (_, at) => {
      const text = `ferry number ${at}.`;
      const response = await send({ command: slashCommand({ text, responseUrl: slack.responseUrl }) });
      await response.text();
      return response.status;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  await slack.until('response_url', QUESTIONS);
  const answers = slack
    .of('response_url')
    .map(({ args }) => /ferry number \d+\./.exec(JSON.stringify(args['blocks']))?.[0]);
  expect(answers).toHaveLength(QUESTIONS);
  expect(new Set(answers).size).toBe(QUESTIONS);
  expect(slack.of('REFUSED')).toEqual([]);
});
