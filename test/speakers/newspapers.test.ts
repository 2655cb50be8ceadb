import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './marked-text.ts';

const scoop = 'The Lunde Herald reported on Friday that Acme Corp would close.';

describe('“the paper” and “the newspaper”', () => {
  test.each([
    [`${scoop} Acme has debts, [the paper] said.`, 'Lunde Herald (inferred)'],
    [`${scoop} Acme told Reuters no. Acme has debts, [the newspaper] said.`, 'Lunde Herald (inferred)'],
    [`${scoop} [The Herald newspaper] said no.`, 'Lunde Herald (inferred)'],
  ])('stand for a newspaper: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test.each([
    // What somebody wrote, an agency, a company, another paper.
    [`${scoop} Ann Lee wrote a paper on ferries. [The paper] said no.`, 'Ann Lee (inferred)'],
    ['Acme Corp told Reuters no. It has debts, [the newspaper] said.', 'newspaper (unknown)'],
    ['Acme Corp would close. It has debts, [the paper] said.', 'paper (unknown)'],
    [`${scoop} [The Tollund Gazette newspaper] said no.`, 'Tollund Gazette (inferred)'],
  ])('stand for nobody else: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});
