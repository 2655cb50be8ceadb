import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/cli/render-markdown.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { emptyAnswer, sampleAnswer, sampleItem } from './support/sample-answer.ts';

const withExcerpt = (excerpt: string): Answer => ({
  ...sampleAnswer,
  answers: [{ ...sampleItem, excerpt, highlights: [] }],
});

describe('renderMarkdown', () => {
  it('gives speaker, day, words and citation', () => {
    expect(renderMarkdown(sampleAnswer)).toBe(`*Statements by Ada Nwosu about “ferry”*

**Ada Nwosu, Harbour master**, Mon 2 Mar 2026

> We will not wait for the **ferry** company,

- Quoted. Harbour to close, Coast Gazette, Tue 3 Mar 2026, paragraph 2, harbour.txt
`);
  });

  it('gives the whole sentence of a paraphrase that does not stand by itself', () => {
    const [citation] = sampleItem.citations;
    const item = { ...sampleItem, excerpt: 'it a *threat*', highlights: [] };
    const shown = (kind: 'indirect' | 'direct') =>
      renderMarkdown({
        ...sampleAnswer,
        answers: [{ ...item, kind, citations: [{ ...citation, excerpt: 'She called it a *threat*.' }] }],
      });
    expect(shown('indirect')).toContain('\n- In full: She called it a \\*threat\\*.\n');
    expect(shown('direct')).not.toContain('In full');
  });

  it('says plainly that nothing was found', () => {
    expect(renderMarkdown(emptyAnswer)).toContain('Nothing found about ferry.');
  });

  it.each([
    ['*bold* and _more_', '> \\*bold\\* and \\_more\\_'],
    ['[a](https://evil.example) <b>', '> \\[a\\](https://evil.example) \\<b\\>'],
    ['1. a list', '> 1\\. a list'],
    ['- a list\n\n# a heading', '> \\- a list \\# a heading'],
    ['`code` ~~gone~~ | &amp;', '> \\`code\\` \\~\\~gone\\~\\~ \\| \\&amp;'],
  ])('lets the words %j format nothing', (excerpt, line) => {
    expect(renderMarkdown(withExcerpt(excerpt)).split('\n')).toContain(line);
  });

  it('links the title to the words in their place', () => {
    const [first] = sampleItem.citations;
    const link = 'https://gazette.example/a b#:~:text=We%20will';
    const answer: Answer = {
      ...sampleAnswer,
      answers: [{ ...sampleItem, citations: [{ ...first, url: link, link }] }],
    };
    expect(renderMarkdown(answer)).toContain('[Harbour to close](<https://gazette.example/a%20b#:~:text=We%20will>)');
  });
});
