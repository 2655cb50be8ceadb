import { expect, test } from 'vitest';
import { ACTIONS } from '../../src/slack/actions.ts';
import { OUTDATED } from '../../src/slack/answering.ts';
import { startBot } from './support/bot.ts';
import type { Call } from './support/fake-slack.ts';
import { anItem, fakeWhosaid } from './support/fake-whosaid.ts';
import { buttons, buttonValue } from './support/find-button.ts';
import { appMention, buttonPress, envelope, inModal, slashCommand } from './support/payloads.ts';

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

test('In context says that the document has changed where other words stand at the place by now', async () => {
  const { answer, press, slack } = await asked();
  const value = buttonValue(answer, ACTIONS.context) ?? '';
  await press(ACTIONS.context, value.replace(/"[0-9a-f]{8}"\]$/, '"00000000"]'));
  expect(JSON.stringify((await slack.until('views.open')).args)).toContain(OUTDATED);
});

test('a trigger that has run out is told to the reader', async () => {
  const { answer, press, slack } = await asked();
  slack.refuse('views.open', 'expired_trigger_id');
  await press(ACTIONS.context, buttonValue(answer, ACTIONS.context));
  expect((await slack.until('response_url', 2)).args['text']).toContain('Press the button again');
});

test('the sources open in a window: every place, what differs, and the answer as text to copy', async () => {
  const [citation] = anItem().citations;
  const other = { ...citation, document: 'osk-radio', title: 'Morning news', publisher: 'Osk Radio', url: null };
  const item = anItem({ citations: [citation, other], disagreements: ['day: Morning news says 3 Mar 2026'] });
  const { answer, press, slack } = await asked(fakeWhosaid([item]));
  const button = buttons(answer).find(({ action_id }) => action_id === ACTIONS.sources);
  expect(button?.text.text).toBe('2 sources');
  await press(ACTIONS.sources, button?.value);
  const view = JSON.stringify((await slack.until('views.open')).args['view']);
  expect(view).toContain('“Morning news” · Osk Radio');
  expect(view).toContain('Day: Morning news says 3 Mar 2026');
  const copied = [
    'will not be sold while I hold this office',
    '— Ada Berg, Mayor · said Mon 2 Mar 2026 (inferred from: Monday) · quoted directly',
    '“Osk keeps its ferry” · Osk Courier · published 3 Mar 2026 · paragraph 2',
    'https://courier.example/osk?a=1&b=2',
  ];
  expect(view).toContain(JSON.stringify(copied.join('\n')));
  await press(ACTIONS.sources, '[1,"item","ferry",0,"other",null]');
  expect(JSON.stringify((await slack.until('views.open', 2)).args)).toContain(OUTDATED);
  expect(slack.of('REFUSED')).toEqual([]);
});

test('the context grows with each press, in its window, until the document ends', async () => {
  const paragraphs = Array.from({ length: 60 }, (_, at) => ({
    number: at + 1,
    text: `Paragraph number ${at + 1}.`,
    marks: at === 30 ? [{ start: 0, end: 9 }] : [],
  }));
  const whosaid = fakeWhosaid([anItem()], {
    context: (_, around = 2) => ({
      citation: anItem().citations[0],
      previous: null,
      next: null,
      paragraphs: paragraphs.slice(Math.max(0, 30 - around), 31 + around),
    }),
  });
  const { answer, press, send, slack } = await asked(whosaid);
  await press(ACTIONS.context, buttonValue(answer, ACTIONS.context));
  let shown = await slack.until('views.open');
  expect(JSON.stringify(shown.args)).toContain('Paragraph number 29.');
  expect(JSON.stringify(shown.args)).not.toContain('Paragraph number 28.');
  for (const [turn, first] of [25, 21, 17, 13].entries()) {
    const value = buttonValue({ method: '', args: viewArgs(shown) }, ACTIONS.widen);
    await send({ interaction: buttonPress({ action: ACTIONS.widen, value, responseUrl: '', changes: inModal }) });
    shown = await slack.until('views.update', turn + 1);
    expect(shown.args['view_id']).toBe('V0RESULTS');
    expect(JSON.stringify(shown.args)).toContain(`Paragraph number ${first}.`);
  }
  expect(buttons({ method: '', args: viewArgs(shown) })).toEqual([]);
  expect(slack.of('REFUSED')).toEqual([]);
});

function viewArgs({ args }: Call): Readonly<Record<string, unknown>> {
  const view = args['view'];
  return typeof view === 'object' && view !== null ? { ...view } : {};
}
