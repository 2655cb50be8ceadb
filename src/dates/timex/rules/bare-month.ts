import { monthOf, yearOf } from '../../../domain/calendar.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { tenseAt } from '../tense.ts';
import { MONTH, monthNumber } from '../vocabulary.ts';

/** What makes "May", "March", "April", "June", "August", "Jan" and the like a month rather than a name or a verb. */
const MONTH_BEFORE =
  /\b(?:in|of|since|by|until|till|through|throughout|last|next|this|from|to|late|early|mid|for|end|during|between|and|each|every|before|after|later in|on|ended|ending|beginning)[ -](?:late |early |mid-?)?$/i;
/** Without a cue of tense, a month that is so near is the coming one: ten months back, people add the year. */
const SOON_MONTHS = 2;
const AMBIGUOUS =
  /^(?:may|march|april|june|august|mar\.?|jan\.?|dec\.?|sep\.?|jun\.?|jul\.?|apr\.?|aug\.?|oct\.?|nov\.?|feb\.?|sept\.?)$/i;
const NAME_AFTER =
  /^(?:['’]s [a-z]+ said| (?:on|against|to) [A-Z]|[- ]?Fong| [A-Z][a-z]+| (?:said|told|says|was|is|has|had|be|not|have|also)\b|\w)/;

/**
 * A month by its name alone: the latest one, or the next where the words look ahead.
 * Matches: "in February", "by April", "March's figures". Not: "Theresa May said", "the March on Washington", "you may go".
 */
export const bareMonth: TimexRule = {
  name: 'bare-month',
  pattern: timexPattern(`\\b(?<month>${MONTH})(?![\\w-])`),
  accepts(match, text) {
    if (!/^[A-Z]/.test(match.text)) return false;
    if (!AMBIGUOUS.test(match.text)) return true;
    return (
      MONTH_BEFORE.test(text.slice(Math.max(0, match.start - 24), match.start)) &&
      !NAME_AFTER.test(text.slice(match.end, match.end + 20))
    );
  },
  read({ groups, start }, { text, published }) {
    const month = monthNumber(groups['month'] ?? '');
    const code = String(month).padStart(2, '0');
    if (!published) return { type: 'DATE', value: `XXXX-${code}` };
    const here = monthOf(published);
    const tense = tenseAt(text, start);
    const ahead = tense === 'future' || (tense === null && (month - here + 12) % 12 <= SOON_MONTHS);
    const step = ahead ? (month < here ? 1 : 0) : month > here ? -1 : 0;
    return { type: 'DATE', value: `${yearOf(published) + step}-${code}` };
  },
};
