import { NUMBER, parseNumber } from '../number-words.ts';
import { durationValue } from '../period.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { UNIT, unitOf } from '../vocabulary.ts';

/**
 * A length of time with its number, and the run of time up to or from publication.
 * Matches: "six months", "a six-month transition", "the past two years", "two to three weeks". Not:
 * "44 years old" (an age), "a quarter of them", "three-quarters of the vote".
 */
export const duration: TimexRule = {
  name: 'duration',
  pattern: timexPattern(
    `\\b(?:(?:the|its|his|her|their|these|those) (?:(?:past|last|next|first|final|coming|latest|previous|following|year-earlier|initial|remaining) )?|(?:next|past|last|first) )?(?:(?:${NUMBER})(?: to | or |-)(?=(?:${NUMBER})))?(?<count>${NUMBER}|a|an|half an?|an? (?:hundred|dozen)|(?:${NUMBER}) (?:hundred|thousand)|a couple of|couple of|one and a half)(?: (?:more|full|straight|consecutive|additional|further|trading|business|working|calendar|long|other|solid|whole)|[ -](?=\\w+)){0,2}[ -]?(?<unit>${UNIT})(?:-long)?(?: or (?:so|more|two))?\\b(?! ago\\b)`,
  ),
  accepts(match, text) {
    const after = text.slice(match.end, match.end + 6);
    if (/^[\s-]+old\b/i.test(after)) return false;
    if (/quarters?$/i.test(match.text) && /^\sof\b/i.test(after)) return false;
    return !/^an?\s+(?:quarter|weekend)$/i.test(match.text);
  },
  read({ groups }) {
    const count = parseNumber(
      (groups['count'] ?? '')
        .replace(/^(?:a )?couple of$/i, 'couple')
        .replace(/^half an?$/i, 'half')
        .replace(/^one and a half$/i, '1.5'),
    );
    return { type: 'DURATION', value: durationValue(count, unitOf(groups['unit'] ?? '')) };
  },
};
