import { expect, test } from 'vitest';
import { checkMessage } from '../../../src/slack/limits/check-message.ts';
import { checkView } from '../../../src/slack/limits/check-view.ts';

const plain = (text: string): object => ({ type: 'plain_text', text });
const section = (text: string): object => ({ type: 'section', text: plain(text) });
const button = (changes: object = {}): object => ({ type: 'button', action_id: 'a', text: plain('Press'), ...changes });
const actions = (...elements: object[]): object => ({ type: 'actions', elements });
const message = (...blocks: object[]): object => ({ text: 'words', blocks });
const modal = (changes: object = {}): object => ({
  type: 'modal',
  title: plain('Title'),
  blocks: [section('words')],
  ...changes,
});
const rich = (...elements: object[]): object => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_quote', elements }],
});
const input = (element: object): object => ({ type: 'input', block_id: 'b', label: plain('Label'), element });

test('messages that keep the limits have no problems', () => {
  expect(checkMessage({ text: 'words' })).toEqual([]);
  expect(checkMessage(message(section('x'.repeat(3000)), { type: 'divider' }, actions(button())))).toEqual([]);
  expect(checkMessage({ delete_original: true })).toEqual([]);
});

test.each<[string, object, string]>([
  ['no text for notifications', { blocks: [section('x')] }, 'text must be a string'],
  ['an empty text', { text: '' }, 'text is empty'],
  ['51 blocks', message(...Array.from({ length: 51 }, () => section('x'))), 'blocks has 51 entries'],
  ['a section of 3001 characters', message(section('x'.repeat(3001))), 'blocks[0].text.text has 3001 characters'],
  ['a section without words', message({ type: 'section' }), 'blocks[0] needs text or fields'],
  ['an empty section', message(section('')), 'blocks[0].text.text is empty'],
  ['a header in mrkdwn', message({ type: 'header', text: { type: 'mrkdwn', text: 'x' } }), 'must be plain_text'],
  ['a header of 151 characters', message({ type: 'header', text: plain('x'.repeat(151)) }), 'at most 150'],
  ['11 elements of context', message({ type: 'context', elements: Array(11).fill(plain('x')) }), 'at most 10'],
  ['26 buttons', message(actions(...Array.from({ length: 26 }, (_, at) => button({ action_id: `${at}` })))), 'most 25'],
  ['a long button', message(actions(button({ text: plain('x'.repeat(76)) }))), 'at most 75'],
  ['a long value', message(actions(button({ value: 'x'.repeat(2001) }))), 'at most 2000'],
  ['a long label', message(actions(button({ accessibility_label: 'x'.repeat(76) }))), 'at most 75'],
  ['a made-up style', message(actions(button({ style: 'loud' }))), 'primary or danger'],
  ['two buttons of one name', message(actions(button(), button())), '"a" stands more than once'],
  ['two blocks of one name', message({ type: 'divider', block_id: 'b' }, { type: 'divider', block_id: 'b' }), 'once'],
  ['an unknown block', message({ type: 'marquee' }), 'no block that is known'],
  ['an input', message(input({ type: 'plain_text_input', action_id: 'a' })), 'no input into messages'],
  ['an empty piece of rich text', message(rich({ type: 'text', text: '' })), 'is empty'],
  ['a script behind a link', message(rich({ type: 'link', url: 'javascript:x' })), 'is not an address'],
  ['a broadcast', message(rich({ type: 'broadcast', range: 'channel' })), 'is no element of rich text'],
  ['an image without words', message({ type: 'image', image_url: 'https://x.example/i.png' }), 'alt_text'],
  ['too many words in all', message(...Array.from({ length: 5 }, () => section('x'.repeat(2900)))), 'at most 13000'],
  [
    'a confirmation with a long button',
    message(
      actions(
        button({ confirm: { title: plain('t'), text: plain('t'), confirm: plain('x'.repeat(31)), deny: plain('n') } }),
      ),
    ),
    'at most 30',
  ],
])('a message with %s is refused', (_, payload, problem) => {
  expect(checkMessage(payload).join('\n')).toContain(problem);
});

test('views that keep the limits have no problems', () => {
  expect(checkView(modal())).toEqual([]);
  expect(checkView({ type: 'home', blocks: [section('x')] })).toEqual([]);
  expect(
    checkView(modal({ submit: plain('Go'), blocks: [input({ type: 'plain_text_input', action_id: 'a' })] })),
  ).toEqual([]);
});

const select = (changes: object): object =>
  modal({ submit: plain('Go'), blocks: [input({ type: 'static_select', action_id: 'a', ...changes })] });
const option = (text = 'x', value = 'v'): object => ({ text: plain(text), value });

test.each<[string, unknown, string]>([
  ['no object', 'modal', 'must be an object'],
  ['another type', { type: 'window' }, 'modal or home'],
  ['a title of 25 characters', modal({ title: plain('x'.repeat(25)) }), 'title.text has 25 characters'],
  ['no title', modal({ title: undefined }), 'title must be a text object'],
  ['a long submit', modal({ submit: plain('x'.repeat(25)) }), 'submit.text'],
  ['a long close', modal({ close: plain('x'.repeat(25)) }), 'close.text'],
  ['101 blocks', modal({ blocks: Array(101).fill(section('x')) }), 'at most 100'],
  ['too much metadata', modal({ private_metadata: 'x'.repeat(3001) }), 'private_metadata'],
  ['a long callback', modal({ callback_id: 'x'.repeat(256) }), 'callback_id'],
  [
    'an input and no submit',
    modal({ blocks: [input({ type: 'plain_text_input', action_id: 'a' })] }),
    'submit is missing',
  ],
  ['no options', select({ options: [] }), 'options is empty'],
  ['options twice', select({ options: [option()], option_groups: [] }), 'either options or option_groups'],
  ['101 options', select({ options: Array(101).fill(option()) }), 'at most 100'],
  ['a long option', select({ options: [option('x'.repeat(76))] }), 'at most 75'],
  ['a long value', select({ options: [option('x', 'v'.repeat(151))] }), 'at most 150'],
  ['a long placeholder', select({ options: [option()], placeholder: plain('x'.repeat(151)) }), 'at most 150'],
  [
    'a date that is none',
    modal({ submit: plain('Go'), blocks: [input({ type: 'datepicker', action_id: 'a', initial_date: 'Friday' })] }),
    'YYYY-MM-DD',
  ],
  ['more than 250,000 bytes', modal({ blocks: Array(99).fill(section('字'.repeat(2900))) }), 'bytes'],
])('a view with %s is refused', (_, view, problem) => {
  expect(checkView(view).join('\n')).toContain(problem);
});
