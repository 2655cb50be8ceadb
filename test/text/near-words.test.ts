import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NearWords } from '../../src/text/near-words.ts';

function near(words: readonly string[], word: string, edits: number): string[] {
  const found: string[] = [];
  new NearWords(words).visit(word, edits, (number) => found.push(words[number]!));
  return found;
}

it('leaves out words of another length or with other letters', () => {
  expect(near(['ferry', 'fairy', 'ferries', 'fare', 'tunnel', 'ferryman'], 'ferrie', 1)).toEqual(['ferry', 'ferries']);
  expect(near([], 'ferry', 2)).toEqual([]);
  expect(near(['a', ''], 'ferry', 2)).toEqual([]);
  expect(near(['a', ''], '', 1)).toEqual(['', 'a']);
});

it('visits every word that some edits make of another, whatever its letters', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '中', '-', '1'), maxLength: 12 });
  const edit = fc.tuple(fc.constantFrom('insert', 'delete', 'replace', 'swap'), fc.nat(), fc.string({ maxLength: 1 }));
  fc.assert(
    fc.property(word, fc.array(edit, { maxLength: 3 }), fc.array(word), (typed, edits, others) => {
      let meant = typed;
      for (const [kind, place, letter] of edits) {
        const at = place % (meant.length + 1);
        const [before, here, next, rest] = [
          meant.slice(0, at),
          meant[at] ?? '',
          meant[at + 1] ?? '',
          meant.slice(at + 2),
        ];
        meant =
          kind === 'insert'
            ? before + letter + here + next + rest
            : before + (kind === 'swap' ? next + here : (kind === 'replace' ? letter : '') + next) + rest;
      }
      expect(near([...others, meant], typed, edits.length)).toContain(meant);
    }),
  );
});
