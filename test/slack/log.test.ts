import { expect, test } from 'vitest';
import { boltLogger, describe, redact } from '../../src/slack/log.ts';

test.each([
  ['xoxb-1234567-abcdefgh', 'xoxb-1234…'],
  ['Bearer xapp-1-A0123-999-abcdef now', 'Bearer xapp-1-A0… now'],
  ['xoxe.xoxp-1-Mi0yLTEyMzQ', 'xoxe.xoxp-1-Mi…'],
  ['no token, xoxo', 'no token, xoxo'],
])('%s is logged as %s', (text, shown) => {
  expect(redact(text)).toBe(shown);
});

test('what was thrown is described with its causes, tokens cut short', () => {
  const thrown = new Error('outer', { cause: new Error('inner xoxb-1234567-abcdefgh') });
  expect(describe(thrown)).toMatch(/outer[\s\S]*caused by Error: inner xoxb-1234…/);
  expect(describe('plain')).toBe('plain');
});

test('Bolt’s debug output, which holds whole payloads, is dropped', () => {
  const lines: string[] = [];
  const note = (message: string): number => lines.push(message);
  const logger = boltLogger({ info: note, warn: note, error: note });
  logger.debug('payload');
  logger.warn('late', 'by', 3, 'xoxb-1234567-abcdefgh');
  expect(lines).toEqual(['late by 3 xoxb-1234…']);
});
