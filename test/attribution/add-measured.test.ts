import { describe, expect, it } from 'vitest';
import { addMeasured } from '../../src/attribution/structure/add-measured.ts';
import type { Attribution } from '../../src/domain/statement.ts';

const text = 'Ann Lee said Bob Day had called the plan a farce and wanted to leave.';

function found(words: { source: string; cue: string; content: string }, rest: Partial<Attribution> = {}): Attribution {
  const spanOf = (piece: string) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length });
  return {
    kind: 'indirect',
    act: 'statement',
    source: [spanOf(words.source)],
    cue: [spanOf(words.cue)],
    content: [spanOf(words.content)],
    confidence: 0.6,
    evidence: 'model',
    ...rest,
  };
}

const whole = found({
  source: 'Ann Lee',
  cue: 'said',
  content: 'Bob Day had called the plan a farce and wanted to leave',
});
const wish = { source: 'Bob Day', cue: 'wanted', content: 'to leave' };
const word = { source: 'Bob Day', cue: 'called', content: 'a farce' };

describe('addMeasured', () => {
  it('adds what nothing else accounts for', () => {
    const alone = found(wish, { evidence: 'rule:verb-phrase', confidence: 0.8 });
    expect(addMeasured(text, [], [alone])).toEqual([alone]);
  });

  it('makes what a model found surer where its source is the relative pronoun of the rule’s', () => {
    const phrase = 'Ann Lee said the bank, which announced a loss, had wanted to leave.';
    const spans = (...pieces: string[]) =>
      pieces.map((piece) => ({ start: phrase.indexOf(piece), end: phrase.indexOf(piece) + piece.length }));
    const act = { kind: 'indirect', act: 'statement', cue: spans('announced'), content: spans('a loss') } as const;
    const model = { ...act, source: spans('which'), confidence: 0.4, evidence: 'model' };
    const rule = { ...act, source: spans('the bank', 'which'), confidence: 0.8, evidence: 'rule:verb-phrase:object' };
    expect(addMeasured(phrase, [model], [rule])).toEqual([{ ...model, confidence: 0.8 }]);
    expect(addMeasured(phrase, [{ ...model, source: spans('Ann Lee') }], [rule])[0]?.confidence).toBe(0.4);
    const claims = phrase.replace('announced', 'announces');
    expect(addMeasured(claims, [model], [rule])[0]?.confidence).toBe(0.4);
  });

  it('leaves to a statement what it reports of others', () => {
    expect(addMeasured(text, [whole], [found(wish, { evidence: 'rule:verb-phrase', confidence: 0.8 })])).toEqual([
      whole,
    ]);
  });

  it('adds what a paper surely reports of somebody’s words', () => {
    const reported = found(wish, { evidence: 'rule:speaker-then-content', confidence: 0.8, via: 'Ann Lee' });
    expect(addMeasured(text, [whole], [reported])).toEqual([whole, reported]);
  });

  it('adds somebody’s word for something within a statement, if it is quoted', () => {
    const quoted = found(word, { evidence: 'rule:what-called', kind: 'direct' });
    expect(addMeasured(text, [whole], [quoted])).toEqual([whole, quoted]);
    expect(addMeasured(text, [whole], [{ ...quoted, kind: 'indirect' }])).toEqual([whole]);
  });

  it('keeps what was found with the same cue, surer where a model and the rule agree', () => {
    const rule = found(wish, { evidence: 'rule:verb-phrase', confidence: 0.8 });
    const model = found(wish);
    expect(addMeasured(text, [model], [rule])).toEqual([{ ...model, confidence: 0.8 }]);
    const other = found({ ...wish, source: 'Ann Lee' });
    expect(addMeasured(text, [other], [rule])).toEqual([other]);
    const ruled = found(wish, { evidence: 'rule:infinitive' });
    expect(addMeasured(text, [ruled], [rule])).toEqual([ruled]);
  });

  it('never makes anything less sure', () => {
    const sure = found(wish, { confidence: 0.95 });
    expect(addMeasured(text, [sure], [found(wish, { evidence: 'rule:verb-phrase', confidence: 0.8 })])).toEqual([sure]);
  });
});
