import { describe, expect, it } from 'vitest';
import { createRuleEngine, findByRules } from '../../src/attribution/rule-engine.ts';
import type { Attribution } from '../../src/domain/statement.ts';
import { readText } from '../../src/text/read-text.ts';
import { type Drawing, draw, readGolden } from '../text/golden.ts';

/** `s` the source, `v` the cue, `~` the content of a statement, `.` that of a belief or plan. */
const drawingOf = ({ source, cue, content, act }: Attribution): Drawing => [
  ...source.map((span) => ({ span, letter: 's' })),
  ...cue.map((span) => ({ span, letter: 'v' })),
  ...content.map((span) => ({ span, letter: act === 'statement' ? '~' : '.' })),
];

const engine = createRuleEngine();
const files = [
  'cue-then-speaker',
  'content-then-speaker',
  'speaker-then-content',
  'participle',
  'according-to',
  'other-rules',
];

describe.each(files)('%s', (file) => {
  it.each(readGolden(new URL(`golden/${file}.txt`, import.meta.url)))('$name', ({ text, drawn }) => {
    expect(draw(text, engine.attribute(readText(text)).map(drawingOf))).toBe(drawn);
  });
});

describe('phrases', () => {
  it.each(readGolden(new URL('golden/phrases.txt', import.meta.url)))('$name', ({ text, drawn }) => {
    expect(draw(text, findByRules(readText(text)).measured.map(drawingOf))).toBe(drawn);
  });
});
