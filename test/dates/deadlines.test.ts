import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../src/dates/find-deadlines.ts';
import { findTimexes } from '../../src/dates/find-timexes.ts';
import { readText } from '../../src/text/read-text.ts';
import { SATURDAY } from './marked-timexes.ts';

const deadlinesIn = (text: string, published: string | null = SATURDAY) =>
  findDeadlines(readText(text), findTimexes(text, published), published);
const words = (text: string, span: { start: number; end: number } | undefined) =>
  span && text.slice(span.start, span.end);

describe('deadlines', () => {
  it.each([
    [
      'The ministry had said the firm must comply by 5:01 pm (22:01 GMT) Friday or face a fine.',
      'by 5:01 pm (22:01 GMT) Friday',
      '2026-02-27T22:01:00Z',
      null,
      'stated',
    ],
    [
      'He also set a deadline of the end of February for the firms to fall in line.',
      'the end of February',
      '2026-02-28',
      null,
      'inferred',
    ],
    ['The firm must leave no later than March 14.', 'no later than March 14', '2026-03-14', null, 'stated'],
    ['The union has until Tuesday to answer.', 'until Tuesday', '2026-03-03', null, 'stated'],
    ['The offer was extended to March 6, the bank said.', 'March 6', '2026-03-06', null, 'stated'],
    ['The truce expires on Sunday, both sides said.', 'Sunday', '2026-03-01', null, 'stated'],
    ['They missed Thursday’s deadline.', 'Thursday', '2026-02-26', null, 'stated'],
    ['The court set March 9 as the deadline.', 'March 9', '2026-03-09', null, 'stated'],
    ['The firm has 10 days to respond.', '10 days', null, 'P10D', 'stated'],
    ['They gave the firm 48 hours to comply.', '48 hours', null, 'PT48H', 'stated'],
    ['Within 48 hours the ministry shall publish the list.', 'Within 48 hours', null, 'PT48H', 'stated'],
    ['The firm must reply within 30 days.', 'within 30 days', null, 'P30D', 'stated'],
    ['It will serve them for a period of no more than six months.', 'no more than six months', null, 'P6M', 'stated'],
    ['He added a six-month transition period for the agencies.', 'six-month', null, 'P6M', 'stated'],
  ])('are found: %s', (text, expression, due, duration, certainty) => {
    const found = deadlinesIn(text);
    expect(
      found.map((one) => ({
        expression: words(text, one.expression),
        due: one.due,
        duration: one.duration,
        certainty: one.certainty,
      })),
    ).toEqual([{ expression, due, duration, certainty }]);
  });

  it.each([
    'By Friday the toll had risen to nine.',
    'They were hit by Friday’s storm.',
    'She said on Friday that it was over.',
    'He had worked there until Friday.',
    'The shop was closed until Monday.',
    'She had spent two years in office.',
    'The ban expired in 2004.',
    'She fell ill within two hours.',
    'Within two hours she fell ill.',
    'He faces up to ten years in prison.',
    'A child no more than six months old was there.',
    'It had a two-year review of his life.',
    'On February 26, a day before the minister’s deadline, she spoke.',
    'They had lined up for hours to see her.',
  ])('are told from mere dates and lengths: %s', (text) => expect(deadlinesIn(text)).toEqual([]));

  it('name who must do what, and who set it, where the words are plain', () => {
    const text = 'The ministry had said the firm must agree to its terms by Friday or face a fine.';
    const [found] = deadlinesIn(text);
    expect([words(text, found?.who), words(text, found?.what), words(text, found?.setBy)]).toEqual([
      'the firm',
      'agree to its terms',
      'The ministry',
    ]);
    const other = 'He also set a deadline of the end of February for the firms to fall in line.';
    const [second] = deadlinesIn(other);
    expect([words(other, second?.who), words(other, second?.what), second?.setBy]).toEqual([
      'the firms',
      'fall in line',
      undefined,
    ]);
    expect(deadlinesIn('The deadline is Tuesday.')[0]).not.toHaveProperty('who');
  });

  it('keep the year open where the text gives none', () => {
    expect(deadlinesIn('The firm must leave by March 14.', null)).toMatchObject([
      { due: null, duration: null, certainty: 'unknown' },
    ]);
    expect(deadlinesIn('The firm must leave by March 14, 2026.', null)).toMatchObject([
      { due: '2026-03-14', certainty: 'stated' },
    ]);
  });

  it('cover their sentence', () => {
    const text = 'It began. The firm must leave by Tuesday. It ended.';
    expect(words(text, deadlinesIn(text)[0])).toBe('The firm must leave by Tuesday.');
  });
});
