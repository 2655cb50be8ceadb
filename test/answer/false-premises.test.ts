import { describe, expect, it } from 'vitest';
import { newsroom } from './newsroom.ts';
import { seedAnswerer } from './seed-answerer.ts';

const now = '2025-06-10';

const harbour = newsroom([
  {
    id: 'gazette',
    published: '2025-06-03',
    text: `Ada Lund said the tolls would double on 1 July.

Omar Reyes said talks on the wages had failed.

Jens Holm said he had never seen the plan for the quay. Ida Berg said the plan for the quay was ready.

Mia Dahl denied that the bridge would close.

The ferry would run until the autumn, Per Moe said.

Crews must agree by 30 June.

Owners must pay by 15 April 2026.

Boats must leave by Friday.

Harbours must report by March.`,
    told: [
      { by: 'Ada Lund', words: 'the tolls would double on 1 July', kind: 'indirect', day: '2025-06-02' },
      { by: 'Omar Reyes', words: 'talks on the wages had failed', kind: 'indirect', day: '2025-06-02' },
      { by: 'Jens Holm', words: 'he had never seen the plan for the quay', kind: 'indirect' },
      { by: 'Ida Berg', words: 'the plan for the quay was ready', kind: 'indirect' },
      { by: 'Mia Dahl', words: 'that the bridge would close', source: 'Mia Dahl denied', kind: 'indirect' },
      { by: 'Per Moe', words: 'The ferry would run until the autumn', source: 'Per Moe', kind: 'indirect' },
    ],
    limits: {
      'by 30 June': '2025-06-30',
      'by 15 April 2026': '2026-04-15',
      'by Friday': '2025-06-06',
      'by March': '2027-03-31',
    },
  },
]);

const ask = (question: string) => harbour.ask(question, { now });
const speakersOf = (question: string) => ask(question).answers.map(({ speaker }) => speaker);

describe('a question for a denial', () => {
  it.each([
    ['who said he had not seen the plan for the quay', ['Jens Holm']],
    ['who denied that the bridge would close', ['Mia Dahl']],
    ['who said the plan for the quay was ready', ['Ida Berg', 'Jens Holm']],
  ])('is answered by what denies: %s', (question, speakers) => {
    expect(speakersOf(question)).toEqual(speakers);
  });

  it.each([
    ['who said the tolls will not double', 'Ada Lund'],
    ['did Lund deny that tolls double', 'Ada Lund'],
    ['did Reyes deny that talks on wages failed', 'Omar Reyes'],
  ])('is not answered by what says the opposite, which is shown apart: %s', (question, speaker) => {
    const { answers, nearest, message } = ask(question);
    expect(answers).toEqual([]);
    expect(nearest).toMatchObject({ speaker });
    expect(message).toContain('it denies nothing');
  });

  it.each(['whether or not the tolls double', 'who said not only that the tolls would double'])(
    'is none where "not" denies nothing: %s',
    (question) => {
      expect(speakersOf(question)[0]).toBe('Ada Lund');
    },
  );
});

describe('dates in a question', () => {
  it('are words that were said where nothing is dated so', () => {
    const { answers, message } = ask('who said the tolls would double on 1 July');
    expect(answers).toMatchObject([{ speaker: 'Ada Lund' }]);
    expect(message).toBe('Nothing of it is dated on 1 Jul 2024; shown is what holds the words “1 July”.');
  });

  it('and not of what is about something else', () => {
    expect(ask('what did Lund say about whales on 1 July').answers).toEqual([]);
    expect(ask('who said the tolls would double on 2 July').answers).toEqual([]);
  });

  it('are the day of saying where something is dated so', () => {
    expect(ask('what did Lund say on 2 June')).toMatchObject({ answers: [{ speaker: 'Ada Lund' }], message: null });
  });

  it('that exclude each other are told', () => {
    expect(ask('lund after:2025-06-01 before:2025-05-01')).toMatchObject({
      answers: [],
      message: expect.stringContaining('leave no day'),
    });
    expect(ask('tolls after:2025-06-01 before:2025-06-03').answers).toMatchObject([{ speaker: 'Ada Lund' }]);
  });
});

describe('a question about deadlines', () => {
  const due = (question: string) => ask(question).answers.map(({ deadline }) => deadline?.due);

  it.each([
    ['what is due in June 2025', ['2025-06-30', '2025-06-06']],
    ['which deadlines are there in April 2026', ['2026-04-15']],
    ['what is due in July', []],
    ['what is due in May', []],
    ['what is due in March', ['2027-03-31']],
    ['deadlines before 1 July 2025', ['2025-06-30', '2025-06-06']],
    ['deadlines by Friday', ['2025-06-06']],
  ])('takes days for the days on which something is due: %s', (question, days) => {
    expect(due(question).sort()).toEqual(days.sort());
  });

  it.each([
    ['by when must crews answer', ['2025-06-30']],
    ['by when must owners respond', ['2026-04-15']],
    ['by when must ministers answer', []],
    ['by when must crews vote', []],
  ])('does without the word for what one does who meets it: %s', (question, days) => {
    expect(due(question)).toEqual(days);
  });

  it('shows apart what was said of it where none is set', () => {
    expect(ask('until when does the ferry run')).toMatchObject({
      answers: [],
      message: 'These documents set no deadline on “until when does the ferry run”. Nearest, and it sets none.',
      nearest: { speaker: 'Per Moe' },
    });
    expect(ask('until when is the museum shut')).not.toHaveProperty('nearest');
  });
});

describe('a question with another figure, or another judgement', () => {
  const ports = newsroom([
    {
      id: 'tribune',
      title: 'Boats tied up in the old port',
      text: `Ada Lund said 400 boats were tied up. Omar Reyes praised the plan for the port.

“Nobody saw the storm,” Jens Holm said of the port. The port would close for 30 days, Jens Holm said. About 400 came.

Eva Dahl said two piers would stay.

The budget of 2025 would do, Ida Berg said.

The port was dug in 2024.`,
      told: [
        { by: 'Ada Lund', words: '400 boats were tied up', kind: 'indirect' },
        { by: 'Omar Reyes', words: 'the plan for the port', source: 'Omar Reyes praised', kind: 'indirect' },
        { by: 'Jens Holm', words: 'Nobody saw the storm,', source: 'Jens Holm' },
        { by: 'Jens Holm', words: 'The port would close for 30 days', kind: 'indirect' },
        { by: 'Eva Dahl', words: 'two piers would stay', kind: 'indirect' },
        { by: 'Ida Berg', words: 'The budget of 2025 would do', kind: 'indirect' },
      ],
    },
  ]);
  const askPorts = (question: string) => ports.ask(question, { now });

  it.each([
    ['who said 400 boats were tied up', 'Ada Lund'],
    ['who said 2 piers would stay', 'Eva Dahl'],
    ['who praised the plan for the port', 'Omar Reyes'],
    ['who spoke of the 2024 budget', 'Ida Berg'],
  ])('is answered where it is the same: %s', (question, speaker) => {
    expect(askPorts(question).answers[0]).toMatchObject({ speaker });
  });

  it.each([
    ['who said 500 boats were tied up', 'Ada Lund'],
    ['who said 3 piers would stay', 'Eva Dahl'],
    ['who said the port would close for 400 days', 'Jens Holm'],
    ['did Lund say 40 boats were tied up', 'Ada Lund'],
    ['who condemned the plan for the port', 'Omar Reyes'],
  ])('is not answered where it is another, which is shown apart: %s', (question, speaker) => {
    expect(askPorts(question)).toMatchObject({ answers: [], nearest: { speaker } });
  });

  it('shows whose words they are where a passage is found for what a statement in it says', () => {
    expect(askPorts('was anybody in the storm at the port').answers[0]).toMatchObject({ speaker: 'Jens Holm' });
  });

  it('finds a name behind a title, and tells of a comparison with nobody', () => {
    expect(askPorts('what did Senator Lund say about boats').answers).toMatchObject([{ speaker: 'Ada Lund' }]);
    expect(askPorts('what did Senator Moe say about boats').answers).toEqual([]);
    expect(askPorts('Lund vs Moe')).toMatchObject({
      answers: [{ speaker: 'Ada Lund' }],
      message: 'Nobody called “Moe” is in these documents.',
    });
    expect(askPorts('Lund vs boats').interpretation.intent).not.toBe('compare');
  });
});

describe('a name that nobody has', () => {
  it('and that is spelt nearly as another is told', async () => {
    const { answerer } = await seedAnswerer();
    const askSeeds = (question: string) => answerer.ask(question, { now: '2026-03-10' });
    expect(askSeeds('what did Hegsteh say about arrogance')).toMatchObject({
      answers: [{ speaker: 'Pete Hegseth' }],
      message: 'Nobody is called “Hegsteh” in these documents; “Pete Hegseth” is spelt nearly so.',
    });
    expect(askSeeds('what did Hegseth say about arrogance').message).toBeNull();
  });
});

it.each([
  'Hi, could you please tell me what Lund said about the tolls?',
  'I would like to know what Lund said about the tolls, thanks!',
  'Do you know if Lund said anything about the tolls?',
])('politeness is no part of a question: %s', (question) => {
  expect(ask(question)).toMatchObject({
    interpretation: { speakers: [{ name: 'Ada Lund' }], topic: ['tolls'] },
    answers: [{ speaker: 'Ada Lund' }],
  });
});

it('words that are like politeness stay in the middle of a question', () => {
  expect(ask('what did Lund say about "please tell me"').interpretation.phrases).toEqual(['please tell me']);
  expect(ask('the mayor thanks voters').interpretation.topic).toEqual(['mayor', 'thanks', 'voters']);
});
