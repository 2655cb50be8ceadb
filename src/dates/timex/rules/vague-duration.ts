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
    '\\b(?:(?:the )?(?:(?:past|last|next|first|final|coming|following) )?(?:several|few|many|recent|coming|a few|some|previous|subsequent) |the (?:past|last|next|first|final|coming|early|intervening) )?(?<unit>years|months|weeks|days|hours|minutes|seconds|decades|centuries)(?:-long|-old| ahead| to come)?\\b(?! ago\\b)',
  ),
  accepts: (match) => !/^[A-Z]/.test(match.text) || match.text.includes(' '),
  read: ({ groups }) => ({ type: 'DURATION', value: durationValue(null, unitOf(groups['unit'] ?? '')) }),
};
