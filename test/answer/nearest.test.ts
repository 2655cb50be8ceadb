import { describe, expect, it } from 'vitest';
import { newsroom } from './newsroom.ts';

const now = '2025-06-10';
const article: Parameters<typeof newsroom>[0] = [
  {
    id: 'osk',
    title: 'Osk Lines to sell its ferries',
    published: '2025-06-03',
    text: 'The two old ferries burn diesel and coal.\n\n“We intend to sell the ships by autumn,” said Ada Lund.\n\nOmar Reyes opposed the toll on the bridge.\n\n“Dogs may not ride the tram, and I oppose that,” said Per Moe.\n\nThe work on the quay would take nine months, Ada Lund said.\n\nThe owners must clear the quay by 30 June.\n\n“Did the harbour pay the ransom?” asked Per Moe.\n\n“The harbour did not pay any ransom to them,” said Omar Reyes.',
    told: [
      { by: 'Ada Lund', words: 'We intend to sell the ships by autumn,', source: 'Ada Lund' },
      { by: 'Omar Reyes', words: 'the toll on the bridge', kind: 'indirect', source: 'Omar Reyes' },
      { by: 'Per Moe', words: 'Dogs may not ride the tram, and I oppose that,', source: 'Per Moe' },
      { by: 'Ada Lund', words: 'The work on the quay would take nine months,', kind: 'indirect', source: 'Ada Lund' },
      { by: 'Per Moe', words: 'Did the harbour pay the ransom?', source: 'Per Moe' },
      { by: 'Omar Reyes', words: 'The harbour did not pay any ransom to them,', source: 'Omar Reyes' },
    ],
    limits: { '30 June': '2025-06-30' },
  },
];
const islands = newsroom(article, ['Osk Lines', 'Borealis Lines']);
const ask = (question: string) => islands.ask(question, { now });

describe('where nothing is found', () => {
  it('a misspelt name is told, too', () =>
    expect(ask('what did Ada Lundt say about whales')).toMatchObject({
      answers: [],
      message:
        'Nobody is called “Ada Lundt” in these documents; “Ada Lund” is spelt nearly so. No statement by Ada Lund about “whales” was found in these documents.',
    }));

  it('what the document tells itself is shown apart', () =>
    expect(ask('who spoke of diesel')).toMatchObject({
      answers: [],
      message: 'No statement about “diesel” was found in these documents. Nearest, where nobody is quoted.',
      nearest: { kind: 'passage', excerpt: 'The two old ferries burn diesel and coal.' },
    }));

  it('a document that has the name in its title may say the rest', () =>
    expect(ask('when does Osk Lines intend to sell the ships')).toMatchObject({
      answers: [],
      nearest: { excerpt: 'We intend to sell the ships by autumn,' },
    }));

  it('of another name nothing is shown', () =>
    expect(ask('when does Borealis Lines intend to sell the ships').nearest).toBeUndefined());
});

describe('a question for who took a side', () => {
  it('is answered by who took it in this matter, and by nobody else', () =>
    expect(ask('who opposed the bridge toll').answers.map(({ speaker }) => speaker)).toEqual(['Omar Reyes']));

  it('is not answered by who spoke of the matter', () =>
    expect(ask('who defended the bridge toll').answers).toEqual([]));
});

describe('a question for how long', () => {
  it('something lasts is answered by what was said of it, and by no limit', () =>
    expect(ask('how long will the work on the quay take').answers[0]).toMatchObject({
      excerpt: 'The work on the quay would take nine months,',
    }));

  it('there is time is answered by the limit', () =>
    expect(ask('how long do the owners have to clear the quay').answers).toMatchObject([
      { deadline: { due: '2025-06-30' } },
    ]));
});

it('what answers stands before the same words in a question', () =>
  expect(ask('did the harbour pay the ransom').answers.map(({ speaker }) => speaker)).toEqual([
    'Omar Reyes',
    'Per Moe',
  ]));

describe('an answer to a question', () => {
  const talks = newsroom([
    {
      id: 'talk',
      text: 'Weidmann: What do you think of the new rules on boards?\n\nMoe: They are foolish, and I told them so.\n\nWeidmann: And computers?\n\nMoe: I never envy them, not at all.',
      told: [
        { by: 'Jo Weidmann', words: 'What do you think of the new rules on boards?' },
        { by: 'Per Moe', words: 'They are foolish, and I told them so.' },
        { by: 'Jo Weidmann', words: 'And computers?' },
        { by: 'Per Moe', words: 'I never envy them, not at all.' },
      ],
    },
  ]);
  const excerpts = (question: string) => talks.ask(question, { now }).answers.map(({ excerpt }) => excerpt);

  it('is about what was asked', () => {
    expect(excerpts('what did Moe say about the new rules')).toEqual(['They are foolish, and I told them so.']);
    expect(excerpts('what does Moe think of computers')).toEqual(['I never envy them, not at all.']);
    expect(excerpts('who spoke of the new rules')).toContain('They are foolish, and I told them so.');
  });

  it('is not about what was asked before', () =>
    expect(excerpts('what did Moe say about the new rules')).not.toContain('I never envy them, not at all.'));

  it('is not about what nobody asked', () => expect(excerpts('what did Moe say about ferries')).toEqual([]));
});

describe('a limit', () => {
  const limits = newsroom([
    {
      id: 'limits',
      text: 'The board wants the quay survey by 30 June. It asks for a talk by 3 July. The ferry tax is new.\n\nThe ship register opens today. Owners must enter by 1 August.',
      limits: { '30 June': '2025-06-30', '3 July': '2025-07-03', '1 August': '2025-08-01' },
    },
  ]);
  const due = (question: string) => limits.ask(question, { now }).answers.map(({ deadline }) => deadline?.due);

  it('is not that of another matter in the same paragraph', () => {
    expect(due('what is the deadline for the quay survey')).toEqual(['2025-06-30']);
    expect(due('what is the deadline for the ferry tax')).toEqual([]);
  });

  it('may have its matter before it', () => expect(due('deadline for the ship register')).toEqual(['2025-08-01']));
});

describe('a speaker with a role', () => {
  const council = newsroom([
    {
      id: 'council',
      text: '“The bridge shuts,” said Ada Lund.\n\n“He hid it from us,” said Per Moe.\n\nAda Lund has called off the trip to Oslo. “My place is here with you,” she said.',
      told: [
        { by: 'Ada Lund', words: 'The bridge shuts,', role: 'council leader' },
        { by: 'Per Moe', words: 'He hid it from us,', role: 'council opposition leader' },
        { by: 'Ada Lund', words: 'My place is here with you,', role: 'council leader' },
      ],
    },
  ]);

  it('is the one who has that very role, and who has one like it is told', () =>
    expect(council.ask('what did the council leader say', { now })).toMatchObject({
      interpretation: { speakers: [{ name: 'Ada Lund' }] },
      total: 2,
      message: '“the council leader” may also be Per Moe; these are by Ada Lund. Ask with the full name for another.',
    }));

  it('may have spoken right beside what is asked about', () =>
    expect(council.ask('what did Ada Lund say about Oslo', { now })).toMatchObject({
      answers: [],
      message: 'No statement by Ada Lund about “Oslo” was found in these documents. Nearest, said right beside it.',
      nearest: { excerpt: 'My place is here with you,' },
    }));
});

it('days that lie apart are asked for together', () =>
  expect(ask('what was said in March 2025 and what in May 2025').interpretation.dates).toEqual({
    from: '2025-03-01',
    to: '2025-05-31',
  }));

describe('the nearest to a question for who took a side', () => {
  it('is told to take the other one, where it does', () =>
    expect(ask('who defended the bridge toll')).toMatchObject({
      message:
        'Nothing was found in these documents that tells who defended the bridge toll. Nearest, and it takes the other side.',
      nearest: { speaker: 'Omar Reyes' },
    }));
});

describe('a question for who somebody is', () => {
  it('is answered by what they said, with their roles', () =>
    expect(ask('who is Ada Lund')).toMatchObject({ interpretation: { intent: 'record' }, total: 2, message: null }));

  it('tells a misspelt name', () =>
    expect(ask('who is Omar Reyess')).toMatchObject({
      message: 'Nobody is called “Omar Reyess” in these documents; “Omar Reyes” is spelt nearly so.',
    }));

  it('may ask for what they do', () => expect(ask('who is selling the ships').interpretation.intent).toBe('who'));
});

describe('words that are not quite as they were said', () => {
  it('lead to those that were, where one is another', () =>
    expect(ask('"the harbour never paid any ransom"')).toMatchObject({
      answers: [],
      nearest: { excerpt: 'The harbour did not pay any ransom to them,' },
    }));

  it('lead to nothing where next to none were said', () =>
    expect(ask('"a ransom for whales"').nearest).toBeUndefined());
});

it('a question for when something happens may be answered by the text itself', () =>
  expect(ask('when do the two old ferries burn diesel').answers).toMatchObject([
    { kind: 'passage', excerpt: 'The two old ferries burn diesel and coal.' },
  ]));

it('several are asked for by the office of one', () =>
  expect(
    newsroom([
      {
        id: 'survey',
        text: '“The old piers will hold for years,” said Per Moe.',
        told: [{ by: 'Per Moe', words: 'The old piers will hold for years,', role: 'harbour engineer' }],
      },
    ]).ask('what did the engineers say about the piers', { now }).answers,
  ).toMatchObject([{ speaker: 'Per Moe' }]));

describe('of somebody who is only named', () => {
  const firms = newsroom(
    [
      {
        id: 'firms',
        text: 'Ada Lund praised the courage of Borealis Lines in the face of the scheme.\n\n“Borealis Lines has two ships in the port,” said Per Moe.',
        told: [
          { by: 'Ada Lund', words: 'the courage of Borealis Lines', kind: 'indirect', source: 'Ada Lund' },
          { by: 'Per Moe', words: 'Borealis Lines has two ships in the port,', source: 'Per Moe' },
        ],
      },
    ],
    ['Borealis Lines'],
  );

  it('who took their side is nearest to who defended them', () =>
    expect(firms.ask('who defended Borealis Lines', { now })).toMatchObject({
      nearest: { speaker: 'Ada Lund' },
      message: 'Nothing was found in these documents that tells who defended Borealis Lines. Nearest, in other words.',
    }));

  it('who took no side is not near to who attacked them', () =>
    expect(firms.ask('who condemned Borealis Lines', { now })).toMatchObject({
      nearest: { speaker: 'Ada Lund' },
      message:
        'Nothing was found in these documents that tells who condemned Borealis Lines. Nearest, and it takes the other side.',
    }));
});

describe('the title of a document', () => {
  const bridges = newsroom([
    {
      id: 'bridge',
      title: 'Bridge repairs',
      text: 'Bridge repairs\n\nThe repairs on the bridge will take two months.',
    },
  ]);
  const excerpts = (question: string) => bridges.ask(question, { now }).answers.map(({ excerpt }) => excerpt);

  it('is no answer beside what the document tells', () =>
    expect(excerpts('bridge repairs')).toEqual(['The repairs on the bridge will take two months.']));
});
