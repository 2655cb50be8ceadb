import { expect, test } from 'vitest';
import { ACTIONS } from '../../src/slack/actions.ts';
import { OUTDATED } from '../../src/slack/answering.ts';
import { startBot } from './support/bot.ts';
import type { Call, FakeSlack } from './support/fake-slack.ts';
import { anItem, fakeWhosaid } from './support/fake-whosaid.ts';
import { buttons, buttonValue } from './support/find-button.ts';
import { buttonPress, slashCommand } from './support/payloads.ts';
import { comment, submission } from './support/share-window.ts';

const viewOf = ({ args }: Call): string => JSON.stringify(args['view']);
const result = async (slack: FakeSlack, count = 1): Promise<string> => viewOf(await slack.until('views.update', count));

/** A bot whose reader has an answer before them. */
async function asked(whosaid = fakeWhosaid()) {
  const bot = await startBot(whosaid);
  const { slack, send } = bot;
  await send({ command: slashCommand({ text: 'ferry', responseUrl: slack.responseUrl }) });
  const value = buttonValue(await slack.until('response_url'), ACTIONS.shareHere);
  const press = (action: string, pressed: string, changes: object = {}) =>
    send({ interaction: buttonPress({ action, value: pressed, responseUrl: slack.responseUrl, changes }) });
  return { ...bot, value, press };
}

test('Share here shows first what everybody will see, and posts nothing yet', async () => {
  const { press, value, slack } = await asked();
  await press(ACTIONS.shareHere, value);
  const view = viewOf(await slack.until('views.open'));
  expect(view).toContain('This goes into this channel.');
  expect(view).toContain('“Osk keeps its ferry” · Osk Courier · published 3 Mar 2026 · paragraph 2');
  expect(slack.of('chat.postMessage')).toEqual([]);
  expect(slack.of('REFUSED')).toEqual([]);
});

test('submitted, it posts the snippet with its citation, the comment and who shared it', async () => {
  const { press, value, send, slack } = await asked();
  await press(ACTIONS.shareHere, value);
  const response = await send(submission((await slack.until('views.open')).args['view'], comment('<!here> *look*')));
  expect(await response.json()).toMatchObject({ response_action: 'update' });
  const { args } = await slack.until('chat.postMessage');
  expect(args).toMatchObject({ channel: 'C0GENERAL', unfurl_links: 'false' });
  expect(args['thread_ts']).toBeUndefined();
  const blocks = JSON.stringify(args['blocks']);
  expect(blocks).toContain('<@U0READER> comments:');
  expect(blocks).toContain('{"type":"plain_text","text":"<!here> *look*","emoji":false}');
  expect(blocks).toContain('“Osk keeps its ferry” · Osk Courier · published 3 Mar 2026 · paragraph 2');
  expect(blocks).toContain('Shared by <@U0READER>');
  expect(args['text']).not.toContain('<!here>');
  expect(await result(slack)).toContain('"text":"Open it"');
  expect(slack.of('REFUSED')).toEqual([]);
});

test('where the bot is not a member, the window says what to do and keeps the comment', async () => {
  const { press, value, send, slack } = await asked();
  slack.refuse('chat.postMessage', 'not_in_channel');
  await press(ACTIONS.shareHere, value);
  await send(submission((await slack.until('views.open')).args['view'], comment('for tonight')));
  const updated = await slack.until('views.update');
  expect(viewOf(updated)).toContain('Not shared. I am not a member of that channel');
  expect(viewOf(updated)).toContain('/invite @whosaid');
  expect(viewOf(updated)).toContain('"initial_value":"for tonight"');
  slack.answer('chat.postMessage', {});
  await send(submission(updated.args['view'], comment('for tonight')));
  expect(await result(slack, 2)).toContain('Shared.');
});

test('an answer that has moved is still found; another one is never shared in its place', async () => {
  const items = Array.from({ length: 7 }, (_, at) => anItem({ speaker: `Speaker ${at + 1}` }));
  const { press, value, send, slack } = await asked(fakeWhosaid(items));
  items.reverse();
  await press(ACTIONS.shareHere, value);
  const window = (await slack.until('views.open')).args['view'];
  expect(JSON.stringify(window)).toContain('Speaker 1');
  items.splice(0, items.length, anItem({ speaker: 'Somebody Else' }));
  await send(submission(window, {}));
  expect(await result(slack)).toContain(OUTDATED);
  await press(ACTIONS.shareHere, value);
  expect(viewOf(await slack.until('views.open', 2))).toContain(OUTDATED);
  expect(slack.of('chat.postMessage')).toEqual([]);
});

test.each([ACTIONS.shareHere, ACTIONS.shareThread])(
  '%s with a value of another version gets a plain sentence',
  async (action) => {
    const { press, slack } = await asked();
    for (const [at, value] of ['[2,"item","ferry",0,"x",null]', 'not json', '[1,"item"]'].entries()) {
      await press(action, value);
      expect(viewOf(await slack.until('views.open', at + 1))).toContain(OUTDATED);
    }
  },
);

test('a window of another version is answered in the window', async () => {
  const { send } = await asked();
  const response = await send(submission({ private_metadata: '["here","[9]","C0GENERAL"]' }, {}));
  expect(JSON.stringify(await response.json())).toContain(OUTDATED);
});

test('the one who shared takes it back; nobody else can', async () => {
  const { press, value, send, slack } = await asked();
  await press(ACTIONS.shareHere, value);
  await send(submission((await slack.until('views.open')).args['view'], {}));
  const posted = await slack.until('chat.postMessage');
  expect(buttons(posted).map((button) => button.text.text)).toEqual(['In context', 'Remove']);
  const remove = buttonValue(posted, ACTIONS.remove);
  const under = { message: { type: 'message', ts: '1700000009.000900' } };

  await press(ACTIONS.remove, remove, { ...under, user: { id: 'U0OTHER', username: 'other', team_id: 'T0TEAM' } });
  const told = await slack.until('response_url', 2);
  expect(told.args).toMatchObject({ response_type: 'ephemeral', text: 'Only the one who shared this can remove it.' });
  expect(slack.of('chat.delete')).toEqual([]);

  await press(ACTIONS.remove, remove, under);
  const { args } = await slack.until('chat.delete');
  expect(args).toMatchObject({ channel: 'C0GENERAL', ts: '1700000009.000900' });
  expect(slack.of('REFUSED')).toEqual([]);
});
