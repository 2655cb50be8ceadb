import { expect, test } from 'vitest';
import { ACTIONS, SHORTCUTS, VIEWS } from '../../src/slack/actions.ts';
import { checkView } from '../../src/slack/limits/check-view.ts';
import { startBot } from './support/bot.ts';
import { anItem, fakeWhosaid } from './support/fake-whosaid.ts';
import { buttonPress, globalShortcut, inModal, viewSubmission } from './support/payloads.ts';

const seven = Array.from({ length: 7 }, (_, at) => anItem({ speaker: `Speaker ${at + 1}` }));
const typed = (value: string): object => ({ type: 'plain_text_input', value });
const words = (value: string): object => ({ words: { words: typed(value) } });

test('the global shortcut opens the search', async () => {
  const { send, slack } = await startBot();
  await send({ interaction: globalShortcut(SHORTCUTS.search) });
  const { args } = await slack.until('views.open');
  expect(args['trigger_id']).toBe('777.888.abcdef');
  expect(JSON.stringify(args['view'])).toContain('Who said what?');
  expect(slack.of('REFUSED')).toEqual([]);
});

test('where the window cannot be opened, the user is told in a direct message', async () => {
  const { send, slack } = await startBot();
  slack.refuse('views.open', 'expired_trigger_id');
  await send({ interaction: globalShortcut(SHORTCUTS.search) });
  expect((await slack.until('chat.postMessage')).args).toMatchObject({ channel: 'U0READER' });
});

test('all fields together ask one question, and the window turns into its answers', async () => {
  const asked: string[] = [];
  const whosaid = fakeWhosaid(seven);
  const { send } = await startBot({
    ...whosaid,
    ask: (question, options) => {
      asked.push(question);
      return whosaid.ask(question, options);
    },
  });
  const values = {
    ...words('ferry'),
    exact: { exact: typed('not be sold') },
    speaker: { speaker: { type: 'external_select', selected_option: { value: 'Ada "the" Berg' } } },
    kind: { kind: { type: 'static_select', selected_option: { value: 'quoted' } } },
    source: { source: typed('Courier') },
    after: { after: { type: 'datepicker', selected_date: '2026-03-01' } },
    before: { before: { type: 'datepicker', selected_date: null } },
  };
  const response = await send({ interaction: viewSubmission({ callbackId: VIEWS.search, metadata: '', values }) });
  const body: unknown = await response.json();
  expect(asked).toEqual(['ferry "not be sold" by:"Ada the Berg" source:"Courier" kind:"quoted" after:2026-03-01']);
  expect(body).toMatchObject({ response_action: 'update', view: { callback_id: VIEWS.results } });
  const view = typeof body === 'object' && body !== null && 'view' in body ? body.view : null;
  expect(checkView(view)).toEqual([]);
});

test.each([
  ['nothing', {}, 'Fill in at least one field.'],
  ['too much', words('x'.repeat(501)), 'A question can have at most 500 characters; yours has 501.'],
])('%s filled in is said at the field', async (_, values, sentence) => {
  const { send } = await startBot();
  const response = await send({ interaction: viewSubmission({ callbackId: VIEWS.search, metadata: '', values }) });
  const body = JSON.stringify(await response.json());
  expect(body).toContain('"response_action":"errors"');
  expect(body).toContain(sentence);
});

test('a failure is said in the window', async () => {
  const broken = fakeWhosaid([], {
    ask: () => {
      throw new Error('index on fire');
    },
  });
  const { send, logged } = await startBot(broken);
  const response = await send({
    interaction: viewSubmission({ callbackId: VIEWS.search, metadata: '', values: words('ferry') }),
  });
  expect(JSON.stringify(await response.json())).toContain('Something went wrong on my side');
  expect(logged.join('\n')).toContain('index on fire');
});

test('a window of answers turns its pages, opens the context on top, and leads back to the search', async () => {
  const { send, slack } = await startBot(fakeWhosaid(seven));
  const press = (action: string, value: string) =>
    send({ interaction: buttonPress({ action, value, responseUrl: '', changes: inModal }) });
  await press(ACTIONS.more, '[1,"page","ferry",3,null]');
  const second = await slack.until('views.update');
  expect(second.args['view_id']).toBe('V0RESULTS');
  expect(JSON.stringify(second.args['view'])).toContain('Answers 4 to 6 of 7');
  await press(ACTIONS.back, '[1,"page","ferry",0,null]');
  expect(JSON.stringify((await slack.until('views.update', 2)).args['view'])).toContain('Answers 1 to 3 of 7');
  await press(ACTIONS.context, '[1,"place","osk-ferry",0,10]');
  expect(JSON.stringify((await slack.until('views.push')).args['view'])).toContain('The harbour board of Osk');
  await press(ACTIONS.newSearch, 'ferry by:Berg');
  expect(JSON.stringify((await slack.until('views.update', 3)).args['view'])).toContain(
    '"initial_value":"ferry by:Berg"',
  );
  await press(ACTIONS.more, 'nonsense');
  expect(JSON.stringify((await slack.until('views.push', 2)).args['view'])).toContain('Please ask again');
  expect(slack.of('REFUSED')).toEqual([]);
});

test('where nothing opens on top of the window, the reader is told in a direct message', async () => {
  const { send, slack } = await startBot();
  slack.refuse('views.push', 'expired_trigger_id');
  const press = { action: ACTIONS.context, value: '[1,"place","osk-ferry",0,10]', responseUrl: '', changes: inModal };
  await send({ interaction: buttonPress(press) });
  const { args } = await slack.until('chat.postMessage');
  expect(args['channel']).toBe('U0READER');
  expect(args['text']).toContain('Press the button again');
});
