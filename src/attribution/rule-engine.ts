import type { Attribution } from '../domain/statement.ts';
import type { Reading } from '../text/reading.ts';
import type { AttributionEngine } from './engine.ts';
import { toAttribution } from './found-attribution.ts';
import { cueSiteAt } from './grammar/cue-sites.ts';
import { Words } from './grammar/words.ts';
import { withoutOverruled } from './rules/overruled.ts';
import { nounPhrase } from './rules/phrases/noun-phrase-content.ts';
import { verbPhrase } from './rules/phrases/verb-phrase.ts';
import { whatCalled } from './rules/phrases/what-called.ts';
import type { Clause, Found } from './rules/rule.ts';
import { cueRules, measuredTextRules, sentenceRules, textRules } from './rules/rules.ts';
import { applyQuotationStructure } from './structure/quotation-structure.ts';
import { isSureReport } from './structure/sure-report.ts';

/** How far from a cue its source and content may be, in tokens: it bounds the work in a text of one endless sentence. */
const REACH = 200;

/** What the rules find in a text. */
export interface RuleFindings {
  /** Clauses and quotations with their cues: candidates that a judge weighs against others. */
  readonly judged: readonly Attribution[];
  /** What no judge has learnt to weigh, phrases with their cues and turns of transcripts: it is as sure as its rule was found to be. */
  readonly measured: readonly Attribution[];
}

function findInSentence(words: Words, low: number, high: number, phrases: Found[]): Found[] {
  const found: Found[] = [];
  for (let head = low; head < high; head++) {
    // No rule of those below begins with any other word.
    if (words.mayTell[head] === 0) continue;
    const near = Math.max(low, head - REACH);
    const clause: Clause = { words, low: near, high: Math.min(high, head + REACH), found: found.slice(-8) };
    const phrase = whatCalled(clause, head) ?? verbPhrase(clause, head) ?? nounPhrase(clause, head);
    if (phrase !== null) phrases.push(phrase);
    const site = cueSiteAt(words, head, near);
    if (site === null) continue;
    for (const rule of cueRules) {
      const match = rule.match(clause, site);
      if (match === null) continue;
      found.push(match);
      break;
    }
  }
  for (const rule of sentenceRules) {
    for (let at = low; at < high; at += REACH)
      found.push(...rule.match({ words, low: at, high: Math.min(high, at + REACH), found }));
  }
  return found;
}

/** Finds attributions by hand-written rules over cues and quotations. */
export function findByRules(reading: Reading): RuleFindings {
  const words = new Words(reading);
  const phrases: Found[] = [];
  const found = reading.sentences.flatMap(({ firstToken, endToken }) =>
    findInSentence(words, firstToken, endToken, phrases),
  );
  const texts: Found[] = [];
  for (const rule of textRules) texts.push(...rule.match(words, [...found, ...texts]));
  const attributionsOf = (list: readonly Found[]) =>
    list.map((each) => toAttribution(words, each)).filter((each) => each !== null);
  const judged = applyQuotationStructure(reading, attributionsOf(withoutOverruled(found, texts)));
  return {
    judged,
    measured: [
      ...attributionsOf([...phrases, ...texts.filter(({ rule }) => measuredTextRules.has(rule))]),
      // "The Herald reports that Ann Lee told staff …": what she told them is hers, whatever the Herald's report is.
      ...judged.filter((each) => isSureReport(reading.text, each)),
    ],
  };
}

/** An engine of the rules alone, for what the judge weighs. */
export function createRuleEngine(): AttributionEngine {
  return { attribute: (reading) => [...findByRules(reading).judged] };
}
