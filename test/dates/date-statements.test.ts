import { describe, expect, it } from 'vitest';
import { dateStatements } from '../../src/dates/date-statements.ts';
import { findTimexes } from '../../src/dates/find-timexes.ts';
import type { Attribution } from '../../src/domain/statement.ts';
import { readText } from '../../src/text/read-text.ts';
import { saidIn } from './attribute.ts';
import { SATURDAY } from './marked-timexes.ts';

const only = (text: string, source: string, cue: string, content: string, published: string | null = SATURDAY) =>
  saidIn(text, published, [{ source, cue, content }])[0];

const bound = { from: null, to: SATURDAY, certainty: 'inferred', basis: `published ${SATURDAY}` };

describe('when a statement was made', () => {
  it.each([
    ['Jane Roe said on Thursday that the talks were over.', 'said', 'the talks were over', '2026-02-26', 'on Thursday'],
    [
      'On February 24, Jane Roe announced that the talks were over.',
      'announced',
      'the talks were over',
      '2026-02-24',
      'On February 24',
    ],
    [
      'In a letter yesterday Jane Roe wrote that the talks were over.',
      'wrote',
      'the talks were over',
      '2026-02-27',
      'yesterday',
    ],
    [
      'A January 9 memo from Jane Roe stated that the talks were over.',
      'stated',
      'the talks were over',
      '2026-01-09',
      'January 9',
    ],
    [
      '“The talks are over,” Jane Roe said in a statement late Friday.',
      'said',
      'The talks are over,',
      '2026-02-27',
      'late Friday',
    ],
    [
      'It was Jane Roe, who on Thursday said that the talks were over.',
      'said',
      'the talks were over',
      '2026-02-26',
      'on Thursday',
    ],
    [
      'It was settled on Thursday by the mayor, Jane Roe, who wrote that the talks were over.',
      'wrote',
      'the talks were over',
      '2026-02-26',
      'on Thursday',
    ],
  ])('is stated by a date beside its cue, or before its sentence: %s', (text, cue, content, day, basis) => {
    expect(only(text, 'Jane Roe', cue, content)).toEqual({ from: day, to: day, certainty: 'stated', basis });
  });

  it.each([
    ['Jane Roe said the firm would ship in March.', 'said', 'the firm would ship in March'],
    ['Jane Roe said the ministry had set Friday as the limit.', 'said', 'the ministry had set Friday as the limit'],
    ['After Thursday’s vote, Jane Roe said the talks were over.', 'said', 'the talks were over'],
    ['Jane Roe, mayor since 2024, said the talks were over.', 'said', 'the talks were over'],
    [
      'Contrary to worries voiced by John Doe on Thursday, Jane Roe wrote that the talks went well.',
      'wrote',
      'the talks went well',
    ],
    ['ROME, Feb 27 — Jane Roe said the talks were over.', 'said', 'the talks were over'],
    ['Jane Roe said the talks were over.', 'said', 'the talks were over'],
    ['Jane Roe announced a vote to be held on Thursday.', 'announced', 'a vote to be held on Thursday'],
    ['Jane Roe, once of a firm founded in 1998, said the talks were over.', 'said', 'the talks were over'],
    ['A firm founded in 1998 said the talks were over.', 'said', 'the talks were over'],
  ])('is only bounded by publication where no date is its own: %s', (text, cue, content) => {
    const source = text.includes('Jane Roe') ? 'Jane Roe' : 'A firm';
    expect(only(text, source, cue, content)).toEqual(bound);
  });

  it('is stated by a date that a comma sets apart at the end of the source', () => {
    const source = 'Jane Roe, the mayor, on February 24';
    expect(only(`“They are over,” said ${source}.`, source, 'said', 'They are over,')).toMatchObject({
      from: '2026-02-24',
      certainty: 'stated',
    });
  });

  it.each([
    [
      '“They are over,” said Jane Roe, who ran the port from 1995 to 1997.',
      'Jane Roe, who ran the port from 1995 to 1997',
    ],
    ['“They are over,” said Jane Roe, who ran the port from 1995 to 1997.', 'Jane Roe'],
    ['“They are over,” said Jane Roe, the architect of the 2008 reform.', 'Jane Roe, the architect of the 2008 reform'],
    [
      'Jane Roe, an aide who went to Lunde in 2011, said: “They are over,”',
      'Jane Roe, an aide who went to Lunde in 2011',
    ],
  ])('is not the time at which the source did something else: %s', (text, source) => {
    expect(only(text, source, 'said', 'They are over,')).toEqual(bound);
  });

  it('is inferred from a date that ends the bare object of an announcement', () => {
    expect(only('Jane Roe announced the deal late Friday.', 'Jane Roe', 'announced', 'the deal late Friday')).toEqual({
      from: '2026-02-27',
      to: '2026-02-27',
      certainty: 'inferred',
      basis: 'late Friday',
    });
  });

  it('is carried to what the same speaker goes on to say, as inferred', () => {
    const text =
      'On February 24, Jane Roe announced that the talks were over. She wrote that nobody won.\n\n“It was long,” Jane Roe said.\n\nJohn Doe said it was short.';
    const said = saidIn(text, SATURDAY, [
      { source: 'Jane Roe', cue: 'announced', content: 'the talks were over' },
      { source: 'She', cue: 'wrote', content: 'nobody won', speaker: 'Jane Roe' },
      { source: 'Jane Roe', cue: 'said', content: 'It was long,' },
      { source: 'John Doe', cue: 'said', content: 'it was short' },
    ]);
    const carried = { from: '2026-02-24', to: '2026-02-24', certainty: 'inferred', basis: 'On February 24' };
    expect(said).toEqual([{ ...carried, certainty: 'stated' }, carried, carried, bound]);
  });

  it('is carried from an event that the speaker is the subject of', () => {
    const text = 'Thus, on the morning of February 24, Roe closed the port.\n\nThe mayor also called it a success.';
    const [said] = saidIn(text, SATURDAY, [
      { source: 'The mayor', cue: 'called', content: 'a success', speaker: 'Jane Roe' },
    ]);
    expect(said).toEqual({
      from: '2026-02-24',
      to: '2026-02-24',
      certainty: 'inferred',
      basis: 'on the morning of February 24',
    });
  });

  it('is carried by words that set it at the time of what was just told', () => {
    const text = 'The firm said yesterday it had a deal.\n\nHours later, Jane Roe announced a second one.';
    const said = saidIn(text, SATURDAY, [
      { source: 'The firm', cue: 'said', content: 'it had a deal' },
      { source: 'Jane Roe', cue: 'announced', content: 'a second one' },
    ]);
    expect(said[1]).toEqual({
      from: '2026-02-27',
      to: '2026-02-27',
      certainty: 'inferred',
      basis: 'yesterday … Hours later',
    });
  });

  it('is carried back from a continuation that is dated', () => {
    const text =
      'Jane Roe praised what she called its courage.\n\n“It is a good day,” Roe added in her statement late Friday.';
    const said = saidIn(text, SATURDAY, [
      { source: 'Jane Roe', cue: 'praised', content: 'its courage' },
      { source: 'Roe', cue: 'added', content: 'It is a good day,', speaker: 'Jane Roe' },
    ]);
    expect(said.map(({ from, certainty }) => [from, certainty])).toEqual([
      ['2026-02-27', 'inferred'],
      ['2026-02-27', 'stated'],
    ]);
  });

  it('is not carried to words that tell of another time', () => {
    const text = 'Jane Roe said on Thursday that it was over. Jane Roe had said earlier that it never would be.';
    const said = saidIn(text, SATURDAY, [
      { source: 'Jane Roe', cue: 'said', content: 'it was over' },
      { source: 'Jane Roe', cue: 'had said', content: 'it never would be' },
    ]);
    expect(said[1]).toEqual(bound);
  });

  it('keeps the words of a date without a year or a week in an undated document', () => {
    expect(only('Jane Roe said late Friday that it was over.', 'Jane Roe', 'said', 'it was over', null)).toEqual({
      from: null,
      to: null,
      certainty: 'unknown',
      basis: 'late Friday',
      partial: { words: 'late Friday', value: 'XXXX-WXX-5' },
    });
    expect(only('Jane Roe said it was over.', 'Jane Roe', 'said', 'it was over', null)).toEqual({
      from: null,
      to: null,
      certainty: 'unknown',
      basis: null,
    });
  });
});

describe('a sentence without an end', () => {
  const clause = 'Jane Roe said on Monday that it was over, ';
  const milliseconds = (count: number): number => {
    const text = clause.repeat(count);
    const reading = readText(text);
    const timexes = findTimexes(text, SATURDAY);
    const attributions = Array.from({ length: count }, (_, i): Attribution => {
      const at = (words: string) => {
        const start = i * clause.length + clause.indexOf(words);
        return { start, end: start + words.length };
      };
      const [source, cue, content] = [[at('Jane Roe')], [at('said')], [at('it was over')]];
      return { kind: 'indirect', act: 'statement', source, cue, content, confidence: 1, evidence: 'test' };
    });
    const before = process.cpuUsage();
    dateStatements({ reading, attributions, timexes, published: SATURDAY });
    return process.cpuUsage(before).user / 1000;
  };

  it('takes time in proportion to its statements', () => {
    milliseconds(1000);
    // Four times the statements: in the square of them it would take sixteen times as long.
    expect(milliseconds(8000)).toBeLessThan(8 * Math.max(50, milliseconds(2000)));
  });
});
