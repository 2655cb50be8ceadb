import { describe, expect, it } from 'vitest';
import { nestsDeeperThan } from '../../src/ingest/html/tag-depth.ts';
import { nestsTooDeep } from '../../src/ingest/markdown/mark-depth.ts';
import { readSource } from '../../src/ingest/read-source.ts';

describe('a source that nests to hurt', () => {
  it.each([
    ['a.html', '<div>'.repeat(200_000), 'a.html has elements nested more than 200 deep. Save its text as .txt.'],
    ['a.html', '<ul><li>'.repeat(100_000), 'a.html has elements nested more than 200 deep. Save its text as .txt.'],
    ['a.md', '> '.repeat(60_000), 'a.md has marks nested more than 200 deep. Save its text as .txt.'],
    ['a.md', '- '.repeat(60_000), 'a.md has marks nested more than 200 deep. Save its text as .txt.'],
    ['a.md', '1. '.repeat(60_000), 'a.md has marks nested more than 200 deep. Save its text as .txt.'],
    [
      'a.md',
      Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
      'a.md has marks nested more than 200 deep. Save its text as .txt.',
    ],
  ])('is refused before it is parsed: %s', async (name, marks, problem) => {
    const before = process.cpuUsage();
    const result = await readSource({ name, bytes: Buffer.from(`${marks}\nwords`) });
    expect(result.ok ? '' : result.problem).toBe(problem);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  });
});

describe('the depth of tags', () => {
  it.each([
    ['<div><div><div>', true],
    ['<DIV><section><b>', true],
    ['<div></div><div></div><div></div>', false],
    ['<p>a<p>b<p>c<br><br><br><li>d<li>e<li>f', false],
    ['<script>"<div><div><div>"</script><!-- <div><div><div> -->', false],
    ['a < b < c < d', false],
    ['</div></div><div><div>', false],
  ])('%s', (html, tooDeep) => {
    expect(nestsDeeperThan(html, 2)).toBe(tooDeep);
  });
});

describe('the depth of marks', () => {
  it.each([
    ['> > > quoted', false],
    [`${'> '.repeat(200)}a`, false],
    [`a\n${'> '.repeat(201)}a`, true],
    [`${'>'.repeat(201)}a`, true],
    [`${'-'.repeat(500)}\n${'*'.repeat(500)}`, false],
    [`${' '.repeat(500)}return x`, false],
    [`1.5 ${'1. '.repeat(300)}`, false],
  ])('%j', (markdown, tooDeep) => {
    expect(nestsTooDeep(markdown)).toBe(tooDeep);
  });
});
