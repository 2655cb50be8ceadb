import { describe, expect, it } from 'vitest';
import type { SpeakerFound, SpeakerLine } from '../../src/app/speakers/open-speakers.ts';
import type { SpeakerCard, SpokenWords } from '../../src/app/speakers/speaker-card.ts';
import { renderSpeakerFound } from '../../src/cli/render-speaker-card.ts';
import { renderSpeakerEdit } from '../../src/cli/render-speaker-edit.ts';
import { renderSpeakerList } from '../../src/cli/render-speaker-list.ts';

const plain = { color: false, width: null, progress: false };

const line = (name: string, more: Partial<SpeakerLine> = {}): SpeakerLine => ({
  name,
  kind: 'person',
  aliases: [],
  statements: 1,
  documents: 1,
  candidates: [],
  ...more,
});
const list = [
  line('Gina Marsh', { statements: 12, documents: 3, aliases: ['Marsh'] }),
  line('Lunde Port Authority', { kind: 'organisation', statements: 9, aliases: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] }),
  line('Marsh', { kind: 'unknown', statements: 2, candidates: ['Gina Marsh', 'Paul Marsh'] }),
];

const words = (excerpt: string, day: string | null, more: Partial<SpokenWords> = {}): SpokenWords => ({
  document: 'harbour',
  source: 'harbour.txt',
  title: 'Harbour to close',
  excerpt,
  said: { from: day, to: day, certainty: day === null ? 'unknown' : 'stated', basis: null },
  certainty: 'stated',
  chain: ['“she” stands for Gina Marsh, the nearest it fits'],
  ...more,
});
const [first, last] = [
  words('We will not wait.', '2026-03-02'),
  words('The quay is ours.', '2026-03-05', { title: null, source: 'town.txt' }),
];
const place = { document: 'harbour', source: 'harbour.txt', title: 'Harbour to close' };
const card: SpeakerCard = {
  name: 'Gina Marsh',
  kind: 'person',
  aliases: ['G. Marsh', 'Marsh'],
  statements: 3,
  documents: 2,
  roles: [
    { role: 'harbour master', day: '2026-03-02', place },
    ...['2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'].map((day) => ({ role: 'Mayor', day, place })),
    { role: 'mayor-elect', day: null, place: { ...place, title: null } },
    { role: 'head of the town', day: null, place: null },
  ],
  first,
  last,
  decided: ['“Marsh” is “Gina Marsh”.'],
  said: [first, last, words('No.', null, { certainty: 'inferred' })],
};
const one = (more: Partial<SpeakerCard> = {}): SpeakerFound => ({
  found: 'one',
  asked: 'gina',
  card: { ...card, ...more },
});

describe('the list of speakers', () => {
  it('has one on a line, and apart from them the names that could be several', () => {
    expect(renderSpeakerList(list, plain)).toBe(`Statements, speaker, kind, documents, other names

  12  Gina Marsh · person · 3 documents · also Marsh
   9  Lunde Port Authority · organisation · 1 document · also A, B, C, D, E and 2 more

Names that could be several speakers’ (“whosaid speakers same NAME OTHER” decides)

   2  Marsh · 1 document · Gina Marsh or Paul Marsh
`);
  });

  it('keeps within the terminal', () => {
    for (const row of renderSpeakerList(list, { ...plain, width: 40 })
      .split('\n')
      .slice(2, 6)) {
      expect(row.length).toBeLessThanOrEqual(40);
    }
  });
});

describe('the card of a speaker', () => {
  it('gives each role with its sources, and the first and last statement with their days', () => {
    expect(renderSpeakerFound(one(), false, plain)).toBe(`Gina Marsh
person · 3 statements in 2 documents
Also: G. Marsh, Marsh
First: Mon 2 Mar 2026 · “We will not wait.” · Harbour to close, harbour.txt
Last: Thu 5 Mar 2026 · “The quay is ours.” · town.txt

Roles, as each source gives them
   harbour master
      Mon 2 Mar 2026 · Harbour to close, harbour.txt
   Mayor
      Thu 5 Mar 2026 · Harbour to close, harbour.txt
      Fri 6 Mar 2026 · Harbour to close, harbour.txt
      Sat 7 Mar 2026 · Harbour to close, harbour.txt
      and 1 more, to Sun 8 Mar 2026 · Harbour to close, harbour.txt
   mayor-elect
      day unknown · harbour.txt
   head of the town
      decided in speakers.yml

Decided in speakers.yml
   “Marsh” is “Gina Marsh”.
`);
  });

  it('explains each statement, from the mention to the speaker', () => {
    const shown = renderSpeakerFound(one({ roles: [], decided: [] }), true, plain);
    expect(shown.slice(shown.indexOf('How each'))).toBe(`How each mention led to the speaker
   Mon 2 Mar 2026 · “We will not wait.” · Harbour to close, harbour.txt, stated
      → “she” stands for Gina Marsh, the nearest it fits
   Thu 5 Mar 2026 · “The quay is ours.” · town.txt, stated
      → “she” stands for Gina Marsh, the nearest it fits
   date unknown · “No.” · Harbour to close, harbour.txt, inferred
      → “she” stands for Gina Marsh, the nearest it fits
`);
  });

  it('says plainly that no day is known', () => {
    expect(renderSpeakerFound(one({ first: null, last: null }), false, plain)).toContain(
      'The day of no statement is known.',
    );
  });

  it('shortens long statements, and shows control characters as what they are: foreign', () => {
    const hostile = words(`\u001b[31m${'word '.repeat(40)}`, '2026-03-02', { source: 'a\u0007.txt' });
    const shown = renderSpeakerFound(one({ name: 'Gina\u202e Marsh', first: hostile }), false, plain);
    expect(shown).toMatch(/^Gina� Marsh\n/);
    expect(shown).toMatch(/“�\[31mword (word )+word…” · Harbour to close, a�\.txt\n/);
  });

  it('names who it could be, or whose name it resembles', () => {
    expect(renderSpeakerFound({ found: 'several', asked: 'marsh', candidates: list.slice(0, 1) }, false, plain)).toBe(
      '“marsh” could be:\n\n   Gina Marsh · person · 3 documents · also Marsh\n',
    );
    expect(renderSpeakerFound({ found: 'none', asked: 'mash', nearest: ['Marsh', 'Nash'] }, false, plain)).toBe(
      'Nobody called “mash” speaks in these documents. Did you mean “Marsh” or “Nash”?\n',
    );
  });
});

describe('what an edit did', () => {
  it('is told with the statements that change hands, the many cut short', () => {
    const outcome = {
      path: 'corpus/speakers.yml',
      wrote: ['“Marsh” is “Gina Marsh”.'],
      tookBack: ['“Marsh” is “Paul Marsh”.'],
      notes: [],
      changes: [
        { from: 'Paul Marsh', to: 'Gina Marsh', said: Array.from({ length: 7 }, () => first) },
        { from: null, to: 'Gina Marsh', said: [last] },
      ],
    };
    const row = '   Mon 2 Mar 2026 · “We will not wait.” · Harbour to close, harbour.txt\n';
    expect(renderSpeakerEdit(outcome, plain)).toBe(`corpus/speakers.yml now says:
   “Marsh” is “Gina Marsh”.
corpus/speakers.yml no longer says:
   “Marsh” is “Paul Marsh”.

8 statements change hands:

Paul Marsh → Gina Marsh
${row.repeat(5)}   and 2 more

Speaker unknown → Gina Marsh
   Thu 5 Mar 2026 · “The quay is ours.” · town.txt
`);
    expect(renderSpeakerEdit({ ...outcome, changes: [] }, plain)).toMatch(/\n\nNo statement changes hands\.\n$/);
  });
});
