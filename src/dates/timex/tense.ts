/** How far before an expression its clause is read for tense, in UTF-16 code units. */
const REACH = 80;

/** A passive that is still to come; its participle ("will be held") must not count as a past. */
const FUTURE_PASSIVE =
  /\b(?:will|won't|would|shall|may|might|can|could|should|must|to)(?: not)?(?: \w+ly)? be(?: \w+ly)? (?:\w{3,}ed|held|made|told|taken|paid|given|sent|set|met|read)\b/gi;

const FUTURE =
  /\b(?:will|won't|would|shall|may|might|can|could|should|must|(?:to|is|are) be|going to|plans?|planning|due|scheduled|schedule|expects?|expected|set for|set to|deadline|slated|starting|beginning|effective|upcoming|next|hopes?|intends?|expires?|matures?|payable|as (?:early|soon) as|(?:entries|nominations|applications|bids|registrations?|polls|voting) closes?)\b|['’]ll\b/gi;

const PAST =
  /\b(?:said|says|was|were|had|has been|have been|did|told|began|came|went|took|made|held|met|rose|fell|gave|since|ago|last|earlier|wrote|(?:set|gave|missed|imposed|had|passed) (?:[\w’']+ ){0,4}deadline|[a-z]{3,}ed)\b/g;

/** Verbs in -ed that speak of what is to come: "is expected", "scheduled". */
const NOT_PAST = /^(?:expected|scheduled|slated|need|proceed|exceed|indeed|supposed|hundred|speed|breed)$/;

/** Words that, right before an expression, make it a limit that is still to come. */
const LIMIT =
  /\b(?:by|until|till|effective|starting|beginning|no later than|not later than)\s+(?:on\s+|about\s+|around\s+|late\s+|early\s+|an?\s+|mid-|(?:the\s+)?(?:end|beginning|close|start|middle)\s+of\s+(?:(?:business|play|trading|day)\s+(?:on\s+)?)?|(?:noon|midnight|\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]\.?m\.?)?)\s+(?:[A-Z]{2,4}\s+)?(?:on\s+)?)?$/i;

/** "Had said", "was told": what is told lies before the day of the report, and so may its limits. */
const PLUPERFECT = /\bhad\s+(?:\w+ly\s+)?(?:\w+ed|said|told|set|given|been|made|begun|sought)\b/i;

/** A limit that opens a sentence which tells what had come about by then: "By Friday, 300 people had fled". */
const OPENS_SENTENCE = /^\W*\w+\s$/;
const TOLD_AFTER =
  /^[^.;:!?”“]{3,40}?,[^.;:!?”“]{1,60}?\b(?:had|was|were)\b(?! (?:to|told|ordered|given|asked|warned)\b)/;

/** A full stop that ends a sentence, not an initial or an abbreviation. */
const SENTENCE_END = /[a-z0-9)\]’”"']{3}[.?!][”"')]*\s+(?=[A-Z“"‘])|\n\s*\n|;|[”“]|''/g;

/** The words before `start` that belong to its clause, at most `reach` code units of them. */
function clauseBefore(text: string, start: number, reach: number = REACH): string {
  const before = text.slice(Math.max(0, start - reach), start);
  let cut = 0;
  for (const end of before.matchAll(SENTENCE_END)) cut = end.index + end[0].length;
  return before.slice(cut);
}

/** Where the last match of a pattern ends, or -1. */
const lastEnd = (pattern: RegExp, clause: string, except?: RegExp): number => {
  let last = -1;
  for (const match of clause.matchAll(pattern)) if (!except?.test(match[0])) last = match.index + match[0].length;
  return last;
};

/**
 * Whether the clause that leads up to `start` speaks of what is to come or of what has been, by its last cue: "will
 * meet on Friday", "said on Friday", "had said it must end by Friday". `null` where it has no cue.
 */
export function tenseAt(text: string, start: number): 'future' | 'past' | null {
  const clause = clauseBefore(text, start).replace(FUTURE_PASSIVE, 'will');
  const limit = LIMIT.test(clause);
  if (limit && OPENS_SENTENCE.test(clause) && TOLD_AFTER.test(text.slice(start, start + REACH))) return 'past';
  const future = lastEnd(FUTURE, clause);
  const past = lastEnd(PAST, clause, NOT_PAST);
  if (!limit && future < 0 && past < 0) return null;
  if (!limit && future <= past) return 'past';
  return PLUPERFECT.test(clauseBefore(text, start, 2 * REACH)) ? 'past' : 'future';
}

/** Whether an expression looks ahead of publication. News reports what has happened: without a cue it does not. */
export const looksAhead = (text: string, start: number): boolean => tenseAt(text, start) === 'future';
