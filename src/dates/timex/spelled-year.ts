import { parseNumber } from './number-words.ts';

const TENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const UNITS = 'one|two|three|four|five|six|seven|eight|nine';

/** Source of a pattern for a year as it is spoken: "nineteen ninety-seven", "two thousand". */
export const SPELLED_YEAR = `(?:seventeen|eighteen|nineteen|twenty)[ -](?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:${UNITS}))?|${TENS}|(?:oh|hundred)(?:[- ](?:${UNITS}))?)`;

/** The four digits of a spoken year. */
export function spelledYear(words: string): string {
  const [century = '', ...rest] = words.toLowerCase().split(/[\s-]+/);
  const tail = rest.filter((word) => word !== 'oh' && word !== 'hundred').join(' ');
  return String((parseNumber(century) ?? 0) * 100 + (tail ? (parseNumber(tail) ?? 0) : 0));
}
