import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeAround,
  decodeItem,
  decodePage,
  decodePlace,
  encodeAround,
  encodeItem,
  encodePage,
  encodePlace,
  fingerprint,
  printOf,
} from '../../../src/slack/parse/button-value.ts';
import { anItem } from '../support/fake-whosaid.ts';

const question = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).map((text) => text.slice(0, 500));
const thread = fc.constantFrom(null, '1700000000.000100');

test('what goes in comes out', () => {
  fc.assert(
    fc.property(question, fc.nat(), thread, fc.nat(), (asked, index, where, length) => {
      const item = { question: asked, index, print: 'abc123', thread: where };
      expect(decodeItem(encodeItem(item) ?? '')).toEqual(item);
      const page = { question: asked, offset: index, thread: where };
      expect(decodePage(encodePage(page) ?? '')).toEqual(page);
      const place = { document: asked, start: index, end: index + length };
      const print = printOf('the words');
      expect(decodePlace(encodePlace({ ...place, excerpt: 'the words' }) ?? '')).toEqual({ ...place, print });
      const around = { ...place, around: index, print };
      expect(decodeAround(encodeAround(around) ?? '')).toEqual(around);
    }),
  );
});

test('the longest question leaves room in the value, whatever its characters', () => {
  for (const character of ['"', '\\', 'é', '字']) {
    const value = encodeItem({ question: character.repeat(500), index: 99_999, print: 'a'.repeat(12), thread: null });
    expect(value).not.toBeNull();
  }
});

test('a value that Slack would refuse is not made', () => {
  expect(encodePlace({ document: 'x'.repeat(2000), start: 0, end: 1, excerpt: 'x' })).toBeNull();
});

test.each([
  undefined,
  '',
  'null',
  '{}',
  '[]',
  '[1]',
  '[2,"item","q",0,"p",null]',
  '[1,"page","q",0,null]',
  '[1,"item","",0,"p",null]',
  '[1,"item","q",-1,"p",null]',
  '[1,"item","q",0.5,"p",null]',
  '[1,"item","q",1e999,"p",null]',
  '[1,"item","q",0,7,null]',
  '[1,"item","q",0,"p","C0 now"]',
  `[1,"item","${'q'.repeat(501)}",0,"p",null]`,
  `[1,"item","${'q'.repeat(3000)}",0,"p",null]`,
  '{"__proto__":{"question":"q"}}',
])('%s is no answer’s value', (value) => {
  expect(decodeItem(value)).toBeNull();
});

test.each(['[1,"place","",0,1]', '[1,"place","d",5,1]', '[1,"place",3,0,1]', '[1,"place","d","0","1"]'])(
  '%s is no place',
  (value) => {
    expect(decodePlace(value)).toBeNull();
  },
);

test('a button of before places had a print still works', () => {
  expect(decodePlace('[1,"place","d",0,1]')).toEqual({ document: 'd', start: 0, end: 1, print: null });
  expect(decodeAround('[1,"around","d",0,1,2]')).toEqual({ document: 'd', start: 0, end: 1, around: 2, print: null });
});

test('whatever arrives, decoding never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (value) => {
      for (const decode of [decodeItem, decodePage, decodePlace]) expect(() => decode(value)).not.toThrow();
    }),
  );
});

test('the fingerprint differs with anything that a reader sees', () => {
  const one = fingerprint(anItem());
  expect(fingerprint(anItem())).toBe(one);
  expect(fingerprint(anItem({ speaker: 'Bo Lind' }))).not.toBe(one);
  expect(fingerprint(anItem({ excerpt: 'will be sold' }))).not.toBe(one);
  expect(fingerprint(anItem({ said: { ...anItem().said, from: '2026-03-01' } }))).not.toBe(one);
});
