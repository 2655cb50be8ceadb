import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/playground/page/chat/apply-change.ts';
import { messageLink, readLink } from '../../src/playground/page/chat/location.ts';
import { suggest } from '../../src/playground/page/chat/suggest.ts';
import { carryOver, initialValues } from '../../src/playground/page/elements/initial-values.ts';
import { missingFields } from '../../src/playground/page/elements/missing-fields.ts';
import { formatDate } from '../../src/playground/page/mrkdwn/format-date.ts';
import type { Block, Frame, MessageView } from '../../src/playground/protocol.ts';

const text = (words: string) => ({ type: 'plain_text' as const, text: words });
const option = (value: string) => ({ text: text(value), value });

const input = (
  block_id: string,
  extra: { optional?: boolean; initial_value?: string; max_length?: number } = {},
): Block => {
  const { optional = false, ...element } = extra;
  return {
    type: 'input',
    block_id,
    optional,
    label: text('x'),
    element: { type: 'plain_text_input', action_id: 'a', ...element },
  };
};

describe('the values of a form', () => {
  it('begin with what the bot put in, and with nothing elsewhere', () => {
    const blocks: Block[] = [
      input('words', { initial_value: 'given' }),
      input('empty'),
      {
        type: 'actions',
        block_id: 'row',
        elements: [
          { type: 'button', action_id: 'press', text: text('x') },
          { type: 'static_select', action_id: 'one', options: [option('a')], initial_option: option('a') },
          { type: 'checkboxes', action_id: 'many', options: [option('a')] },
          { type: 'datepicker', action_id: 'day', initial_date: '2031-04-01' },
        ],
      },
    ];
    expect(initialValues(blocks)).toEqual({
      words: { a: { type: 'plain_text_input', value: 'given' } },
      empty: { a: { type: 'plain_text_input', value: null } },
      row: {
        one: { type: 'static_select', selected_option: option('a') },
        many: { type: 'checkboxes', selected_options: [] },
        day: { type: 'datepicker', selected_date: '2031-04-01' },
      },
    });
  });

  it('stay where their element stays, and go where it goes', () => {
    const typed = { kept: { a: { type: 'plain_text_input', value: 'typed' } }, gone: { a: { type: 'x', value: 'y' } } };
    expect(carryOver(typed, [input('kept'), input('new', { initial_value: 'given' })])).toEqual({
      kept: { a: { type: 'plain_text_input', value: 'typed' } },
      new: { a: { type: 'plain_text_input', value: 'given' } },
    });
  });
});

describe('a form that Slack would not send', () => {
  const value = (words: string | null) => ({ block: { a: { type: 'plain_text_input', value: words } } });

  it('lacks a field that is required', () => {
    expect(missingFields([input('block')], value(null))).toEqual({ block: 'Please complete this required field.' });
    expect(missingFields([input('block', { optional: true })], value(null))).toEqual({});
    expect(missingFields([input('block')], value('x'))).toEqual({});
  });

  it('has a text that is too long, also in an optional field', () => {
    const blocks = [input('block', { optional: true, max_length: 3 })];
    expect(missingFields(blocks, value('four'))).toEqual({ block: 'Please use at most 3 characters; these are 4.' });
    expect(missingFields(blocks, value('two'))).toEqual({});
  });
});

describe('suggestions', () => {
  const member = (id: string, handle: string, isBot = false) => ({ id, handle, name: handle, title: 'Here', isBot });
  const frame: Frame = {
    me: 'U1',
    bot: 'U9',
    url: 'http://localhost:3000/',
    members: [member('U1', 'wiremu'), member('U2', 'wendy'), member('U9', 'whosaid', true)],
    channels: [],
    commands: [{ command: '/whosaid', hint: 'QUESTION', description: 'Who said what?' }],
    shortcuts: [],
    hasHome: false,
    examples: [],
  };
  const completed = (typed: string, inThread = false) => suggest(typed, frame, inThread).map((each) => each.completed);

  it.each([
    ['/', ['/whosaid ', '/invite ']],
    ['/w', ['/whosaid ']],
    ['Hello @w', ['Hello @whosaid ', 'Hello @wendy ']],
    ['@we', ['@wendy ']],
  ])('go on from %s', (typed, wanted) => {
    expect(completed(typed)).toEqual(wanted);
  });

  it.each(['/whosaid', '/whosaid x', 'mail me@we', 'Hello', 'a /w', '@nobody', '/invite @whosaid'])(
    'leave %s alone',
    (typed) => {
      expect(completed(typed)).toEqual([]);
    },
  );

  it('offer no commands in threads', () => {
    expect(completed('/w', true)).toEqual([]);
  });
});

describe('a change', () => {
  const message = (ts: string, text: string): MessageView => {
    return { ts, channel: 'C1', thread: null, author: 'U1', text, blocks: [], ephemeral: false, edited: false };
  };
  const [one, two, three] = ['1.000001', '2.000001', '3.000001'].map((ts) => message(ts, ts));

  it('adds, edits and removes messages, keeps their order, and leaves the others as they are', () => {
    const frame: Frame = {
      me: '',
      bot: '',
      url: '',
      members: [],
      channels: [],
      commands: [],
      shortcuts: [],
      hasHome: false,
      examples: [],
    };
    const seen = { frame, messages: [one, three].filter((each) => each !== undefined), modals: [], home: null };
    const removed = [{ channel: 'C1', ts: '1.000001' }];
    const messages = [message('3.000001', 'edited'), two].filter((each) => each !== undefined);
    const after = applyChange(seen, { messages, removed, modals: [], home: null });
    expect(after.messages.map(({ text }) => text)).toEqual(['2.000001', 'edited']);
    expect(applyChange(after, { messages: [], removed: [], modals: [], home: null }).messages[0]).toBe(
      after.messages[0],
    );
  });
});

describe('links', () => {
  const base = 'http://localhost:3000/';

  it('lead back to the message that they were made of', () => {
    const message = { channel: 'C1', ts: '1700000000.000100', thread: null };
    expect(messageLink(base, message)).toBe('http://localhost:3000/archives/C1/p1700000000000100');
    expect(readLink(messageLink(base, message), base)).toEqual(message);
    const reply = { ...message, thread: '1699999999.000200' };
    expect(readLink(messageLink(base, reply), base)).toEqual(reply);
    expect(readLink(`${base}archives/C1`, base)).toEqual({ channel: 'C1', ts: null, thread: null });
  });

  it.each(['https://example.com/archives/C1/p1700000000000100', `${base}other`, `${base}archives/C1/nothing`])(
    'do not take %s for one',
    (href) => expect(readLink(href, base)).toBeNull(),
  );
});

it('shows an instant in the reader’s own zone', () => {
  // The tests run in Pacific/Auckland: 22:13:20 UTC is the next morning there.
  expect(formatDate(1_700_000_000, '{date_num} {time} {unknown}')).toMatch(/15.*2023.*11:13.*\{unknown\}/);
});
