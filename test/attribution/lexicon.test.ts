import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/attribution/lexicon/inflect.ts';
import { canState, lookUpCue } from '../../src/attribution/lexicon/lexicon.ts';

describe('inflect', () => {
  it.each([
    ['say', 'says said said saying'],
    ['deny', 'denies denied denied denying'],
    ['admit', 'admits admitted admitted admitting'],
    ['write', 'writes wrote written writing'],
    ['argue', 'argues argued argued arguing'],
    ['agree', 'agrees agreed agreed agreeing'],
    ['express', 'expresses expressed expressed expressing'],
    ['convey', 'conveys conveyed conveyed conveying'],
    ['lie', 'lies lied lied lying'],
  ])('%s', (verb, forms) => {
    const { present, past, participle, gerund } = inflect(verb);
    expect([present, past, participle, gerund].join(' ')).toBe(forms);
  });
});

describe('lookUpCue', () => {
  it('finds every form of a cue verb', () => {
    expect(lookUpCue('told')).toMatchObject({ form: 'past', verb: { lemma: 'tell' } });
    expect(lookUpCue('vowing')).toMatchObject({ form: 'gerund', verb: { lemma: 'vow' } });
    expect(lookUpCue('walked')).toBeUndefined();
  });

  it('knows verbs of saying from verbs of thinking', () => {
    expect(canState(lookUpCue('says')!.verb)).toBe(true);
    expect(canState(lookUpCue('believes')!.verb)).toBe(false);
  });
});
