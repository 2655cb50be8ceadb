import { describe, expect, it } from 'vitest';
import { readCorrectors } from '../../src/slack/correctors.ts';

describe('WHOSAID_CORRECTORS', () => {
  it.each([
    [undefined, false, false],
    ['', false, false],
    ['nobody', false, false],
    ['Everyone', true, true],
    ['U0JO, W0ANA', true, false],
    [' U0JO\tW0ANA ', true, false],
    ['U0ANA', false, false],
  ])('%j lets U0JO correct: %s, U0KIM: %s', (setting, jo, kim) => {
    const read = readCorrectors(setting);
    if ('problem' in read) throw new Error(read.problem);
    expect([read.correctors.allow('U0JO'), read.correctors.allow('U0KIM')]).toEqual([jo, kim]);
  });

  it.each(['@jo', 'U0JO everyone', 'nobody,U0JO', 'u0jo', 'all'])('%j is no list of users', (setting) =>
    expect(readCorrectors(setting)).toEqual({ problem: expect.stringContaining('WHOSAID_CORRECTORS must be') }),
  );
});
