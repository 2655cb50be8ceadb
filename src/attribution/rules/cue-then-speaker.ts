import { nameLimits, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import { subjectBefore } from '../grammar/subject.ts';
import {
  AUXILIARY,
  CAPITAL,
  DETERMINER,
  GERUND,
  NUMBER,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  TIME,
  VERB,
  type Words,
} from '../grammar/words.ts';
import { contentBefore } from './content-before.ts';
import type { Clause, CueRule } from './rule.ts';
import { tailContent } from './tail-content.ts';

/** The end of an apposition that begins after the comma at `comma`; `comma` where what follows is none. */
function appositionEnd(words: Words, comma: number, high: number): number {
  const first = comma + 1;
  const begins =
    words.is(first, DETERMINER | NUMBER | POSSESSIVE | RELATIVE) ||
    /^(?:of|from|chair|director|president|professor|spokes\w+|head|founder|executive|senior|former|editor|author|leader)/.test(
      words.at(first),
    ) ||
    (words.is(first, CAPITAL) && !words.is(first, PREPOSITION));
  if (!begins || words.quoted(first) || words.is(first, GERUND | SUBJECT_PRONOUN)) return comma;
  const relative = words.is(first, RELATIVE);
  let end = first;
  while (end < high && !words.quoted(end) && !/^(?:[.;:—–]|--+)$/.test(words.at(end))) {
    if (words.at(end) === ',') {
      const more = appositionEnd(words, end, high);
      return more > end && !relative ? more : end;
    }
    if (!relative && words.is(end, AUXILIARY | VERB) && !/^['’]s?$/.test(words.at(end))) return comma;
    end++;
  }
  return end;
}

/**
 * A cue with its speaker after it and the content before: "“It is over,” said Ann Lee, a lawyer."
 * Matches: “It is over,” said Ann Lee. — Not: Ann Lee, a lawyer, said people were leaving.
 */
export const cueThenSpeaker: CueRule = {
  name: 'cue-then-speaker',
  match(clause: Clause, site) {
    const { words, high } = clause;
    if (site.kind !== 'finite' || site.from !== site.head || site.negated) return null;
    const before = contentBefore(clause, site.from);
    if (before === null || words.quoted(site.to)) return null;
    const first = site.to;
    if (before.kind === 'clause') {
      if (!site.classes.has('say') && !site.classes.has('report')) return null;
      // "Ann Lee, a lawyer, | said …": the words before are the speaker, not the content.
      if ((subjectBefore(words, site.from, clause.low)?.from ?? site.from) <= before.range.from) return null;
    }
    const nameEnd = nounPhraseEnd(words, first, high, nameLimits);
    if (nameEnd === first || words.is(first, PREPOSITION | TIME) || words.at(first) === 'that') return null;
    if (words.is(first, SUBJECT_PRONOUN) && words.is(nameEnd, AUXILIARY)) return null;
    if (words.quoted(nameEnd) && nameEnd < high && !/[.,]/.test(words.at(nameEnd - 1))) return null;
    if (site.classes.has('tell') && !site.classes.has('say') && !site.classes.has('report')) return null;
    // A verb after the phrase makes it the subject of what was said: "…, said people were leaving".
    const reduced = words.is(nameEnd, PAST) && words.is(nameEnd + 1, PREPOSITION);
    if (nameEnd < high && !reduced && (words.is(nameEnd, AUXILIARY | VERB) || words.cues[nameEnd]?.form === 'past'))
      return null;
    if (before.kind === 'clause' && !words.is(first, CAPITAL | DETERMINER | SUBJECT_PRONOUN) && nameEnd < high - 1)
      return null;
    const to = words.at(nameEnd) === ',' ? appositionEnd(words, nameEnd, high) : nameEnd;
    return {
      rule: this.name,
      act: 'statement',
      source: [{ from: first, to }],
      cue: [{ from: site.from, to: site.to }],
      content: [before.range, ...tailContent(clause, to)],
      confidence: before.kind === 'quotation' ? 0.95 : 0.85,
    };
  },
};
