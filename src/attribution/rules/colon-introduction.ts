import { mainSubject } from '../grammar/main-subject.ts';
import { nameLimits, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { quotationAt } from '../grammar/quotations.ts';
import { CAPITAL, POSSESSIVE, PRONOUN, type Range, SUBJECT_PRONOUN, type Words } from '../grammar/words.ts';
import { utteranceNouns } from '../lexicon/report-nouns.ts';
import type { Clause, SentenceRule } from './rule.ts';

/** Who is about to be quoted: the phrase before the colon, the owner of what is quoted, or the subject of the sentence. */
function speakerBefore(words: Words, colon: number, low: number): Range | null {
  for (let i = colon - 2; i >= Math.max(low, colon - 8); i--) {
    const from = i + 1;
    if (/^(?:from|by)$/.test(words.at(i)) && nounPhraseEnd(words, from, colon, nameLimits) === colon)
      return { from, to: colon };
  }
  const phrase = nounPhraseBefore(words, colon, low);
  if (phrase !== null) {
    for (let i = phrase.to - 1; i >= phrase.from; i--) {
      if (/^['’]s?$/.test(words.at(i)) && words.is(i, POSSESSIVE)) return { from: phrase.from, to: i };
      if (/^(?:his|her|their|its)$/.test(words.at(i))) return { from: i, to: i + 1 };
    }
    const names = words.is(phrase.to - 1, CAPITAL) || words.is(phrase.to - 1, SUBJECT_PRONOUN | PRONOUN);
    if (names && words.is(phrase.from, CAPITAL) && (phrase.to - phrase.from > 1 || phrase.from > low)) return phrase;
  }
  const subject = mainSubject(words, low, colon);
  if (subject === null || !words.is(subject.from, CAPITAL)) return null;
  for (let i = subject.to; i < colon; i++)
    if (utteranceNouns.has(words.at(i)) || words.cues[i] !== undefined) return subject;
  return null;
}

/**
 * A colon before a quotation, with no cue verb: in its sentence, or with the quotation in a paragraph below.
 * Matches: And from Chairwoman Lee: “It is over.” — Not: There were two signs: “Stop” and “Go”.
 */
export const colonIntroduction: SentenceRule = {
  name: 'colon-introduction',
  match({ words, low, high, found }: Clause) {
    for (let i = low + 1; i < high; i++) {
      if (words.at(i) !== ':' || words.quoted(i) || !words.quoted(i + 1)) continue;
      const quotation = quotationAt(words, i + 1);
      if (quotation.to - quotation.from < 6) continue;
      if (
        found.some(({ content }) => content.some((range) => range.from <= quotation.from && range.to > quotation.from))
      )
        continue;
      const source = speakerBefore(words, i, low);
      if (source === null) continue;
      const cue = [{ from: i, to: i + 1 }];
      return [{ rule: this.name, act: 'statement', source: [source], cue, content: [quotation], confidence: 0.65 }];
    }
    return [];
  },
};
