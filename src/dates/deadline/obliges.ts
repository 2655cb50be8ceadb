import { ACTS_DONE } from './acts.ts';

/** Words that oblige somebody, or show what somebody wants done: what tells "must leave by Friday" from "had left by Friday". */
const WORDS =
  'must|shall|should|have to|has to|had to|having to|needs? to|is to|are to|was to|were to|required?|requires|requiring|ordered|orders|ordering|directed|directs|instructed|told|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|urge[sd]?|urging|want(?:s|ed)?(?! to)|request(?:s|ed|ing)?|seeks?|seeking|sought|call(?:s|ed|ing)? (?:for|on)|warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|deadline|ultimatum|comply|agree[ds]? to|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|vow(?:s|ed|ing)?|commit(?:s|ted)?|plans? to|planned to|aims? to|aimed to|intends? to|wish(?:es)? to|due|expected to|set to|obliged|gives?|gave|given|giving|unless|payable|please';
/** What somebody is still to do, in the passive: "would be paid", "can be lodged"; not what will come about, "would be exhausted". */
const PASSIVE = `(?:will|would|can|may|cannot)(?: not| only| also)? be (?:\\w+ly )?(?:${ACTS_DONE})\\b`;
const OBLIGES = new RegExp(`\\b(?:${WORDS})\\b|\\b${PASSIVE}`, 'gi');
/** A request that opens its sentence: "Send us the forms by Wednesday." */
const REQUEST =
  /^\W*(?:send|return|submit|reply|respond|apply|register|file|pay|contact|write|e-?mail|let|tell|book|sign|complete|report|bring|hand)\s(?!to\b)/i;
/** What had come about, or was so: it is told, whatever else was asked for before. */
const TOLD = /\b(?:had|was|were)\s(?!to\b)(?:\w+ly\s|already\s|not\s)?\w+/i;

/** Whether the words before a limit oblige somebody to what lies between, or ask for it. */
export function obliges(lead: string): boolean {
  let end = -1;
  for (const found of lead.matchAll(OBLIGES)) end = found.index + found[0].length;
  if (end < 0) return REQUEST.test(lead);
  return !TOLD.test(lead.slice(end));
}
