import { contentEnd } from '../grammar/content-end.ts';
import { nameLimits, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import { AUXILIARY } from '../grammar/words.ts';
import type { Clause, SentenceRule } from './rule.ts';

const REPORTED =
  /^(?:detailed|reported|noted|described|explained|outlined|revealed|quoted|cited|documented|published|recounted)$/;

/**
 * A report named in front of what it reports.
 * Matches: As detailed in the Herald, it is over. — Not: As she said that, it was over.
 */
export const asReported: SentenceRule = {
  name: 'as-reported',
  match({ words, low, high }: Clause) {
    if (words.at(low) !== 'as') return [];
    const passive = REPORTED.test(words.at(low + 1)) && /^(?:in|by|on)$/.test(words.at(low + 2));
    const from = passive ? low + 3 : low + 1;
    const to = nounPhraseEnd(words, from, high, nameLimits);
    let comma = to;
    if (to === from) return [];
    if (!passive) {
      while (words.is(comma, AUXILIARY)) comma++;
      if (words.cues[comma]?.form !== 'past' && words.cues[comma]?.form !== 'present') return [];
      comma++;
      if (words.at(comma) === 'it') comma++;
    }
    if (words.at(comma) !== ',') return [];
    const cue = passive ? { from: low, to: low + 2 } : { from: to, to: comma };
    const content = { from: comma + 1, to: contentEnd(words, comma + 1, high) };
    if (content.to - content.from < 3) return [];
    return [
      { rule: this.name, act: 'statement', source: [{ from, to }], cue: [cue], content: [content], confidence: 0.7 },
    ];
  },
};
