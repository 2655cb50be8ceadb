import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './marked-text.ts';

describe('it and they as speakers', () => {
  test('stand for nobody else where whom they most likely mean has done nothing yet', () => {
    const text =
      '[Kelvor] said its tests had ended.\n\nMayor Ann Lee told the town to stop using Brundt Inc after [it] refused to answer.';
    expect(lastSpeaker(text)).toBe('nobody (unknown)');
  });

  test('stand for a body that was a subject a moment ago', () => {
    expect(lastSpeaker('Brundt Inc stopped its tests. [It] refused to answer.')).toBe('Brundt Inc (inferred)');
  });
});
