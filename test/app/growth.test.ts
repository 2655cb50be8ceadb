import { describe, expect, it } from 'vitest';
import { createRuleEngine } from '../../src/attribution/rule-engine.ts';
import { dateStatements } from '../../src/dates/date-statements.ts';
import { findDeadlines } from '../../src/dates/find-deadlines.ts';
import { findTimexes } from '../../src/dates/find-timexes.ts';
import { resolveSpeakers } from '../../src/speakers/resolve-speakers.ts';
import { splitPassages } from '../../src/text/passages.ts';
import { readText } from '../../src/text/read-text.ts';
import { countWork } from '../support/count-work.ts';

const rules = createRuleEngine();
const published = '2026-03-05';

/** All that is read out of a text, but for what the trained weights find. */
function readOut(text: string): void {
  const reading = readText(text);
  const attributions = rules.attribute(reading);
  const timexes = findTimexes(text, published);
  const speakers = resolveSpeakers({ reading, attributions });
  dateStatements({ reading, attributions, timexes, published, speakers });
  findDeadlines(reading, timexes, published);
  splitPassages(reading);
}

const repeat = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join('');

/** A family name of its own for each number: "Bader", "Bafer". */
const family = (i: number): string =>
  `${'BDFGKLMN'[i % 8]}${'aeiou'[Math.floor(i / 8) % 5]}${'dfgklmnprst'[Math.floor(i / 40) % 11]}${'aeiou'[Math.floor(i / 440) % 5]}r`;

const texts: Readonly<Record<string, (n: number) => string>> = {
  'one word': (n) => 'a'.repeat(n * 8),
  'one line': (n) => repeat(n, () => 'he said that they '),
  'quotation marks': (n) => '"'.repeat(n * 4),
  'opening marks': (n) => repeat(n, () => '“a '),
  'single marks': (n) => repeat(n, () => "‘a b' "),
  'quotations with cues': (n) => repeat(n, () => '“It is over,” said Ann Lee, “and so it is,” '),
  'quotations in paragraphs': (n) => repeat(n, () => '“It is over.\n\n'),
  'short sentences': (n) => repeat(n, () => 'He said so. '),
  'capitalised words': (n) => repeat(n, (i) => `${family(i)} `),
  'people and pronouns': (n) => repeat(n, (i) => `Ann ${family(i)} said it was over. He said the senator left. `),
  'people of one family': (n) => repeat(n, (i) => `${family(i)} Lee said it was over. Lee left. `),
  dates: (n) => repeat(n, (i) => `on February ${1 + (i % 28)}, `),
  'dated statements': (n) => repeat(n, (i) => `She said on May ${1 + (i % 28)} that it was over. `),
  deadlines: (n) => repeat(n, (i) => `by Friday, March ${1 + (i % 28)}, they must comply; `),
  brackets: (n) => `${'('.repeat(n * 2)}he said${')'.repeat(n * 2)}`,
  'according to': (n) => repeat(n, () => 'according to Ann Lee, '),
  'names before colons': (n) => repeat(n, () => 'LEE: Yes.\n'),
  'names before quotations': (n) => repeat(n, () => 'from Ann Lee: “It is over by now” and '),
  'participles in one sentence': (n) => repeat(n, () => ', saying it, calling it “a plan” '),
  'offices within offices': (n) => repeat(n, () => 'Department of '),
  appositions: (n) => repeat(n, () => 'Lee, a lawyer, '),
  spaces: (n) => `a${' '.repeat(n * 8)}b`,
};

describe('reading out endless texts', () => {
  const size = 600;

  it.each(Object.entries(texts))('takes work in proportion to their length: %s', async (_name, make) => {
    const [small, large] = [make(size), make(2 * size)];
    // Twice, for a count or two is lost where the engine throws away what it has compiled.
    const [first = 0, again = 0, twice = 0] = await countWork(
      '/src/',
      [small, small, large].map((text) => () => readOut(text)),
    );
    const once = Math.max(first, again);
    expect(once).toBeGreaterThan(0);
    // Twice the work for twice the text; four times were it quadratic.
    expect(twice / once).toBeLessThan(2.6);
  });
});
