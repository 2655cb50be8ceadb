import { expect, test } from 'vitest';
import type { Whosaid } from '../../src/app/whosaid.ts';
import type { Citation } from '../../src/domain/answer.ts';
import type { CorrectionNote } from '../../src/domain/correction.ts';
import { ACTIONS, FIELDS, VIEWS } from '../../src/slack/actions.ts';
import { type Correctors, everybodyCorrects, nobodyCorrects } from '../../src/slack/correctors.ts';
import { checkView } from '../../src/slack/limits/check-view.ts';
import { correctView } from '../../src/slack/render/correction-views.ts';
import { sourcesView } from '../../src/slack/render/sources-view.ts';
import { COURIER, corpusOf, HERALD, openOn } from '../app/small-corpus.ts';
import { startBot } from './support/bot.ts';
import type { Call } from './support/fake-slack.ts';
import { anItem, fakeWhosaid } from './support/fake-whosaid.ts';
import { buttons, buttonValue } from './support/find-button.ts';
import { buttonPress, inModal, slashCommand, suggestion, viewSubmission } from './support/payloads.ts';

const viewOf = ({ args }: Call): string => JSON.stringify(args['view']);

/** The value of the first button Undo in a window. */
function undoIn(call: Call): string {
  const undo = /"action_id":"correction_undo"[^}]*?\},"value":"((?:[^"\\]|\\.)*)"/.exec(viewOf(call))?.[1] ?? '';
  return JSON.parse(`"${undo}"`);
}

/** A bot over two articles, and a reader who has an answer before them. */
async function asked(correctors: Correctors, whosaid?: Whosaid) {
  const opened = whosaid ?? (await openOn(await corpusOf({ courier: COURIER, herald: HERALD })));
  const bot = await startBot(opened, undefined, correctors);
  const { slack, send } = bot;
  const ask = async (count: number, text = '"sell the ferry"'): Promise<Call> => {
    await send({ command: slashCommand({ text, responseUrl: slack.responseUrl }) });
    return slack.until('response_url', count);
  };
  const press = (action: string, value: string, changes: object = {}) =>
    send({ interaction: buttonPress({ action, value, responseUrl: slack.responseUrl, changes }) });
  const submit = async (metadata: string, fault: string | null, more: object = {}): Promise<unknown> => {
    const option = fault === null ? null : { value: fault };
    const values = { fault: { fault: { type: 'radio_buttons', selected_option: option } }, ...more };
    const response = await send({ interaction: viewSubmission({ callbackId: VIEWS.correct, metadata, values }) });
    return response.json();
  };
  return { ...bot, whosaid: opened, ask, press, submit };
}

const speaker = (name: string): object => ({
  right_speaker: { right_speaker: { type: 'external_select', selected_option: { value: name } } },
});
const day = (date: string | null): object => ({
  right_day: { right_day: { type: 'datepicker', selected_date: date } },
});

test('a wrong speaker is corrected in a window, kept, shown with who and when, and taken back', async () => {
  const { ask, press, submit, slack, whosaid } = await asked(everybodyCorrects);
  const value = buttonValue(await ask(1), ACTIONS.correct);
  await press(ACTIONS.correct, value);
  const view = viewOf(await slack.until('views.open'));
  expect(view).toContain('in all 2 places where this is reported');
  expect(view).toContain('while I hold this office');

  expect(await submit(value, 'speaker', speaker('Jens Lund'))).toMatchObject({
    response_action: 'update',
    view: { blocks: [{ text: { text: 'Keeping your correction…' } }] },
  });
  const done = await slack.until('views.update');
  expect(viewOf(done)).toContain('Speaker corrected by reader on 5 Mar 2026; before: Ada Berg');
  const corrected = await ask(2);
  expect(JSON.stringify(corrected.args['blocks'])).toContain('"text":"Jens Lund","style":{"bold":true}');
  expect(JSON.stringify(corrected.args['blocks'])).toContain(
    'Speaker corrected by reader on 5 Mar 2026; before: Ada Berg',
  );

  await press(ACTIONS.sources, buttonValue(corrected, ACTIONS.sources));
  const sources = await slack.until('views.open', 2);
  expect(viewOf(sources)).toContain('"text":"Corrections"');
  await press(ACTIONS.undoCorrection, undoIn(sources), inModal);
  expect(viewOf(await slack.until('views.update', 2))).toContain('Taken back. Answers are as they were before.');
  expect(JSON.stringify((await ask(3)).args['blocks'])).toContain('"text":"Ada Berg","style":{"bold":true}');
  expect(whosaid.corrections.list()).toMatchObject([{ undone: { by: { id: 'U0READER', name: 'reader' } } }]);
  expect(slack.of('REFUSED')).toEqual([]);
});

test('a wrong day and what is no statement are corrected, too', async () => {
  const { ask, press, submit, slack, whosaid } = await asked(everybodyCorrects);
  const value = buttonValue(await ask(1), ACTIONS.correct);
  await press(ACTIONS.correct, value);
  await submit(value, 'day', day('2026-02-20'));
  await slack.until('views.update', 1);
  expect(whosaid.ask('by:berg on:2026-02-20').answers).toHaveLength(1);
  const again = await ask(2);
  expect(JSON.stringify(again.args['blocks'])).toContain(
    'said Fri 20 Feb 2026 (inferred from: corrected by reader on 5 Mar 2026)',
  );
  await submit(buttonValue(again, ACTIONS.correct), 'not-a-statement');
  await slack.until('views.update', 2);
  const struck = await ask(3);
  expect(JSON.stringify(struck.args['blocks'])).toContain('a passage, not a statement');
  expect(JSON.stringify(struck.args['blocks'])).toContain('Marked as no statement by reader on 5 Mar 2026');
  // The passage that is left offers the way back, and nothing to correct.
  await press(ACTIONS.sources, buttonValue(struck, ACTIONS.sources));
  const sources = await slack.until('views.open', 2);
  expect(viewOf(sources)).not.toContain(`"${ACTIONS.correct}"`);
  await press(ACTIONS.undoCorrection, undoIn(sources), inModal);
  await slack.until('views.update', 3);
  expect(whosaid.ask('"sell the ferry"').answers).toMatchObject([
    { speaker: 'Ada Berg', said: { from: '2026-02-20' } },
  ]);
  expect(slack.of('REFUSED')).toEqual([]);
});

test('a day that is still to come is refused in the window', async () => {
  const { ask, submit, slack, whosaid } = await asked(everybodyCorrects);
  await submit(buttonValue(await ask(1), ACTIONS.correct), 'day', day('2031-01-01'));
  expect(viewOf(await slack.until('views.update'))).toContain('is still to come');
  expect(whosaid.corrections.list()).toEqual([]);
});

test('the window with sources holds any number of corrections and sources', () => {
  const note = {
    what: 'speaker',
    had: '<!channel> *Ada*',
    by: { id: 'U0JO', name: '<@U0JO>' },
    at: '2026-03-05T09:30:00Z',
  };
  const corrected = Array.from({ length: 40 }, (_, at) => ({ ...note, id: `c${at}` }) as const) as CorrectionNote[];
  const [citation] = anItem({}).citations;
  const citations = Array.from({ length: 40 }, () => citation) as [Citation, ...Citation[]];
  const disagreements = Array.from({ length: 20 }, (_, at) => `source ${at} differs`);
  const item = anItem({
    corrected,
    citations,
    disagreements,
    statements: [{ document: 'd', content: [{ start: 0, end: 1 }] }],
  });
  const value = JSON.stringify([1, 'item', 'q', 0, 'p', null]);
  for (const view of [sourcesView(item, value), sourcesView(item), correctView(item, value)])
    expect(checkView(view)).toEqual([]);
  expect(JSON.stringify(sourcesView(item, value))).toContain('And 34 more.');
});

test.each([
  [null, {}, FIELDS.fault.block, 'Choose what is wrong.'],
  ['speaker', {}, FIELDS.rightSpeaker.block, 'Pick who said it, or type a name.'],
  ['day', day(null), FIELDS.rightDay.block, 'Pick the day on which it was said.'],
  ['elsewhere', {}, FIELDS.fault.block, 'Choose what is wrong.'],
])('the window is not sent half filled in: %s', async (fault, more, field, sentence) => {
  const { ask, submit, whosaid } = await asked(everybodyCorrects);
  const value = buttonValue(await ask(1), ACTIONS.correct);
  expect(await submit(value, fault, more)).toEqual({ response_action: 'errors', errors: { [field]: sentence } });
  expect(whosaid.corrections.list()).toEqual([]);
});

test('who may not correct sees no button, and is refused whatever is sent', async () => {
  const { ask, press, submit, slack, whosaid } = await asked(nobodyCorrects);
  const answer = await ask(1);
  expect(buttons(answer).map(({ action_id }) => action_id)).not.toContain(ACTIONS.correct);
  const value = buttonValue(answer, ACTIONS.sources);
  await press(ACTIONS.sources, value);
  expect(viewOf(await slack.until('views.open'))).not.toContain(ACTIONS.correct);
  await press(ACTIONS.correct, value);
  expect(viewOf(await slack.until('views.open', 2))).toContain('You may not correct statements here.');
  expect(await submit(value, 'not-a-statement')).toMatchObject({
    response_action: 'update',
    view: { blocks: [{ text: { text: expect.stringContaining('You may not correct') } }] },
  });
  expect(whosaid.corrections.list()).toEqual([]);
});

test('an answer that several read has no button, its sources have one for who may', async () => {
  const only: Correctors = { allow: (user) => user === 'U0READER' };
  const { send, slack, press } = await asked(only);
  const event = {
    type: 'message',
    channel_type: 'im',
    user: 'U0OTHER',
    text: 'ferry',
    ts: '1700000001.000100',
    channel: 'D0OTHER',
  };
  await send({ event: { type: 'event_callback', team_id: 'T0TEAM', event_id: 'Ev0CORR', event } });
  const message = await slack.until('chat.postMessage');
  expect(buttons(message).map(({ action_id }) => action_id)).not.toContain(ACTIONS.correct);
  await press(ACTIONS.sources, buttonValue(message, ACTIONS.sources));
  expect(viewOf(await slack.until('views.open'))).toContain(ACTIONS.correct);
});

test('a correction that cannot be kept is told in the window, and the log has the cause', async () => {
  const item = anItem({ statements: [{ document: 'osk-ferry', content: [{ start: 1, end: 5 }] }] });
  const failing = fakeWhosaid([item], {
    corrections: {
      list: () => [],
      correct: () => Promise.reject(new Error('the disk is full')),
      undo: () => Promise.reject(new Error('the disk is full')),
    },
  });
  const { ask, submit, slack, logged } = await asked(everybodyCorrects, failing);
  await submit(buttonValue(await ask(1, 'ferry'), ACTIONS.correct), 'no-speaker');
  expect(viewOf(await slack.until('views.update'))).not.toContain('Corrected.');
  expect(logged.join('\n')).toContain('the disk is full');
});

interface Offered {
  readonly text: { readonly text: string };
  readonly value: string;
}

const isOffer = (body: unknown): body is { readonly options: readonly Offered[] } =>
  typeof body === 'object' && body !== null && 'options' in body;

test('names are offered while they are typed, and any other name may be given', async () => {
  const { send } = await asked(everybodyCorrects);
  const offer = async (typed: string): Promise<readonly Offered[]> => {
    const body: unknown = await (await send({ interaction: suggestion(FIELDS.rightSpeaker.action, typed) })).json();
    return isOffer(body) ? body.options : [];
  };
  expect((await offer('')).map(({ value }) => value)).toEqual(['Ada Berg', 'Jens Lund']);
  expect((await offer('lu')).map(({ text }) => text.text)).toEqual(['Jens Lund', 'As typed: “lu”']);
  expect((await offer('jens lund')).map(({ value }) => value)).toEqual(['Jens Lund']);
  expect((await offer('mayor'))[0]?.value).toBe('Ada Berg');
  const hostile = await offer(`<!channel> ${'x'.repeat(400)}`);
  expect(hostile).toHaveLength(1);
  const element = { type: 'static_select', action_id: 'a', options: hostile };
  const block = { type: 'actions', block_id: 'b', elements: [element] };
  const title = { type: 'plain_text', text: 'T' };
  expect(checkView({ type: 'modal', title, blocks: [block] })).toEqual([]);
});
