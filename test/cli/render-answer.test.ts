import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/cli/render-answer.ts';
import type { Answer, AnswerItem } from '../../src/domain/answer.ts';
import { emptyAnswer, sampleAnswer, sampleItem } from './support/sample-answer.ts';

const plain = { color: false, width: null, progress: false };

describe('renderAnswer', () => {
  it('cites what it found: who, when, the words, where they stand', () => {
    expect(renderAnswer(sampleAnswer, plain)).toBe(`Statements by Ada Nwosu about “ferry”

1. Ada Nwosu, Harbour master · Mon 2 Mar 2026
   │ We will not wait for the ferry company,
   Quoted. Harbour to close, Coast Gazette, Tue 3 Mar 2026, paragraph 2, harbour.txt
`);
  });

  it('says plainly when nothing was found', () => {
    expect(renderAnswer(emptyAnswer, plain)).toBe(
      'Statements by Ada Nwosu about “ferry”\n\nNothing found about ferry.\n',
    );
  });

  it('shows the nearest statement apart from answers, without a number', () => {
    const shown = renderAnswer({ ...emptyAnswer, nearest: sampleItem }, plain);
    expect(shown).toMatch(/Nothing found about ferry\.\n\n {3}Ada Nwosu, Harbour master/);
    expect(shown).not.toContain('1.');
  });

  it('says how a day was inferred, what sources disagree about, and how many answers are left', () => {
    const answer: Answer = {
      ...sampleAnswer,
      total: 4,
      answers: [
        {
          ...sampleItem,
          kind: 'indirect',
          via: 'Coast Radio',
          said: { from: null, to: '2026-03-03', certainty: 'inferred', basis: 'published 3 March' },
          deadline: { due: '2026-03-09', duration: null, expression: 'by Monday', certainty: 'stated' },
          disagreements: ['one source says 1 Mar'],
        },
      ],
    };
    const shown = renderAnswer(answer, plain);
    expect(shown).toContain('Day inferred from: published 3 March');
    expect(shown).toContain('Paraphrased by the source, via Coast Radio.');
    expect(shown).toContain('(“by Monday”)');
    expect(shown).toContain('Sources disagree: one source says 1 Mar');
    expect(shown).toContain('3 more: --limit 4 shows them all.');
  });

  it.each([
    ['it a threat to the town', 'indirect', true],
    ['a threat', 'mixed', true],
    ['the tolls on the old bridge would double', 'indirect', false],
    ['it a threat', 'direct', false],
  ] as const)(
    'gives the whole sentence of a paraphrase that does not stand by itself: %s, %s',
    (excerpt, kind, isTold) => {
      const [citation] = sampleItem.citations;
      const citations: AnswerItem['citations'] = [{ ...citation, excerpt: `She called ${excerpt}.` }];
      const item: AnswerItem = { ...sampleItem, excerpt, highlights: [], kind, citations };
      const shown = renderAnswer({ ...sampleAnswer, answers: [item] }, plain);
      expect(shown.includes(`   In full: She called ${excerpt}.\n`)).toBe(isTold);
    },
  );

  it('keeps every line within the terminal, the excerpt behind its bar', () => {
    const long = 'We will not wait for the ferry company, whatever it promises, because the tide does not wait either.';
    const answer = { ...sampleAnswer, answers: [{ ...sampleItem, excerpt: long }] };
    const lines = renderAnswer(answer, { ...plain, width: 40 }).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    const quoted = lines.filter((line) => line.startsWith('   │ '));
    expect(quoted.map((line) => line.slice(5)).join(' ')).toBe(long);
  });

  it('marks the matched words on a terminal with colour, and nothing else in them', () => {
    const shown = renderAnswer(sampleAnswer, { color: true, width: 80, progress: false });
    expect(shown).toContain('the \u001b[1m\u001b[33mferry\u001b[39m\u001b[22m company');
  });

  it('shows escape sequences in a document as what they are: foreign', () => {
    const answer = {
      ...sampleAnswer,
      answers: [{ ...sampleItem, excerpt: 'red \u001b[31malert\u0007 \u202egnol', highlights: [] }],
    };
    expect(renderAnswer(answer, plain)).toContain('red �[31malert� �gnol');
  });

  it('links the citation at the words on a terminal, and writes the address out elsewhere', () => {
    const [first] = sampleItem.citations;
    const link = 'https://gazette.example/a#:~:text=We%20will';
    const answer: Answer = {
      ...sampleAnswer,
      answers: [{ ...sampleItem, citations: [{ ...first, url: 'https://gazette.example/a', link }] }],
    };
    expect(renderAnswer(answer, { color: true, width: 200, progress: false })).toContain(
      `\u001b]8;;${link}\u0007Harbour to close\u001b]8;;\u0007, Coast Gazette`,
    );
    expect(renderAnswer(answer, plain)).toContain(`harbour.txt, ${link}\n`);
  });
});
