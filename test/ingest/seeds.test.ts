import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inferredFact, statedFact, unknownFact } from '../../src/domain/document.ts';
import { readPlainText } from '../../src/ingest/plain-text/read-plain-text.ts';

const seed = (number: number): { name: string; text: string } => {
  const name = readdirSync('seeds').sort()[number]!;
  return { name, text: readFileSync(`seeds/${name}`, 'utf8') };
};

function read(number: number) {
  const { name, text } = seed(number);
  const result = readPlainText(name, text);
  if (!result.ok) throw new Error(result.problem);
  return { original: text, ...result };
}

describe('the seeds', () => {
  test('000 gives no facts, and keeps every word', () => {
    const { document, original, notes } = read(0);
    expect(document).toEqual({
      source: '000_5f581890f834f4a6.txt',
      title: unknownFact,
      publisher: unknownFact,
      published: unknownFact,
      url: unknownFact,
      text: original,
    });
    expect(notes).toEqual([]);
  });

  test('001 has a leading date and a breadcrumb that ends in its title', () => {
    const { document, original } = read(1);
    expect(document).toMatchObject({
      title: statedFact('OpenAI signs US defense contract after Anthropic drops out'),
      published: statedFact('2026-03-04'),
      publisher: unknownFact,
      url: unknownFact,
    });
    expect(document.text).toBe(original.slice(original.indexOf('OpenAI has reached')).trimEnd());
  });

  test('002 has a headline above its paragraphs, which stays in the text', () => {
    const { document, original } = read(2);
    const title = 'OpenAI Signed a Defense Deal With Safety Guardrails Still Intact. Anthropic Walked Away.';
    expect(document).toMatchObject({ title: inferredFact(title), published: unknownFact, publisher: unknownFact });
    expect(document.text).toBe(original);
  });

  test('003 has a headline, bullets, and page furniture at its end', () => {
    const { document, original, notes } = read(3);
    expect(document.title).toEqual(
      inferredFact('OpenAI secures classified Pentagon access while Anthropic faces federal ban'),
    );
    expect(document.published).toEqual(unknownFact);
    expect(document.text).toBe(original.replace(/\s*Scroll to Top$/, ''));
    expect(document.text).toContain('\n  • Mass domestic surveillance.\n  • Fully autonomous weapons systems.\n');
    expect(notes).toEqual(['left out "Scroll to Top" (page furniture)']);
  });

  test('004 has a leading date, a dateline that stays, and an agency that signs', () => {
    const { document, original } = read(4);
    expect(document).toMatchObject({
      title: unknownFact,
      publisher: inferredFact('AFP'),
      published: statedFact('2026-02-28'),
    });
    expect(document.text).toBe(original.slice(original.indexOf('WASHINGTON, Feb 28 — OpenAI')).trimEnd());
    expect(document.text.endsWith('it added. — AFP')).toBe(true);
  });
});
