import { expect, test } from 'vitest';
import { checkMessage } from '../../../src/slack/limits/check-message.ts';
import { corpusLine, helpMessage } from '../../../src/slack/render/help-message.ts';

const summary = { documents: 5, statements: 1065, speakers: 1, from: '2026-02-26', to: '2026-03-09' };

test('what there is to ask about, in one line', () => {
  expect(corpusLine(summary)).toBe('5 documents · 1,065 statements by 1 speaker · 26 Feb 2026 to 9 Mar 2026');
  expect(corpusLine({ ...summary, to: '2026-02-26' })).toMatch(/ · 26 Feb 2026$/);
  expect(corpusLine({ ...summary, from: null, to: null })).toMatch(/1 speaker$/);
});

test('the help, as Slack gets it', async () => {
  const message = helpMessage(summary, ['ferry', '"not be sold" by:Berg']);
  expect(checkMessage(message)).toEqual([]);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot('golden/help.json');
});

test('an empty corpus is said to be empty, with what to do', () => {
  const message = helpMessage({ documents: 0, statements: 0, speakers: 0, from: null, to: null }, []);
  expect(checkMessage(message)).toEqual([]);
  expect(message.text).toContain('whosaid ingest');
});
