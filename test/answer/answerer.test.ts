import { describe, expect, it } from 'vitest';
import { newsroom } from './newsroom.ts';

const now = '2025-06-10';

const ferries = newsroom(
  [
    {
      id: 'gazette',
      title: 'Ferry tax divides the islands',
      publisher: 'Gazette',
      published: '2025-06-03',
      url: 'https://gazette.example/ferry',
      text: `Harbour minister Ada Lund set out her plans on Monday.

“We will not tax the ferries before the summer is over,” said Lund. The ferries carried two million people last year.

Trade envoy Omar Reyes, who met Jens Lund of the shipowners, called the tax a “reckless gamble with our islands”.

Owners must register their boats by 30 June, the ministry said. Petra Novak was in the audience.`,
      told: [
        {
          by: 'Ada Lund',
          words: 'We will not tax the ferries before the summer is over,',
          source: 'Lund',
          role: 'Harbour minister',
          day: '2025-06-02',
        },
        {
          by: 'Omar Reyes',
          words: 'a “reckless gamble with our islands”',
          kind: 'mixed',
          source: 'Trade envoy Omar Reyes',
          role: 'Trade envoy',
        },
      ],
      limits: { 'by 30 June': '2025-06-30' },
    },
    {
      id: 'herald',
      publisher: 'Herald',
      published: '2025-06-04',
      text: `“The tax is a reckless gamble with our islands and I will fight it,” Reyes told the Herald.

The harbour minister said: “We will never tax the ferries before the summer is over.”

Jens Lund said the shipowners would sue over the port fees.`,
      told: [
        {
          by: 'Omar Reyes',
          words: 'The tax is a reckless gamble with our islands and I will fight it,',
          source: 'Reyes',
          role: 'Shipping envoy',
          day: '2025-06-03',
        },
        {
          by: 'Ada Lund',
          words: 'We will never tax the ferries before the summer is over.',
          source: 'The harbour minister',
          role: 'harbour minister',
          day: '2025-06-03',
        },
        {
          by: 'Jens Lund',
          words: 'the shipowners would sue over the port fees',
          kind: 'indirect',
          source: 'Jens Lund',
        },
      ],
    },
  ],
  ['Petra Novak'],
);

const ask = (question: string) => ferries.ask(question, { now });

describe('an answer', () => {
  it('gives the words, the speaker, the day and a citation of the whole sentence', () => {
    expect(ask('what did Ada Lund say about the ferries').answers[0]).toMatchObject({
      speaker: 'Ada Lund',
      role: 'Harbour minister',
      kind: 'direct',
      excerpt: 'We will not tax the ferries before the summer is over,',
      said: { from: '2025-06-02', to: '2025-06-02', certainty: 'stated' },
      citations: [
        {
          document: 'gazette',
          paragraph: 2,
          excerpt: '“We will not tax the ferries before the summer is over,” said Lund.',
          link: 'https://gazette.example/ferry#:~:text=%E2%80%9CWe%20will%20not%20tax%20the,summer%20is%20over%2C%E2%80%9D%20said%20Lund.',
        },
        { document: 'herald' },
      ],
    });
  });

  it('says the same words once, the fuller quotation first, with all its sources', () => {
    const { answers, total } = ask('"reckless gamble"');
    expect(total).toBe(1);
    expect(answers[0]?.excerpt).toBe('The tax is a reckless gamble with our islands and I will fight it,');
    expect(answers[0]?.citations.map(({ document }) => document)).toEqual(['herald', 'gazette']);
    expect(answers[0]?.highlights).toEqual([{ start: 13, end: 28 }]);
  });

  it('says in what its sources disagree', () => {
    expect(ask('lund ferries summer').answers[0]?.disagreements).toEqual([
      'day: Gazette (3 Jun 2025) says Mon 2 Jun 2025; Herald (4 Jun 2025) says Tue 3 Jun 2025',
      'wording: Gazette (3 Jun 2025) has “We will not tax the”; Herald (4 Jun 2025) has “We will never tax the”',
    ]);
    expect(ask('"reckless gamble"').answers[0]?.disagreements).toEqual([
      'title: Herald (4 Jun 2025) says Shipping envoy; Gazette (3 Jun 2025) says Trade envoy',
    ]);
  });

  it('gives a passage where nobody is quoted', () => {
    expect(ask('two million people').answers).toMatchObject([
      { kind: 'passage', speaker: null, citations: [{ document: 'gazette', paragraph: 2 }] },
    ]);
    expect(ask('"carried two million"').answers).toMatchObject([
      { kind: 'passage', excerpt: 'The ferries carried two million people last year.' },
    ]);
    expect(ask('who said "carried two million"').answers).toMatchObject([{ kind: 'passage' }]);
  });

  it('gives deadlines with the sentence that sets them', () => {
    expect(ask('by when must owners register').answers).toMatchObject([
      {
        deadline: { due: '2025-06-30', expression: 'by 30 June' },
        citations: [{ excerpt: 'Owners must register their boats by 30 June, the ministry said.' }],
      },
    ]);
    expect(ask('deadline').total).toBe(1);
    expect(ask('deadline for the trade envoy to resign')).toMatchObject({
      answers: [],
      message: 'These documents set no deadline about “the trade envoy to resign”.',
    });
  });
});

describe('a question', () => {
  it.each([
    ['what did Ada Lund say about the ferries', 'statements', 'Statements by Ada Lund about “the ferries”'],
    ['who called the tax a gamble', 'who', 'Who called the tax a gamble'],
    ['when did Reyes attack the tax', 'when', 'When Omar Reyes spoke of “the tax”'],
    ['timeline of the tax', 'timeline', 'Statements about “the tax” in order of time'],
    ['Omar Reyes', 'record', 'All statements by Omar Reyes, the latest first'],
    [
      'latest statements by Reyes on the tax',
      'record',
      'All statements by Omar Reyes about “the tax”, the latest first',
    ],
    ['what did Reyes first say about the tax', 'timeline', 'Statements by Omar Reyes about “the tax” in order of time'],
    [
      'what did Omar Reyes and Ada Lund say about the tax',
      'compare',
      'Statements by Omar Reyes and by Ada Lund about “the tax”, side by side',
    ],
    ['what did Reyes and the Herald say', 'record', 'All statements by “Reyes and the Herald”, the latest first'],
    ['by:omar reyes tax', 'statements', 'Statements by Omar Reyes about “tax”'],
    ['by:omar harbour', 'statements', 'Statements by Omar Reyes about “harbour”'],
    ['Reyes on the tax since 1 June 2025', 'statements', 'Statements by Omar Reyes about “the tax”, since 1 Jun 2025'],
    [
      'Omar Reyes vs Ada Lund on the tax',
      'compare',
      'Statements by Omar Reyes and by Ada Lund about “the tax”, side by side',
    ],
    [
      'Reyes and Ada Lund compared on the tax',
      'compare',
      'Statements by Omar Reyes and by Ada Lund about “the tax”, side by side',
    ],
    ['by:reyes in:herald', 'record', 'All statements by Omar Reyes, the latest first, in documents named “herald”'],
  ])('%s is understood', (question, intent, summary) => {
    expect(ask(question).interpretation).toMatchObject({ intent, summary });
  });

  it('of several speakers of one name is settled by the evidence, and that is said', () => {
    expect(ask('what did Lund say about port fees')).toMatchObject({
      interpretation: { speakers: [{ asked: 'Lund', name: 'Jens Lund' }] },
      answers: [{ speaker: 'Jens Lund' }],
      message: '“Lund” may also be Ada Lund; these are by Jens Lund. Ask with the full name for another.',
    });
  });

  it('orders by time, latest first for a record, and takes turns in a comparison', () => {
    const days = (question: string) => ask(question).answers.map(({ said }) => said.from);
    expect(days('timeline of the tax')).toEqual(['2025-06-02', '2025-06-03']);
    expect(ask('Omar Reyes vs Ada Lund on the tax').answers.map(({ speaker }) => speaker)).toEqual([
      'Omar Reyes',
      'Ada Lund',
    ]);
  });

  it('keeps to its filters', () => {
    const sources = (question: string) =>
      ask(question).answers.flatMap(({ citations }) => citations.map(({ document }) => document));
    expect(sources('by:reyes in:herald')).toEqual(['herald']);
    expect(sources('by:"Ada Lund" before:2025-06-03')).toEqual(['gazette']);
    expect(sources('by:"Ada Lund" on:2025-06-03 about:summer')).toEqual(['herald']);
    expect(sources('"the ferries" by:"Ada Lund" in:herald')).toEqual(['herald']);
    expect(sources('"the ferries" before:2025-06-03')).toEqual(['gazette']);
    expect(sources('"ferries" by:reyes')).toEqual([]);
    expect(ask('by:reyes about:').message).toContain('“about:” has no value');
    expect(ask('by:reyes on:whenever')).toMatchObject({
      answers: [],
      message: expect.stringContaining('names no date'),
    });
  });
});

const council = newsroom([
  {
    id: 'courier',
    text: `Mayor Ida Falk called the budget “a fair deal” and accused the union of seeking “to wreck the port” on Tuesday.

The union wants the toll abolished. Its leader, Nils Brandt, rejected these plans. Falk thanked the pilots.

“The port must stay open,” Brandt wrote to employees. He gave the mayor until the end of June to answer.`,
    told: [
      { by: 'Ida Falk', words: 'the budget “a fair deal”', kind: 'mixed', source: 'Mayor Ida Falk', role: 'mayor' },
      { by: 'Ida Falk', words: 'the union of seeking “to wreck the port”', kind: 'mixed', source: 'Mayor Ida Falk' },
      { by: 'Nils Brandt', words: 'these plans', kind: 'indirect', source: 'Nils Brandt' },
      { by: 'Ida Falk', words: 'the pilots', kind: 'indirect', source: 'Falk' },
      { by: 'Nils Brandt', words: 'The port must stay open,', source: 'Brandt' },
    ],
    limits: { 'until the end of June': '2025-06-30' },
  },
  {
    id: 'echo',
    text: '“Every toll harms the port,” said Falk.',
    told: [{ by: 'Ida Falk', words: 'Every toll harms the port,', source: 'Falk' }],
  },
]);

describe('of statements that stand together', () => {
  const excerpts = (question: string) => council.ask(question, { now }).answers.map(({ excerpt }) => excerpt);

  it('only those that say the words are given', () => {
    expect(excerpts('falk on the budget')).toEqual(['the budget “a fair deal”']);
    expect(excerpts('"to wreck the port"')).toEqual(['the union of seeking “to wreck the port”']);
  });

  it('in a comparison, one that stands beside the topic speaks for a side that never names it', () => {
    const { answers, message } = council.ask('falk vs brandt on the toll', { now });
    expect(answers.map(({ speaker, excerpt }) => [speaker, excerpt])).toEqual([
      ['Ida Falk', 'Every toll harms the port,'],
      ['Nils Brandt', 'these plans'],
    ]);
    expect(message).toBe('Nils Brandt does not name “the toll”; shown is what was said right beside it.');
    expect(excerpts('brandt on the toll')).toEqual([]);
  });

  it('a judgement is given only where it was passed', () => {
    expect(excerpts('what did falk thank')).toEqual(['the pilots']);
    for (const question of ['what did brandt thank', 'when did brandt thank falk', 'did brandt thank falk'])
      expect(excerpts(question)).toEqual([]);
  });

  it('a deadline is for what its paragraph speaks of', () => {
    expect(excerpts('deadline for the port')).toEqual(['He gave the mayor until the end of June to answer.']);
    expect(excerpts('deadline for the toll')).toEqual([]);
  });

  it('synonyms and light verbs of the question do not stand in the way', () => {
    expect(excerpts('what did brandt tell staff')).toEqual(['The port must stay open,']);
    expect(excerpts('who wants to keep the port open')[0]).toBe('The port must stay open,');
  });
});

describe('nothing found', () => {
  it.each([
    ['what did Ada Lund say about whales', 'No statement by Ada Lund about “whales” was found in these documents.'],
    [
      'what did Ingrid Bauer say about ferries',
      'Nobody called “Ingrid Bauer” is in these documents. Ada Lund spoke of it.',
    ],
    ['what did Petra Novak say', 'Petra Novak is named in these documents, but they report nothing said by that name.'],
    [
      '"never tax the boats"',
      'The exact words “never tax the boats” do not stand in these documents. Nearest, in other words.',
    ],
    [
      '"summer is over" by:reyes',
      'No statement by Omar Reyes with the words “summer is over” was found in these documents. Ada Lund spoke of it.',
    ],
    [
      'by:reyes after:2025-06-05',
      'No statement by Omar Reyes dated since 6 Jun 2025 was found in these documents. Nearest, at another time.',
    ],
    ['by:reyes in:"The Times"', 'No document is named “The Times”.'],
    ['who', 'Ask who said what: a name, a topic, or "exact words".'],
  ])('is said plainly: %s', (question, message) => {
    expect(ask(question)).toMatchObject({ answers: [], total: 0, message });
  });

  it('offers the nearest thing apart', () => {
    expect(ask('what did Reyes say about the summer').nearest).toMatchObject({ speaker: 'Ada Lund' });
    expect(ask('what did Reyes say about whales').nearest).toBeUndefined();
  });

  it('is the answer of an empty corpus', () => {
    expect(newsroom([]).ask('ferries', { now })).toMatchObject({
      answers: [],
      message: expect.stringContaining('no documents yet'),
    });
  });
});
