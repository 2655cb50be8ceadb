import { ZONE } from '../clock-zone.ts';
import { type TimexMatch, type TimexRule, timexPattern } from '../rule.ts';

/** The zone that a value carries itself; others are told from the words when an instant is wanted. */
const UTC = /\d(?: hours)?\s(?:GMT|UTC)$/i;

/** Hours and minutes on the clock of 24 hours; `null` where no clock shows them ("25:10", "13 p.m."). */
function clockOf({ groups }: TimexMatch): string | null {
  const half = (groups['half'] ?? groups['phrase'])?.toLowerCase();
  let hour = Number(groups['hour'] ?? groups['hour24'] ?? groups['hourPhrase']);
  const minute = Number(groups['minute'] ?? groups['minute24'] ?? 0);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'p' || half === 'afternoon' || half === 'evening' ? 12 : 0);
  }
  if (hour > 23 || minute > 59) return null;
  return `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/**
 * A time of the clock, with its zone and a second zone in brackets; of 24 hours only where a zone or "at" says it is none of a score.
 * Matches: "by 5:01 pm (22:01 GMT)", "5 p.m. ET", "at 17:30". Not: "won 3:05", "Psalm 23:10", "13 p.m.".
 */
export const clockTime: TimexRule = {
  name: 'clock-time',
  pattern: timexPattern(
    `(?<![\\d:.,$£€-])\\b(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?[ -]?(?<half>[ap])\\.?m\\b\\.?|(?<hourPhrase>\\d{1,2}) (?:o'clock )?in the (?<phrase>morning|afternoon|evening)\\b|(?:(?<=\\bat )(?<!\\$at )|(?=\\d\\d?:\\d\\d (?:hours|${ZONE})))(?<hour24>\\d{1,2}):(?<minute24>\\d\\d)(?!\\d)(?: hours\\b)?)(?: \\(\\d{1,2}:?\\d\\d (?:${ZONE})\\)|,? \\(?(?:${ZONE})\\)?(?: \\(\\d{1,2}:?\\d\\d (?:${ZONE})\\))?)?`,
  ),
  accepts: (match) => clockOf(match) !== null,
  read: (match, { published }) => ({
    type: 'TIME',
    value: `${published ?? 'XXXX-XX-XX'}${clockOf(match)}${UTC.test(match.text) ? 'Z' : ''}`,
  }),
};
