import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../src/dates/timex/plain-text.ts';

test('reads as small letters, with one shape of apostrophe', () => {
  expect(plainText('In the ’90s, On MAY 5')).toBe("in the '90s, on may 5");
});

test('tells white space within an expression from what parts two', () => {
  expect(plainText('two\nweeks')).toBe('two weeks');
  expect(plainText('two \r\n  weeks')).toBe('two     weeks');
  expect(plainText('two\u00a0weeks')).toBe('two weeks');
  expect(plainText('two\n\nweeks')).toBe('two\n\nweeks');
  expect(plainText('two    weeks')).toBe('two\n\n\n\nweeks');
});

test('keeps the place of every character, and is Latin-1 alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const plain = plainText(text);
      expect(plain).toHaveLength(text.length);
      expect(/[^\0-\u00ff]/.test(plain)).toBe(false);
    }),
  );
});
