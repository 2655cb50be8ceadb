import { expect, test } from 'vitest';
import { ACTIONS, FIELDS, VIEWS } from '../../src/slack/actions.ts';
import { speakerAsked } from '../../src/slack/parse/speaker-question.ts';
import { COURIER, corpusOf, HERALD, openOn } from '../app/small-corpus.ts';
import { startBot } from './support/bot.ts';
import { buttonValue } from './support/find-button.ts';
import { buttonPress, inModal, slashCommand, suggestion, viewSubmission } from './support/payloads.ts';

async function bot() {
  const started = await startBot(await openOn(await corpusOf({ courier: COURIER, herald: HERALD })));
  const { slack, send } = started;
  const ask = (text: string) => send({ command: slashCommand({ text, responseUrl: slack.responseUrl }) });
  const press = (action: string, value: string, changes: object = {}) =>
    send({ interaction: buttonPress({ action, value, responseUrl: slack.responseUrl, changes }) });
  return { ...started, ask, press };
}

test('“who is X” gives who that is, and leads on to what they said', async () => {
  const { slack, ask, press } = await bot();
  await ask('who is berg?');
  const card = await slack.until('response_url');
  const blocks = JSON.stringify(card.args['blocks']);
  for (const words of ['"text":"Ada Berg"', 'Roles, as the sources give them', 'Latest statement', 'while I hold'])
    expect(blocks).toContain(words);
  for (const [at, action] of [ACTIONS.profileAll, ACTIONS.profileTimeline, ACTIONS.profileQuoted].entries()) {
    await press(action, buttonValue(card, action));
    const view = await slack.until('views.open', at + 1);
    expect(JSON.stringify(view.args['view'])).toContain('We will not sell the ferry');
  }
  expect(slack.of('REFUSED')).toEqual([]);
});

test('a name that nobody has is asked for as words; one that several have is told', async () => {
  const { slack, ask } = await bot();
  await ask('who is Quux');
  expect(JSON.stringify((await slack.until('response_url')).args['blocks'])).toContain('Understood as');
});

test('the sources of an answer lead to its speaker', async () => {
  const { slack, ask, press } = await bot();
  await ask('"timetable is wrong"');
  await press(ACTIONS.sources, buttonValue(await slack.until('response_url'), ACTIONS.sources));
  const view = JSON.stringify((await slack.until('views.open')).args['view']);
  expect(view).toContain('"text":"About Jens Lund"');
  await press(ACTIONS.profile, JSON.stringify([1, 'speaker', 'Jens Lund']), inModal);
  expect(JSON.stringify((await slack.until('views.push')).args['view'])).toContain('1 statement in 1 document');
  await press(ACTIONS.profile, 'broken', inModal);
  expect(JSON.stringify((await slack.until('views.push', 2)).args['view'])).toContain('older version');
});

test('the search window offers speakers and finds by the one picked, and by kind', async () => {
  const { send } = await bot();
  const offered: unknown = await (await send({ interaction: suggestion(FIELDS.speaker.action, 'ber') })).json();
  expect(offered).toMatchObject({ options: [{ value: 'Ada Berg' }, { value: 'ber' }] });
  const values = {
    speaker: { speaker: { type: 'external_select', selected_option: { value: 'Jens Lund' } } },
    kind: { kind: { type: 'static_select', selected_option: { value: 'reported' } } },
  };
  const response = await send({ interaction: viewSubmission({ callbackId: VIEWS.search, metadata: '', values }) });
  const body = JSON.stringify(await response.json());
  expect(body).toContain('All statements by Jens Lund, the latest first, reported');
  expect(body).toContain('timetable is wrong');
});

test('In context goes on to the next statement in the same window', async () => {
  const { slack, ask, press } = await bot();
  await ask('"hold this office" source:courier');
  await press(ACTIONS.context, buttonValue(await slack.until('response_url'), ACTIONS.context));
  const opened = await slack.until('views.open');
  const value = /"value":"((?:[^"\\]|\\.)*)","accessibility_label":"Next statement: Jens Lund"/.exec(
    JSON.stringify(opened.args['view']),
  )?.[1];
  await press(ACTIONS.next, JSON.parse(`"${value}"`), inModal);
  const turned = JSON.stringify((await slack.until('views.update')).args['view']);
  expect(turned).toContain('"accessibility_label":"Previous statement: Ada Berg"');
  expect(turned).toContain('"text":"Jens Lund said on Tuesday that the timetable is wrong.","style":{"bold":true}');
});

test.each([
  ['who is Ada Berg?', 'Ada Berg'],
  ["Who's the mayor", 'the mayor'],
  ['speaker: Berg', 'Berg'],
  ['who said it', null],
  ['who is', null],
  ['what is this', null],
])('%s asks about %s', (question, name) => expect(speakerAsked(question)).toBe(name));
