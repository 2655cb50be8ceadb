import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findTimexes } from '../../src/dates/find-timexes.ts';
import { SATURDAY } from './marked-timexes.ts';

const WORDS = [
  'on', 'by', 'the', 'end of', 'late', 'early', 'Friday', 'Friday night', 'February', 'Feb. 26', '26 February', '2026', '2024', 'yesterday', 'last week',
  '5:01 pm (22:01 GMT)', 'six months', 'no more than', 'the previous day', 'a day before', 'May', 'March', 'said', 'will', '.', ',', '\n\n', '—', '’s',
  'every', 'the third quarter', 'hours later', 'noon', '“', '”', 'X', '12', '1990s', 'the', 'next', 'ago', 'two',
]; // biome-ignore format: a table reads best in rows

const newsText = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(newsText, fc.string({ unit: 'binary', maxLength: 200 }));
const published = fc.constantFrom(SATURDAY, '1998-01-01', '2024-02-29', null);

describe('temporal expressions of any text', () => {
  it('stand in the text, in order, and do not overlap', () => {
    fc.assert(
      fc.property(anyText, published, (text, day) => {
        let end = 0;
        for (const timex of findTimexes(text, day)) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(timex.text).toBe(text.slice(timex.start, timex.end));
          expect(timex.value).not.toBe('');
          end = timex.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('have no value that is unknown in part where the day of publication is known', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        for (const { type, value } of findTimexes(text, SATURDAY)) {
          if (type === 'DATE') expect(value).not.toMatch(/^XXXX/);
        }
      }),
    );
  });

  it('take time in proportion to the length of the text', () => {
    const hostile = ['by Friday ', 'twenty ', ' ', '\n', '1 ', 'the early ', '“', 'May ', '10,', 'February 1'];
    for (const unit of hostile) {
      const text = unit.repeat(200_000 / unit.length);
      const before = process.cpuUsage();
      findTimexes(text, SATURDAY);
      expect(process.cpuUsage(before).user / 1000, `milliseconds for 200 000 characters of "${unit}"`).toBeLessThan(
        4000,
      );
    }
  });
});

describe('the machine', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
    vi.useRealTimers();
  });

  it('has no say: neither its clock nor its time zone changes a value', () => {
    const zones = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Apia'];
    fc.assert(
      fc.property(
        newsText,
        published,
        fc.constantFrom(...zones),
        fc.date({ noInvalidDate: true }),
        (text, day, there, then) => {
          process.env['TZ'] = 'Europe/London';
          const here = findTimexes(text, day);
          process.env['TZ'] = there;
          vi.useFakeTimers({ now: then });
          expect(findTimexes(text, day)).toEqual(here);
          vi.useRealTimers();
        },
      ),
    );
  });
});
