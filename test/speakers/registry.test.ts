import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { Speaker } from '../../src/domain/speaker.ts';
import { applyRegistry } from '../../src/speakers/apply-registry.ts';
import { buildRegistry } from '../../src/speakers/registry.ts';
import { body, corpus, extraction, person } from './spoken-corpus.ts';

const names = (extractions: readonly Extraction[]) =>
  buildRegistry(extractions).speakers.map((speaker) => speaker.name);

describe('one speaker over documents', () => {
  test.each([
    ['the same full name', [person('Ann Lee')], [person('Ann Lee')]],
    ['a middle initial', [person('Ann Lee')], [person('Ann B. Lee')]],
    ['a given name that is a particle elsewhere', [person('Ben Moor')], [person('Ben S. Moor')]],
    ['diacritics', [person('Nicolás Ortega')], [person('Nicolas Ortega')]],
    ['a hyphen', [person('Jean-Paul Ortega')], [person('Jean Paul Ortega')]],
    ['a nation’s own body', [body('U.S. Securities and Exchange Commission')], [body('SEC')]],
    [
      'a short form of the given name with the same role',
      [person('Ken Moor', 'Acme CEO')],
      [person('Kenneth Moor', 'Acme CEO')],
    ],
    ['a bare family name that only one has', [person('Ann Lee')], [person('Lee')]],
    ['a legal form', [body('Acme Inc.')], [body('Acme')]],
    ['a well-known other name', [body('Pentagon')], [body('Department of Defense')]],
    ['a department written for short', [body('Lunde Forest Department')], [body('Lunde Forest Dept.')]],
    ['an acronym that a document explains', [body('Fruit Growers Union', 'FGU')], [body('FGU')]],
  ])('joined by %s', (_, first, second) => {
    expect(names(corpus(first, second))).toHaveLength(1);
  });

  test.each([
    ['different given names', [person('Ann Lee')], [person('Bob Lee')]],
    ['middle initials that differ', [person('George H. Moor')], [person('George W. Moor')]],
    ['a short form without a common role', [person('Ken Moor', 'Acme CEO')], [person('Kenneth Moor', 'poet')]],
    ['a bare name with a role that the other never has', [person('Ann Lee', 'mayor')], [person('Lee', 'goalkeeper')]],
    ['two bodies with a word in common', [body('Bank of Fruit')], [body('Bank of Pears')]],
    ['a word for a sort of body', [body('Lunde Stores', 'Stores')], [body('Stores Inc.')]],
    ['a word that many newspapers go by', [body('Lunde Times', 'Times')], [body('Times')]],
    ['a word that names a body of many nations', [body('U.S. Treasury', 'Treasury')], [body('Treasury')]],
    ['a person and a body', [person('Ann Lee')], [body('Lee Foundation')]],
  ])('kept apart by %s', (_, first, second) => {
    expect(names(corpus(first, second))).toHaveLength(2);
  });
});

describe('a bare name that several share', () => {
  const documents = corpus(
    [person('Ann Lee', 'mayor')],
    [person('Bob Lee', 'coach')],
    [person('Lee')],
    [person('Lee', 'coach')],
  );
  const registry = buildRegistry(documents);

  test('stays by itself with its candidates', () => {
    expect(registry.speakers.find((speaker) => speaker.name === 'Lee')).toMatchObject({
      candidates: ['Ann Lee', 'Bob Lee'],
      statements: 1,
    });
    expect(registry.canonical('Lee')).toBeNull();
  });

  test('is not stated to be anybody', () => {
    const [, , bare, coach] = applyRegistry(documents, registry).map(({ statements }) => statements[0]?.speaker);
    expect(bare).toMatchObject({ name: 'Lee', certainty: 'unknown', candidates: ['Ann Lee', 'Bob Lee'] });
    expect(coach).toMatchObject({ name: 'Bob Lee', certainty: 'inferred', role: 'coach' });
  });
});

test('roles stay as each document gives them, in order of day', () => {
  const registry = buildRegistry([
    extraction('late', [person('Pete Hollis', 'Secretary of War')], '2026-03-01'),
    extraction('early', [person('Pete Hollis', 'Defense Secretary')], '2025-03-01'),
  ]);
  expect(registry.speakers[0]?.roles).toEqual([
    { role: 'Defense Secretary', document: 'early', day: '2025-03-01' },
    { role: 'Secretary of War', document: 'late', day: '2026-03-01' },
  ]);
});

test('descriptions of people without a name are not recorded', () => {
  const described: Speaker = { name: 'White House official', certainty: 'unknown', kind: 'person' };
  expect(names(corpus([described, { name: null, certainty: 'unknown' }]))).toEqual([]);
});

describe('what a name is, where documents differ', () => {
  test('most documents decide', () => {
    const registry = buildRegistry(
      corpus([body('Daily Harvest')], [body('Daily Harvest')], [person('Daily Harvest', 'chief')]),
    );
    expect(registry.speakers).toMatchObject([
      { name: 'Daily Harvest', kind: 'organisation', statements: 3, roles: [] },
    ]);
  });

  test('a person whom one document takes for a body stays one', () => {
    const registry = buildRegistry(corpus([person('Ann Lee')], [person('Ann Lee')], [body('Ann Lee')]));
    expect(registry.speakers).toContainEqual(
      expect.objectContaining({ name: 'Ann Lee', kind: 'person', statements: 2 }),
    );
  });

  test('a body that one document takes for a person stays one', () => {
    const documents = corpus([body('Tollund')], [body('Tollund')], [person('Tollund', 'rival')]);
    expect(buildRegistry(documents).speakers).toMatchObject([{ name: 'Tollund', kind: 'organisation', statements: 3 }]);
  });

  test('a family name that one document takes for a body joins the person whom many name', () => {
    const many = Array.from({ length: 10 }, () => [person('Ann Marsh')]);
    expect(names(corpus(...many, [body('Marsh')]))).toEqual(['Ann Marsh']);
    expect(names(corpus(...many.slice(1), [body('Marsh')]))).toEqual(['Ann Marsh', 'Marsh']);
    expect(names(corpus(...many, [body('MARSH')]))).toEqual(['Ann Marsh', 'MARSH']);
  });

  test('a body known to everybody stays one', () => {
    const registry = buildRegistry(corpus([person('Morgan Stanley')]));
    expect(registry.speakers[0]).toMatchObject({ name: 'Morgan Stanley', kind: 'organisation' });
  });
});

describe('finding whom a question means', () => {
  const registry = buildRegistry(
    corpus(
      [person('Dario Valdez', 'Acme CEO'), person('Sam Oldman', 'Widget CEO'), body('Department of War', 'DoW')],
      [person('Sam Oldman'), body('Washington Post'), person('Pete Hollis', 'Secretary of War')],
      [body('Tarnby Works'), { ...body('Tarnby Works’s lawyers'), kind: 'group' }, body('National Ferry Board')],
      [person('Una Brandt', 'chairman and chief executive of Lunde Ferry Company')],
    ),
  );
  test.each([
    ['oldman', 'Sam Oldman', 'exact'],
    ['tarnby', 'Tarnby Works', 'exact'],
    ['Sam Oldman’s', 'Sam Oldman', 'exact'],
    ['the Widget CEO', 'Sam Oldman', 'exact'],
    ['the Secretary of War', 'Pete Hollis', 'exact'],
    ['defense secretary', 'Pete Hollis', 'exact'],
    ['pentagon', 'Department of War', 'exact'],
    ['The Washington Post', 'Washington Post', 'exact'],
    ['chief executive of Lunde Ferry Company', 'Una Brandt', 'exact'],
    ['the Lunde Ferry chairman', 'Una Brandt', 'exact'],
    ['valdze', 'Dario Valdez', 'fuzzy'],
    ['oldmann', 'Sam Oldman', 'fuzzy'],
  ])('%s → %s (%s)', (query, name, match) => {
    expect(registry.find(query)[0]).toMatchObject({ speaker: { name }, match });
  });

  test.each(['mask', 'national', 'works', 'satya nadella', '', 'the', 'poet laureate', 'the company', 'the ferry'])(
    'nobody for “%s”',
    (query) => {
      expect(registry.find(query)).toEqual([]);
    },
  );

  test('canonical names are for names, not for roles or misspellings', () => {
    expect(registry.canonical('Oldman')).toBe('Sam Oldman');
    expect(registry.canonical('the Pentagon')).toBe('Department of War');
    expect(registry.canonical('oldmann')).toBeNull();
    expect(registry.canonical('the Widget CEO')).toBeNull();
  });
});

describe('what people decide', () => {
  const documents = corpus(
    [person('Ann Lee')],
    [person('A. Lee')],
    [person('Ann Lee')],
    [body('Acme')],
    [body('Tollund')],
  );

  test('names and other names', () => {
    const registry = buildRegistry(documents, {
      speakers: [{ name: 'Anna Lee', aliases: ['Ann Lee', 'A. Lee'], roles: ['poet'] }],
    });
    expect(registry.speakers[0]).toMatchObject({ name: 'Anna Lee', statements: 3 });
    expect(registry.find('the poet')[0]?.speaker.name).toBe('Anna Lee');
  });

  test('a decision on one of two namesakes does not make the other the only one', () => {
    const documents = corpus([person('Paul W. Marsh')], [person('Paul H. Marsh')], [person('Paul Marsh')]);
    const undecided = buildRegistry(documents);
    const registry = buildRegistry(documents, { speakers: [{ name: 'Paul W. Marsh', roles: ['judge'] }] });
    const shared = { name: 'Paul Marsh', statements: 1, candidates: ['Paul H. Marsh', 'Paul W. Marsh'] };
    expect(undecided.speakers).toContainEqual(expect.objectContaining(shared));
    expect(registry.speakers).toContainEqual(expect.objectContaining(shared));
    expect(registry.speakers.map(({ name }) => name).sort()).toEqual(['Paul H. Marsh', 'Paul Marsh', 'Paul W. Marsh']);
  });

  test('a short name that documents give two bodies stays nobody’s when one of them is decided about', () => {
    const documents = corpus([body('Board of Fruit', 'BOF')], [body('Bank of Flour', 'BOF')], [body('BOF')]);
    const registry = buildRegistry(documents, { speakers: [{ name: 'Bank of Flour', kind: 'organisation' }] });
    expect(registry.speakers.find(({ name }) => name === 'BOF')).toMatchObject({ statements: 1 });
  });

  test('merges', () => {
    const registry = buildRegistry(documents, { merges: [{ into: 'Tollund', names: ['Acme'] }] });
    expect(registry.canonical('Acme')).toBe('Tollund');
  });

  test('splits, by document', () => {
    const decided = buildRegistry(documents, {
      splits: [{ name: 'Ann Lee', as: 'Ann Lee (coach)', documents: ['doc2'] }],
    });
    const renamed = applyRegistry(documents, decided).map(({ statements }) => statements[0]?.speaker.name);
    expect(renamed[0]).toBe('Ann Lee');
    expect(renamed[2]).toBe('Ann Lee (coach)');
  });
});
