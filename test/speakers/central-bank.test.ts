import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './marked-text.ts';

describe('“the central bank”', () => {
  test.each([
    ['The Bank of Japan met. Acme Bank fell. [The central bank] said no.', 'Bank of Japan (inferred)'],
    ['The Fed met while Acme Corp cut jobs. [The U.S. central bank] said no.', 'Fed (inferred)'],
    ['The ECB lent to the Fed. [The European central bank] said no.', 'ECB (inferred)'],
    ['The Bundesbank met. HARBOUR WORKS [The central bank] said no.', 'Bundesbank (inferred)'],
    [
      'Acme Corp sold its shares to the People’s Bank of China. [The central bank] said no.',
      'People’s Bank of China (inferred)',
    ],
  ])('is a central bank: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test.each([
    // No other bank and no other body.
    ['Acme Bank, a bank, lent to Lunde Corp. [The central bank] said no.', 'central bank (unknown)'],
    // Another nation's, or a branch.
    ['The Fed met. [The Swiss central bank] said no.', 'Swiss central bank (unknown)'],
    ['The Bank of America fell. [The central bank] said no.', 'central bank (unknown)'],
    ['The Fed met. In New Zealand, [the central bank] said no.', 'central bank (unknown)'],
    // Whoever works there.
    ['The Fed met. [A rate-setter of the central bank] said no.', 'rate-setter of the central bank (unknown)'],
  ])('is nobody known: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test('a bank that is no central bank stays as it was', () => {
    expect(lastSpeaker('Lunde Bank met the Fed. Lunde Bank gained. [The bank] said no.')).toBe('Lunde Bank (inferred)');
  });
});
