import { expect, test } from 'vitest';
import { parseMessageLink } from '../../../src/slack/parse/message-link.ts';

test('a link as Slack copies it', () => {
  expect(parseMessageLink('https://osk.slack.com/archives/C0GENERAL/p1700000004000400')).toEqual({
    channel: 'C0GENERAL',
    ts: '1700000004.000400',
    thread: null,
  });
});

test('the link of a reply names its thread', () => {
  const link = 'https://osk.slack.com/archives/C0GENERAL/p1700000004000400?thread_ts=1690000000.000100&cid=C0GENERAL';
  expect(parseMessageLink(link)?.thread).toBe('1690000000.000100');
  expect(parseMessageLink(`<${link.replaceAll('&', '&amp;')}>`)?.thread).toBe('1690000000.000100');
});

test('white space around and a closing slash do no harm', () => {
  expect(parseMessageLink('  https://osk.slack.com/archives/G0PRIVATE/p1700000004000400/ ')?.channel).toBe('G0PRIVATE');
});

test.each([
  '',
  'C0GENERAL',
  'https://osk.slack.com/archives/C0GENERAL',
  'https://osk.slack.com/archives/c0general/p1700000004000400',
  'https://osk.slack.com/archives/C0GENERAL/p17',
  'https://osk.slack.com/archives/C0GENERAL/p1700000004000400/x',
  'https://osk.slack.com/files/C0GENERAL/p1700000004000400',
  'javascript:https://osk.slack.com/archives/C0GENERAL/p1700000004000400',
  'https://osk.slack.com/archives/../archives/U0PERSON/p1700000004000400',
])('%j is no link of a message', (link) => {
  expect(parseMessageLink(link)).toBeNull();
});

test('a thread that is no timestamp is left out', () => {
  const link = 'https://osk.slack.com/archives/C0GENERAL/p1700000004000400?thread_ts=now';
  expect(parseMessageLink(link)).toMatchObject({ thread: null });
});
