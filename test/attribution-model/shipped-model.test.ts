import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/app/load-engine.ts';
import { sliceSpan } from '../../src/domain/span.ts';
import { readText } from '../../src/text/read-text.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const engine = loadEngine();

function found(text: string) {
  return engine.attribute(readText(text)).map(({ source, cue, content, kind, act, via }) => ({
    source: source.map((span) => sliceSpan(text, span)).join(' … '),
    cue: cue.map((span) => sliceSpan(text, span)).join(' … '),
    content: content.map((span) => sliceSpan(text, span)).join(' … '),
    kind,
    act,
    ...(via !== undefined && { via }),
  }));
}

describe('the shipped engine', () => {
  it('is loaded once', () => {
    expect(loadEngine()).toBe(engine);
  });

  it('finds quoted, reported and half-quoted words', () => {
    expect(found('“We will not close the harbour,” Mayor Ann Lee said on Monday. “It feeds the town.”')).toMatchObject([
      { source: 'Mayor Ann Lee', content: 'We will not close the harbour, … It feeds the town.', kind: 'direct' },
    ]);
    expect(found('The ministry said that the tunnel would open in May.')).toMatchObject([
      {
        source: 'The ministry',
        cue: 'said',
        content: 'that the tunnel would open in May',
        kind: 'indirect',
        act: 'statement',
      },
    ]);
    expect(found('Berg called the plan “a gift to nobody” and promised to vote against it.')[0]).toMatchObject({
      source: 'Berg',
      act: 'statement',
    });
  });

  it('tells beliefs from statements', () => {
    expect(found('The farmers believe that the rain will come too late.')).toMatchObject([
      { source: 'The farmers', act: 'attitude' },
    ]);
  });

  it('names who reports what others said', () => {
    expect(found('The Herald reported that Ann Lee told employees that the harbour would close.')).toContainEqual(
      expect.objectContaining({ source: 'Ann Lee', via: 'The Herald' }),
    );
  });

  it('finds nothing in names, scare quotes and plain accounts', () => {
    expect(found('The “Old Lady” sails at nine. She carries forty guests and a cook.')).toEqual([]);
  });

  it('finds statements in every document of the seeds, sure of each between 0 and 1', () => {
    for (const file of readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))) {
      const attributions = engine.attribute(readText(readFileSync(new URL(file, SEEDS), 'utf8')));
      expect(attributions.length, file).toBeGreaterThan(0);
      for (const { confidence } of attributions) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
      }
    }
  });
});
