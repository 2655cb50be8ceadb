import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../src/domain/speaker.ts';
import { applyRegistry } from '../../src/speakers/apply-registry.ts';
import { buildRegistry } from '../../src/speakers/registry.ts';
import { body, corpus, person } from './spoken-corpus.ts';

const manyOf = (speaker: Speaker, times: number) => Array.from({ length: times }, () => [speaker]);
const mayor = 'mayor of Lunde';
const manyOfLindqvist = manyOf(person('Ann Lindqvist', mayor), 12);
const president = manyOf(person('Viktor Holm', 'President'), 120);

/** Whom the registry takes the first speaker of the last document for. */
function takenFor(...documents: readonly (readonly Speaker[])[]): string | undefined {
  const extractions = corpus(...documents);
  const [first] = applyRegistry(extractions, buildRegistry(extractions)).at(-1)?.statements ?? [];
  return `${first?.speaker.name} (${first?.speaker.certainty})`;
}

describe('a slip of the pen', () => {
  test.each([
    [
      'a letter of a family name, in the same office',
      manyOfLindqvist,
      [person('Ann Lindqvst', mayor)],
      'Ann Lindqvist (inferred)',
    ],
    ['two letters swapped', manyOfLindqvist, [person('Ann Linqdvist', mayor)], 'Ann Lindqvist (inferred)'],
    ['letters left out of a given name', president, [person('Vikr Holm', 'President')], 'Viktor Holm (stated)'],
    [
      'a bare name where the person speaks too',
      manyOfLindqvist,
      [person('Lindqvst'), person('Ann Lindqvist')],
      'Ann Lindqvist (inferred)',
    ],
    [
      'an employer before the name',
      manyOf(person('Ann Holm', 'SEC chairwoman'), 12),
      [body('SEC Holm')],
      'Ann Holm (stated)',
    ],
    [
      'nations before the name',
      manyOfLindqvist,
      [body('Danish-Swedish Lindqvist'), person('Ann Lindqvist')],
      'Ann Lindqvist (stated)',
    ],
    [
      'a hyphen in the name of a body',
      manyOf(body('Port-Watch News'), 2),
      [body('PortWatch News')],
      'Port-Watch News (stated)',
    ],
    [
      'a usual slip in a well-known body’s name',
      manyOf(body('Standard & Poor’s'), 2),
      [body('Standards & Poor’s')],
      'Standard & Poor’s (stated)',
    ],
    ['a slash, a space', manyOf(body('Lunde I/N/D/E/X'), 2), [body('Lunde INDEX')], 'Lunde I/N/D/E/X (stated)'],
  ])('%s', (_, usual, last, speaker) => expect(takenFor(...usual, last)).toBe(speaker));

  test.each([
    ['in another office', manyOfLindqvist, [person('Ann Lindqvst', 'coach of Tollund')], 'Ann Lindqvst (stated)'],
    [
      'in an office that many hold',
      manyOf(person('Ann Lindqvist', 'analyst'), 12),
      [person('Ann Lindqvst', 'analyst')],
      'Ann Lindqvst (stated)',
    ],
    ['with another given name', manyOfLindqvist, [person('Eva Lindqvst', mayor)], 'Eva Lindqvst (stated)'],
    ['of a short family name', manyOf(person('Ann Berg', mayor), 12), [person('Ann Borg', mayor)], 'Ann Borg (stated)'],
    [
      'that is as usual as the other',
      [...manyOfLindqvist, ...manyOf(person('Ann Lindqvst', mayor), 2)],
      [person('Ann Lindqvst', mayor)],
      'Ann Lindqvst (stated)',
    ],
    [
      'that two could be meant by',
      [...manyOfLindqvist, ...manyOf(person('Ann Lindqvest', mayor), 12)],
      [person('Ann Lindqvst', mayor)],
      'Ann Lindqvst (stated)',
    ],
    [
      'that is a given name',
      manyOf(person('Carol Holm', 'President'), 120),
      [person('Carl Holm', 'President')],
      'Carl Holm (stated)',
    ],
    ['of a bare name where nobody near speaks', manyOfLindqvist, [person('Lindqvst')], 'Lindqvst (stated)'],
    ['that names a family', manyOfLindqvist, [person('Lindqvists'), person('Ann Lindqvist')], 'Lindqvists (stated)'],
    [
      'that is a body’s name elsewhere',
      [[body('Lindqvst')], ...manyOfLindqvist],
      [person('Lindqvst'), person('Ann Lindqvist')],
      'Lindqvst (stated)',
    ],
    ['after another’s employer', manyOf(person('Ann Holm', 'mayor'), 12), [body('SEC Holm')], 'SEC Holm (stated)'],
    [
      'after one nation, which may be a given name',
      manyOfLindqvist,
      [body('Danish Lindqvist'), person('Ann Lindqvist')],
      'Danish Lindqvist (stated)',
    ],
    ['of a short name', manyOf(body('Co-op'), 2), [body('Coop')], 'Coop (stated)'],
  ])('none %s', (_, usual, last, speaker) => expect(takenFor(...usual, last)).toBe(speaker));
});

test('does not depend on the order of documents', () => {
  const given = fc.constantFrom('Ann', 'Bob', 'Ken', 'Kenneth', 'Ann B.', 'Nicolas', 'Nicholas');
  const family = fc.constantFrom('Lee', 'Moor', 'Hollis');
  const role = fc.constantFrom(undefined, 'mayor', 'Acme CEO', 'coach');
  const speaker = fc.oneof(
    fc.tuple(given, family, role).map(([first, last, office]) => person(`${first} ${last}`, office)),
    fc.tuple(family, role).map(([last, office]) => person(last, office)),
    fc.constantFrom(
      person('Ann Lindqvst', 'mayor of Lunde'),
      person('Ann Lindqvist', 'mayor of Lunde'),
      person('Annn Lindqvist', 'mayor of Lunde'),
      person('Lindqvst'),
      body('SEC Lindqvist'),
      body('Danish-Swedish Lindqvist'),
      body('Port-Watch News'),
      body('PortWatch News'),
      body('Acme'),
      body('Acme Inc', 'AI'),
      body('Pentagon'),
      body('Department of War', 'Acme'),
      body('AI'),
    ),
  );
  const documents = fc
    .array(fc.array(speaker, { maxLength: 4 }), { maxLength: 8 })
    .map((all) => corpus(...all, ...manyOfLindqvist));
  const shuffled = documents.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([inOrder, outOfOrder]) => {
      expect(buildRegistry(outOfOrder).speakers).toEqual(buildRegistry(inOrder).speakers);
    }),
  );
});
