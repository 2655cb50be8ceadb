import { durationValue } from '../period.ts';
import { type TimexRule, timexPattern } from '../rule.ts';
import { unitOf } from '../vocabulary.ts';

/**
 * A length of time without a number.
 * Matches: "several months", "in recent weeks", "for years". Not: "golden years" as a name, "Days Inn".
 */
export const vagueDuration: TimexRule = {
  name: 'vague-duration',
  pattern: timexPattern(
    '\\b(?:(?:the )?(?:(?:past|last|next|first|final|coming|following) )?(?:several|few|many|recent|coming|a few|some|previous|subsequent) |the (?:past|last|next|first|final|coming|early|intervening) )?(?<unit>years|months|weeks|days|hours|minutes|seconds|decades|centuries)(?:-long| ahead| to come)?(?![ -]old)\\b(?! ago\\b)',
  ),
  accepts: (match, text) =>
    (!/^[A-Z]/.test(match.text) || match.text.includes(' ')) &&
    !/\bthese\s$/i.test(text.slice(Math.max(0, match.start - 6), match.start)),
  read: ({ groups }) => ({ type: 'DURATION', value: durationValue(null, unitOf(groups['unit'] ?? '')) }),
};
