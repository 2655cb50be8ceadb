import { expect, test } from 'vitest';
import { ACTIONS } from '../../src/slack/actions.ts';
import { OUTDATED } from '../../src/slack/answering.ts';
import { startBot } from './support/bot.ts';
import { anItem, fakeWhosaid } from './support/fake-whosaid.ts';
import { buttons, buttonValue } from './support/find-button.ts';
import { appMention, buttonPress, envelope, slashCommand } from './support/payloads.ts';

const seven = Array.from({ length: 7 }, (_, at) => anItem({ speaker: `Speaker ${at + 1}` }));

async function asked(whosaid = fakeWhosaid()) {
  const bot = await startBot(whosaid);
  const { slack, send } = bot;
  await send({ command: slashCommand({ text: 'ferry', responseUrl: slack.responseUrl }) });
  const answer = await slack.until('response_url');
  const press = (action: string, value?: string, thread?: string) =>
    send({
      interaction: buttonPress({
        action,
        responseUrl: slack.responseUrl,
        ...(value === undefined ? {} : { value }),
        ...(thread === undefined ? {} : { thread }),
      }),
    });
  return { ...bot, answer, press };
}

test('In context opens a window with the paragraphs around, the excerpt in bold', async () => {
  const { answer, press, slack } = await asked();
  await press(ACTIONS.context, buttonValue(answer, ACTIONS.context));
  const { args } = await slack.until('views.open');
  expect(args['trigger_id']).toBe('333.444.abcdef');
  const view = JSON.stringify(args['view']);
  expect(view).toContain('The harbour board of Osk met on Monday');
  expect(view).toContain('{"type":"text","text":"will not be sold while I hold this office","style":{"bold":true}}');
  expect(slack.of('REFUSED')).toEqual([]);
});

test('More shows the next answers below, to the reader alone, and keeps the first page', async () => {
  const { answer, press, slack } = await asked(fakeWhosaid(seven));
  await press(ACTIONS.more, buttonValue(answer, ACTIONS.more));
  const next = await slack.until('response_url', 2);
  expect(next.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  expect(JSON.stringify(next.args)).toContain('Answers 4 to 6 of 7');
  await press(ACTIONS.more, buttonValue(next, ACTIONS.more));
  const last = await slack.until('response_url', 3);
  expect(JSON.stringify(last.args)).toContain('Answer 7 of 7');
  expect(buttons(last).map((button) => button.action_id)).not.toContain(ACTIONS.more);
  expect(slack.of('REFUSED')).toEqual([]);
});

test('More under an answer in a thread goes on in that thread, for the one who pressed alone', async () => {
  const { send, slack } = await startBot(fakeWhosaid(seven));
  await send({ event: envelope(appMention('ferry')) });
  const value = buttonValue(await slack.until('chat.postMessage'), ACTIONS.more);
  const thread = '1700000001.000100';
  await send({ interaction: buttonPress({ action: ACTIONS.more, value, thread, responseUrl: slack.responseUrl }) });
  const { args } = await slack.until('response_url');
  expect(args).toMatchObject({ response_type: 'ephemeral', replace_original: false, thread_ts: thread });
  expect(JSON.stringify(args)).toContain('Share in thread');
});

test('More with a value of another version gets a plain sentence', async () => {
  const { press, slack } = await asked();
  for (const [at, value] of ['[2,"page","ferry",0,null]', 'not json', '[1,"page"]', undefined].entries()) {
    await press(ACTIONS.more, value);
    expect((await slack.until('response_url', at + 2)).args['text']).toBe(OUTDATED);
  }
});

test('In context of a document that is gone gets a plain sentence in the window', async () => {
  const { press, slack } = await asked();
  await press(ACTIONS.context, '[1,"place","gone",0,10]');
  expect(JSON.stringify((await slack.until('views.open')).args)).toContain(OUTDATED);
});

test('a trigger that has run out is told to the reader', async () => {
  const { answer, press, slack } = await asked();
  slack.refuse('views.open', 'expired_trigger_id');
  await press(ACTIONS.context, buttonValue(answer, ACTIONS.context));
  expect((await slack.until('response_url', 2)).args['text']).toContain('Press the button again');
});
