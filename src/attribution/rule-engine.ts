import type { Attribution } from '../domain/statement.ts';
import type { Reading } from '../text/reading.ts';
import type { AttributionEngine } from './engine.ts';
import { toAttribution } from './found-attribution.ts';
import { cueSiteAt } from './grammar/cue-sites.ts';
import { Words } from './grammar/words.ts';
import { withoutOverruled } from './rules/overruled.ts';
import type { Clause, Found } from './rules/rule.ts';
import { cueRules, sentenceRules, textRules } from './rules/rules.ts';
import { applyQuotationStructure } from './structure/quotation-structure.ts';

/** How far from a cue its source and content may be, in tokens: it bounds the work in a text of one endless sentence. */
const REACH = 200;

function findInSentence(words: Words, low: number, high: number): Found[] {
  const found: Found[] = [];
  for (let head = low; head < high; head++) {
    const near = Math.max(low, head - REACH);
    const site = cueSiteAt(words, head, near);
    if (site === null) continue;
    const clause: Clause = { words, low: near, high: Math.min(high, head + REACH), found: found.slice(-8) };
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
export function createRuleEngine(): AttributionEngine {
  return {
    attribute(reading: Reading): Attribution[] {
      const words = new Words(reading);
      const found = reading.sentences.flatMap(({ firstToken, endToken }) =>
        findInSentence(words, firstToken, endToken),
      );
      const texts: Found[] = [];
      for (const rule of textRules) texts.push(...rule.match(words, [...found, ...texts]));
      const attributions = withoutOverruled(found, texts)
        .map((each) => toAttribution(words, each))
        .filter((each) => each !== null);
      return applyQuotationStructure(reading, attributions);
    },
  };
}
