import { describe, expect, it } from 'vitest';
import { bareSource } from '../../src/attribution/structure/bare-source.ts';
import { readText } from '../../src/text/read-text.ts';
import { attributionOf } from './attribution-of.ts';

/** What is left of the source, which is the words between the brackets. */
function sourceOf(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const attribution = attributionOf({ source: [{ start, end }] });
  const [source] = bareSource(readText(text), attribution).source;
  return text.slice(source!.start, source!.end);
}

describe('bareSource', () => {
  it.each([
    ['[LUNDE — Health director Ann Lee] said it was full.', 'Health director Ann Lee'],
    ['[BRUNDT, March 3 (Wire) - The port] said it was shut.', 'The port'],
    ['[Brundt (Wire) - The port] said it was shut.', 'The port'],
    ['[ST. LUNDE, Ohio -- Ann Lee] said no.', 'Ann Lee'],
  ])('leaves a dateline out of %s', (marked, source) => {
    expect(sourceOf(marked)).toBe(source);
  });

  it.each([
    ['[NATO — an alliance of many —] said no.', 'NATO — an alliance of many —'],
    ['[Lunde - Brundt Ferries] said no.', 'Lunde - Brundt Ferries'],
    ['In spring [LUNDE — The Port] said no.', 'LUNDE — The Port'],
  ])('keeps all of a source that is no dateline: %s', (marked, source) => {
    expect(sourceOf(marked)).toBe(source);
  });

  it.each([
    ['[Lunde Ferries today] announced it would close.', 'Lunde Ferries'],
    ['[Lunde Ferries Monday] announced it would close.', 'Lunde Ferries'],
    ['[Minister Ann Lee last month] said no.', 'Minister Ann Lee'],
    ['[The watchdog earlier this week] warned of it.', 'The watchdog'],
    ['[Ann Lee, late on Friday,] said no.', 'Ann Lee'],
    ['[A report last Friday] said no.', 'A report'],
  ])('leaves the time out of %s', (marked, source) => {
    expect(sourceOf(marked)).toBe(source);
  });

  it.each([
    ['[A survey released on Friday] found it.', 'A survey released on Friday'],
    ['[Lunde Ferries, which fell last year,] said no.', 'Lunde Ferries, which fell last year,'],
    ['[A friend who called on Monday] said no.', 'A friend who called on Monday'],
    ['[Ruby Tuesday] said no.', 'Ruby Tuesday'],
    ['[Lunde Today] said no.', 'Lunde Today'],
  ])('keeps the time in %s', (marked, source) => {
    expect(sourceOf(marked)).toBe(source);
  });

  it('leaves out what is told before who holds an office of the body', () => {
    const told = 'The port has hired [Bo Tan as pilot, its chairman, Ann Lee,] said.';
    expect(sourceOf(told)).toBe('its chairman, Ann Lee,');
    expect(sourceOf('[The port, its chairman, Ann Lee,] said.')).toBe('The port, its chairman, Ann Lee,');
    expect(sourceOf('[Ann Lee of Lunde, its chairman] said.')).toBe('Ann Lee of Lunde, its chairman');
  });
});
