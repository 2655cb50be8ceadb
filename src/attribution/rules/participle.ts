import { mainSubject } from '../grammar/main-subject.ts';
import { nameLimits, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { CAPITAL, COORDINATOR, MARK, PREPOSITION, type Range, VERB, type Words } from '../grammar/words.ts';
import { utteranceNouns } from '../lexicon/report-nouns.ts';
import { actOf } from './act.ts';
import { contentAfter } from './content-after.ts';
import type { Clause, CueRule } from './rule.ts';

/** The subject after a participle that opens its sentence: "Calling it a mistake, | Ann Lee resigned". */
function subjectAfter({ words, high }: Clause, at: number): Range | null {
  for (let i = at; i < high; i++) {
    const comma = words.at(i) === ',' && !words.quoted(i);
    const closed = words.quoted(i - 1) && !words.quoted(i) && words.at(i - 2) === ',';
    if (!comma && !closed) continue;
    const from = comma ? i + 1 : i;
    const to = nounPhraseEnd(words, from, high, nameLimits);
    if (to > from && !words.is(from, PREPOSITION | COORDINATOR)) return { from, to };
  }
  return null;
}

/** Whether nothing but the speaker of the whole sentence can be meant: after a comma, a dash, "by", "a statement". */
function refersToMain(words: Words, from: number): boolean {
  return (
    words.quoted(from - 1) ||
    words.is(from - 1, MARK | COORDINATOR) ||
    /^(?:by|after|before|while|in|repeatedly|then)$/.test(words.at(from - 1)) ||
    utteranceNouns.has(words.at(from - 1))
  );
}

/** Who speaks: the subject of the sentence, of the verb before, or, with no comma between, the name right there. */
export function speakerOfParticiple({ words, low, found }: Clause, from: number): readonly Range[] | null {
  if (!refersToMain(words, from)) {
    // "with Ann Lee calling it a mistake" has a subject of its own; "for announcing it" has none to be sure of.
    let name = from;
    while (name > low && words.is(name - 1, CAPITAL) && !words.quoted(name - 1)) name--;
    return name < from ? [{ from: name, to: from }] : null;
  }
  const earlier = found.at(-1)?.source;
  if (earlier !== undefined && earlier.length > 0) return earlier;
  const main = mainSubject(words, low, from);
  if (main !== null) return [main];
  for (let i = from - 1; i > low; i--) {
    if (words.is(i, VERB) && !words.quoted(i)) return subjectBefore(words, i, low)?.source ?? null;
  }
  return null;
}

/**
 * A participle with the subject of its sentence: ", saying that …", ", calling it a mistake", or in front of it.
 * Matches: Ann Lee resigned, saying it was over. — Not: She apologised for saying it was over.
 */
export const participle: CueRule = {
  name: 'participle',
  match(clause: Clause, site) {
    const { words, low } = clause;
    if (site.kind !== 'participle' || site.negated) return null;
    const opens = site.from === low || (words.at(site.from - 1) === 'by' && site.from - 1 === low);
    const subject = opens ? subjectAfter(clause, site.to) : null;
    const source = subject ? [subject] : opens ? null : speakerOfParticiple(clause, site.from);
    if (source === null) return null;
    const after = contentAfter(subject ? { ...clause, high: subject.from } : clause, site);
    return (
      after && {
        rule: this.name,
        act: actOf(site),
        source,
        cue: [{ from: site.from, to: site.to }],
        content: after.content,
        confidence: after.confidence - 0.1,
      }
    );
  },
};
