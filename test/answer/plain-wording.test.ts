import { describe, expect, it } from 'vitest';
import { newsroom } from './newsroom.ts';

const now = '2025-06-10';
const islands = newsroom([
  {
    id: 'gazette',
    title: 'A tax on ferries',
    published: '2025-06-03',
    text: 'Lund praised the sailors on Monday. “The truce is good for the islands,” said Omar Reyes.\n\nThe truce expires on 30 June.\n\nIt rained all day in the old town, and the market stalls were shut long before noon. “The summer season ends in rain,” said Lund on Monday.',
    told: [
      { by: 'Ada Lund', words: 'the sailors', kind: 'indirect', source: 'Lund', day: '2025-06-02' },
      { by: 'Omar Reyes', words: 'The truce is good for the islands,', source: 'Omar Reyes' },
      { by: 'Ada Lund', words: 'The summer season ends in rain,', source: 'Lund', day: '2025-06-02' },
    ],
    limits: { '30 June': '2025-06-30' },
  },
]);
const ask = (question: string) => islands.ask(question, { now });

describe('a question for who did something', () => {
  it.each([
    ['who praised the sailors', 'Who praised the sailors'],
    ['Who  welcomed the truce?', 'Who welcomed the truce'],
    ['who said the truce is good', 'Who spoke of “the truce is good”'],
    ['who spoke of the truce', 'Who spoke of “the truce”'],
  ])('is understood in its own words: %s', (question, summary) =>
    expect(ask(question).interpretation.summary).toBe(summary),
  );

  it('is told that the documents do not tell', () =>
    expect(ask('who criticised the sailors').message).toMatch(
      /^Nothing was found in these documents that tells who criticised the sailors\./,
    ));
});

describe('a question that asks in a clause', () => {
  it.each([
    ['How many sailors did the islands praise?', 'Statements on “How many sailors did the islands praise”'],
    ['please tell me why the stalls were shut', 'Statements on “why the stalls were shut”'],
    ['When will the new toll be ready', 'Statements on “When will the new toll be ready”'],
    ['how long do owners have to register boats', 'Deadlines on “how long do owners have to register boats”'],
    ['did Reyes sign the truce', 'Statements on “did Reyes sign the truce”'],
    ['when does the phase-out end', 'Statements on “when does the phase-out end”'],
    ['until when must owners report?', 'Deadlines on “until when must owners report”'],
    ['Did Reyes hide the report?', 'Statements on “Did Reyes hide the report”'],
    ['is the truce good in June 2025', 'Statements on “is the truce good”, 1 Jun 2025 to 30 Jun 2025'],
  ])('is understood in its own words: %s', (question, summary) =>
    expect(ask(question).interpretation.summary).toBe(summary),
  );

  it('is told in them where nothing is found', () =>
    expect(ask('How many complaints did the agency receive?').message).toBe(
      'No statement on “How many complaints did the agency receive” was found in these documents.',
    ));

  it.each([
    ['what was said about the truce', 'Statements about “the truce”'],
    ['what is the deadline for boat owners', 'Deadlines about “boat owners”'],
    ['by:reyes did he sign the truce', 'Statements by Omar Reyes about “sign the truce”'],
    ['the truce', 'Statements about “the truce”'],
    ['when did Reyes speak of the truce', 'When Omar Reyes spoke of “the truce”'],
    ['who said “the truce is good”', 'Who used the words “the truce is good”'],
    ['who said "is good" about the truce', 'Who used the words “is good” and spoke of “the truce”'],
    ['by:reyes "the islands"', 'Statements by Omar Reyes with the words “the islands”'],
    ['timeline of the truce', 'Statements about “the truce” in order of time'],
  ])('differs from one that names its topic: %s', (question, summary) =>
    expect(ask(question).interpretation.summary).toBe(summary),
  );
});

describe('the nearest thing said', () => {
  it('may have been said on the days asked for, where its day is not known', () =>
    expect(ask('what did Reyes say on 2 June 2025').message).toMatch(
      /it may have been said then: its day is not known\.$/,
    ));

  it('was said at another time, where its day is known', () =>
    expect(ask('what did Lund say on 3 June 2025').message).toMatch(/Nearest, at another time\.$/));
});

describe('a question for when something ends', () => {
  it('is answered by a limit', () =>
    expect(ask('when does the truce expire')).toMatchObject({
      interpretation: { intent: 'deadline' },
      answers: [{ deadline: { due: '2025-06-30' } }],
    }));

  it('is answered by what was said of it, where no limit is set', () =>
    expect(ask('when does the summer season end')).toMatchObject({
      interpretation: { intent: 'when' },
      answers: [{ excerpt: 'The summer season ends in rain,' }],
    }));
});

describe('a name that is a function word as well', () => {
  const ports = newsroom([
    {
      id: 'ports',
      text: '“The ferries must run,” said Theresa May on Monday.',
      told: [{ by: 'Theresa May', words: 'The ferries must run,', source: 'Theresa May', day: '2025-06-02' }],
    },
  ]);

  it.each(['what did May say', 'May on ferries', 'what did May say about ferries'])(
    'is a name where it is written as one: %s',
    (question) =>
      expect(ports.ask(question, { now })).toMatchObject({
        interpretation: { speakers: [{ name: 'Theresa May' }] },
        total: 1,
      }),
  );

  it('is told where nobody has it', () =>
    expect(ask('what did May say').message).toBe('Nobody called “May” is in these documents.'));

  it('is no name in small letters', () => expect(ask('what may they say').interpretation.speakers).toEqual([]));
});
