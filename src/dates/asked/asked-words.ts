/** Sources of patterns for the words that dates in questions are made of; for texts as `plainText` gives them. */

export const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
export const WEEKDAY = '(?:sun|mon|tues|wednes|thurs|fri|satur)day';
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
export const YEAR = '(?:19|20)\\d\\d';
export const PERIOD = 'day|weekend|week|fortnight|month|quarter|year';
export const COUNT =
  '\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|(?:a )?couple of|(?:a )?few|several';
export const SEASON = 'spring|summer|autumn|fall|winter';
