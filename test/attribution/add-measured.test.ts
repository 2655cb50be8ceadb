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
    expect(addMeasured([], [alone])).toEqual([alone]);
  });

  it('leaves to a statement what it reports of others', () => {
    expect(addMeasured([whole], [found(wish, { evidence: 'rule:verb-phrase', confidence: 0.8 })])).toEqual([whole]);
  });

  it('adds somebody’s word for something within a statement, if it is quoted', () => {
    const quoted = found(word, { evidence: 'rule:what-called', kind: 'direct' });
    expect(addMeasured([whole], [quoted])).toEqual([whole, quoted]);
    expect(addMeasured([whole], [{ ...quoted, kind: 'indirect' }])).toEqual([whole]);
  });

  it('keeps what was found with the same cue, surer where a model and the rule agree', () => {
    const rule = found(wish, { evidence: 'rule:verb-phrase', confidence: 0.8 });
    const model = found(wish);
    expect(addMeasured([model], [rule])).toEqual([{ ...model, confidence: 0.8 }]);
    const other = found({ ...wish, source: 'Ann Lee' });
    expect(addMeasured([other], [rule])).toEqual([other]);
    const ruled = found(wish, { evidence: 'rule:infinitive' });
    expect(addMeasured([ruled], [rule])).toEqual([ruled]);
  });

  it('never makes anything less sure', () => {
    const sure = found(wish, { confidence: 0.95 });
    expect(addMeasured([sure], [found(wish, { evidence: 'rule:verb-phrase', confidence: 0.8 })])).toEqual([sure]);
  });
});
