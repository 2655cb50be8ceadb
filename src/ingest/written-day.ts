import { makeDay } from '../domain/calendar.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const patterns = [
  // 2026-02-28, 2026/02/28
  /\b(?<year>\d{4})[-/](?<number>\d{2})[-/](?<day>\d{2})\b/,
  // Feb 28, Feb. 28, 2026, February 28 2026
  new RegExp(`\\b(?<month>${monthWord})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>\\d{4})\\b)?`, 'i'),
  // 28 February, 28 Feb. 2026
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${monthWord})\\b\\.?(?:,? (?<year>\\d{4})\\b)?`, 'i'),
];

/** A day as a head or a dateline writes it: its words, and the ISO day where it names its year. */
export interface WrittenDay {
  readonly words: string;
  readonly day: string | null;
}

/** The first day written in a short line; `null` where there is none. Matches "Feb. 28, 2026", "28 February"; not "in 2026". */
export function findWrittenDay(line: string): WrittenDay | null {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (!match?.groups) continue;
    const { year, number, month, day } = match.groups;
    const monthNumber = number ? Number(number) : months.indexOf(month!.slice(0, 3).toLowerCase()) + 1;
    // Any leap year tells whether a month has such a day at all.
    const known = makeDay(year ? Number(year) : 2000, monthNumber, Number(day));
    if (known !== null) return { words: match[0], day: year ? known : null };
  }
  return null;
}
