import { expect, test } from 'vitest';
import { lastSpeaker } from './marked-text.ts';

test.each([
  ['a letter’s head', 'From: Ann Lee\nTo: All staff\n\nThe office moves. [I] told the landlord.', 'Ann Lee (inferred)'],
  ['the last of several', 'From: Ann Lee\n\nNo.\n\nFrom: Bo Chan\n\n[I] told the landlord.', 'Bo Chan (inferred)'],
  [
    'a mail that is answered',
    'From: Ann Lee\n\nNo.\n\n> On 8 Feb 2026, Bo Chan wrote:\n> [I] told the landlord.',
    'Bo Chan (inferred)',
  ],
  ['a declaration', 'I, Gus Tarn, declare that it rained. [I] told the dealer.', 'Gus Tarn (inferred)'],
  ['a signature', 'Dear Editor,\n\n[I] told your reporter.\n\nYours sincerely,\nAnn Lee\nLunde', 'Ann Lee (inferred)'],
  ['a byline', 'The bridge I closed\n\nBy Ann Lee\n\n[I] told the council that it was late.', 'Ann Lee (inferred)'],
])('“I” outside quotations is whoever writes: %s', (_, text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['several write', 'By Ann Lee and Bo Chan\n\n[I] told the council that it was late.'],
  ['what follows is no signature', '[I] told them.\n\nKind regards to Ann Lee from us all.'],
  ['nobody is named', 'From: all of us\n\n[I] told the council that it was late.'],
  ['the words are somebody’s', 'By Ann Lee\n\nIt was late, the mayor said. “[I] told the council.”'],
  ['it is “we”', 'By Ann Lee\n\n[We] told the council that it was late.'],
])('and stays open where %s', (_, text) => {
  expect(lastSpeaker(text)).toBe('nobody (unknown)');
});
