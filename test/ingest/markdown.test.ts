import { expect, test } from 'vitest';
import { inferredFact, statedFact, unknownFact } from '../../src/domain/document.ts';
import { readMarkdown } from '../../src/ingest/markdown/read-markdown.ts';

function read(markdown: string) {
  const result = readMarkdown('a.md', markdown);
  if (!result.ok) throw new Error(result.problem);
  return { ...result.document, notes: result.notes };
}

test('its words are read as they show, a line a paragraph', () => {
  const { text, title, notes } = read(`# Banks may *not* merge

The court [ruled](https://court.example) on
Monday: **no merger**. “We will\\
appeal,” said 1\\*.

> Quoted words
> of *hers*.

- one
- two
  of two

3. three
4. four

\`\`\`
code  as is
\`\`\`

***
`);
  expect(text.split('\n')).toEqual([
    'Banks may not merge',
    '',
    'The court ruled on Monday: no merger. “We will',
    '',
    'appeal,” said 1*.',
    '',
    'Quoted words of hers.',
    '',
    '• one',
    '• two of two',
    '3. three',
    '4. four',
    '',
    'code  as is',
  ]);
  expect(title).toEqual(statedFact('Banks may not merge'));
  expect(notes).toEqual([]);
});

test('front matter states the facts, by the names that site generators use', () => {
  expect(
    read(
      '---\nTitle: 1984\ndate: 2026-02-28T10:00:00+13:00\nsite: The Daily\nlink: https://daily.example/1\ntags: [a]\n---\n\n# Other\n\nWords.\n',
    ),
  ).toMatchObject({
    title: statedFact('1984'),
    published: statedFact('2026-02-28'),
    publisher: statedFact('The Daily'),
    url: statedFact('https://daily.example/1'),
    text: 'Other\n\nWords.',
  });
});

test('what front matter says and cannot be read is told', () => {
  const { published, url, notes } = read('---\npublished: soon\nurl: javascript:alert(1)\n---\nWords.\n');
  expect([published, url]).toEqual([unknownFact, unknownFact]);
  expect(notes).toEqual([
    '"published" is left unknown: cannot read "soon"',
    '"url" is left unknown: cannot read "javascript:alert(1)"',
  ]);
});

test('two rules around a text are no front matter', () => {
  expect(read('---\n\nWords between.\n\n---\n\nMore.\n').text).toBe('Words between.\n\nMore.');
  expect(read('---\n\nWords after one rule.\n').text).toBe('Words after one rule.');
});

test('HTML is left out and told; an agency that signs is seen', () => {
  const { text, notes, publisher } = read('Words.\n\n<div>box</div>\n\nMore. — AFP\n');
  expect(text).toBe('Words.\n\nMore. — AFP');
  expect(notes).toEqual(['left out HTML in the Markdown: "<div>box</div>"']);
  expect(publisher).toEqual(inferredFact('AFP'));
});

test('front matter of TOML states the facts too', () => {
  const head = `+++
title = "Banks \\"may\\" not merge" # for now
date = 2026-02-28T10:00:00Z
'odd' line
tags = ["a", "b"]
[params]
publisher = "Not this one"
+++`;
  expect(read(`${head}\n\nThe court ruled.\n`)).toMatchObject({
    title: statedFact('Banks "may" not merge'),
    published: statedFact('2026-02-28'),
    publisher: unknownFact,
    text: 'The court ruled.',
  });
});

test.each(['+++\nThe court ruled.\n+++\n\nMore.', '+++\ntitle = "Banks"\n\nThe court ruled.'])(
  'marks that hold no front matter are text: %j',
  (markdown) => {
    const { title, text } = read(markdown);
    expect(title).toEqual(unknownFact);
    expect(text).toContain('The court ruled.');
    expect(text).toContain('+++');
  },
);

test('a head of plain keys states the facts too', () => {
  expect(
    read('Title: Banks may not merge\nDate: 2026-02-28 10:20\nCategory: Banks\n\nThe court ruled.\n'),
  ).toMatchObject({
    title: statedFact('Banks may not merge'),
    published: statedFact('2026-02-28'),
    text: 'The court ruled.',
  });
});

test.each([
  'Title: Banks may not merge\n\nThe court ruled.',
  'Roe: When was that?\nDate: I do not know.\n\nThe court ruled.',
  'Title: Banks\nDate: 2026-02-28\nand so on.\n\nThe court ruled.',
])('lines that are no head of keys are text: %j', (markdown) => {
  const { title, text } = read(markdown);
  expect(title).toEqual(unknownFact);
  expect(text.replace(/\n+/g, ' ')).toBe(markdown.replace(/\n+/g, ' '));
});

test.each([
  ['2026-02-28-banks.md', '---\ntitle: x\n---\nThe court ruled.', inferredFact('2026-02-28')],
  ['2026-02-28-banks.md', '---\ndate: 2026-03-01\n---\nThe court ruled.', statedFact('2026-03-01')],
  ['2026-02-31-banks.md', 'The court ruled.', unknownFact],
  ['banks-2026-02-28.md', 'The court ruled.', unknownFact],
])('the name of a post tells its day where it is named so: %s, %j', (name, markdown, published) => {
  expect(readMarkdown(name, markdown)).toMatchObject({ document: { published } });
});
