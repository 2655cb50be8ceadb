import type { Attribution } from '../../domain/statement.ts';

/** A rule that is so sure has a clause or a quotation, and a verb that takes one. */
const SURE = 0.8;
/** A reporter is named in a few words: "a bank that was in the news" is none. UTF-16 code units. */
const LONGEST_REPORTER = 40;
/** Figures are compared with, they report nobody's words: "above forecasts, according to Herald data, the bank said". */
const FIGURES = /\b(?:data|estimates?|poll|survey|figures)\b|\p{Lu}\/\p{Lu}/iu;
const SAYING =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|warn(?:ed|s)|claim(?:ed|s)|den(?:ied|ies)|cautioned|complained|insist(?:ed|s)|ask(?:ed|s))\b/i;

/**
 * Whether somebody surely said what a paper reports of them: what is said within a report is seldom marked in what a judge
 * learns from, so it thinks little of it.
 * Matches: The Herald reports that Ann Lee told staff … — Not: The bank that was in the news said …
 */
export function isSureReport(text: string, { via, confidence, cue }: Attribution): boolean {
  if (via === undefined || confidence < SURE || via.length > LONGEST_REPORTER || FIGURES.test(via)) return false;
  return cue.some(({ start, end }) => SAYING.test(text.slice(start, end)));
}
