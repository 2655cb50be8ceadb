import { expect, test } from 'vitest';
import { endBeforeCoordinated } from '../../src/attribution/structure/coordinated.ts';
import { attributionOf } from './attribution-of.ts';

/** What the first of two acts of one speaker is left with. Each is a cue and a content. */
function firstContent(text: string, source: string, ...acts: readonly (readonly [string, string])[]): string {
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const attributions = acts.map(([cue, content]) =>
    attributionOf({ source: [spanOf(source)], cue: [spanOf(cue)], content: [spanOf(content)] }),
  );
  const [first] = endBeforeCoordinated(text, attributions);
  return first!.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

test('what is said ends before the next verb of the same speaker', () => {
  expect(
    firstContent(
      'The union condemned the cuts and called for a strike.',
      'The union',
      ['condemned', 'the cuts and called for a strike'],
      ['called for', 'a strike'],
    ),
  ).toBe('the cuts');
});

test('but not where a clause of its own may have that verb', () => {
  const clause = 'he counted them and told her to leave';
  expect(firstContent(`Lee said ${clause}.`, 'Lee', ['said', clause], ['told', 'her to leave'])).toBe(clause);
});
