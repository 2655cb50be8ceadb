import { describe, expect, it } from 'vitest';
import { leaveOutThat } from '../../src/attribution/structure/leading-that.ts';
import type { StatementKind } from '../../src/domain/statement.ts';

function contentOf(content: string, kind: StatementKind): string {
  const text = `Lee said ${content}`;
  const whole = { start: 9, end: text.length };
  const attribution = {
    kind,
    act: 'statement',
    source: [],
    cue: [],
    content: [whole],
    confidence: 1,
    evidence: '',
  } as const;
  const [left] = leaveOutThat(text, attribution).content;
  return text.slice(left?.start, left?.end);
}

describe('leaveOutThat', () => {
  it.each([
    ['that it was over', 'it was over'],
    ['that, with luck, it was over', 'with luck, it was over'],
    ['it was over', 'it was over'],
    ['thatch was cheap', 'thatch was cheap'],
    ['that', 'that'],
  ])('of %j leaves %j', (content, left) => {
    expect(contentOf(content, 'indirect')).toBe(left);
  });

  it('keeps a quotation whole', () => {
    expect(contentOf('that is all', 'direct')).toBe('that is all');
  });
});
