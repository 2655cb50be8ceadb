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
