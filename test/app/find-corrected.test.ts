import { expect, it } from 'vitest';
import { findCorrected } from '../../src/app/corrections/find-corrected.ts';
import type { CorrectedPlace } from '../../src/domain/correction.ts';
import type { Findings } from '../../src/domain/extraction.ts';
import { type Span, sliceSpan } from '../../src/domain/span.ts';

const TEXT = 'Berg and Lund said that the ferry stays in Osk for ever. Lund said no. Later Lund said no.';
const spanOf = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

/** Findings on a text, with statements by their words and those of their sources. */
const findings = (text: string, ...statements: readonly (readonly [content: Span, source: Span])[]): Findings =>
  ({
    document: { text },
    statements: statements.map(([content, source]) => ({ content: [content], source: [source] })),
  }) as unknown as Findings;
const placeOf = (content: Span, source?: Span): CorrectedPlace => ({
  document: 'd',
  content: [content],
  words: [sliceSpan(TEXT, content)],
  ...(source === undefined ? {} : { source: [source] }),
});

const stays = spanOf('the ferry stays in Osk for ever');
const [berg, lund] = [spanOf('Berg'), spanOf('Lund')];
const no = spanOf('no');
const secondNo = spanOf('no', no.end);

it.each<[string, Findings, CorrectedPlace, number]>([
  ['the very words', findings(TEXT, [no, lund], [stays, berg]), placeOf(stays, berg), 1],
  ['a word more', findings(TEXT, [spanOf('that the ferry stays in Osk for ever'), berg]), placeOf(stays, berg), 0],
  ['a word less', findings(TEXT, [spanOf('ferry stays in Osk for ever'), berg]), placeOf(stays), 0],
  ['half of them', findings(TEXT, [spanOf('the ferry stays'), berg]), placeOf(stays, berg), -1],
  ['other words', findings(TEXT, [no, lund]), placeOf(stays, berg), -1],
  ['the same words of two, by who said them', findings(TEXT, [stays, berg], [stays, lund]), placeOf(stays, lund), 1],
  ['the same words of two, without who said them', findings(TEXT, [stays, berg], [stays, lund]), placeOf(stays), -1],
  [
    'the very words before a word more, whoever said them',
    findings(TEXT, [spanOf('that the ferry stays in Osk for ever'), berg], [stays, lund]),
    placeOf(stays, berg),
    1,
  ],
  ['the second of two places with the same words', findings(TEXT, [no, lund], [secondNo, lund]), placeOf(secondNo), 1],
])('finds what was corrected: %s', (_, found, place, index) => {
  expect(findCorrected(found, place)).toBe(index);
});

it.each([
  ['one of the two places is left', TEXT.replace('Lund said no. ', ''), [[{ start: 73, end: 75 }, lund]], 0],
  ['both have moved', `Now: ${TEXT}`, [[{ start: no.start + 5, end: no.end + 5 }, lund]], 0],
  ['the words are gone', TEXT.replaceAll('no.', 'nothing.'), [[{ start: no.start, end: no.end + 5 }, lund]], -1],
] as const)('in a document that has changed: %s', (_, text, statements, index) => {
  const pairs = statements.map(([content, source]) => [content, source] as const);
  expect(findCorrected(findings(text, ...pairs), placeOf(secondNo))).toBe(index);
});
