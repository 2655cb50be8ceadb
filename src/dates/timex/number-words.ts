const ONES = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // biome-ignore format: a table reads best in rows
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  '', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh',
  'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
]; // biome-ignore format: a table reads best in rows

const VALUES = new Map<string, number>();
ONES.forEach((word, value) => {
  VALUES.set(word, value);
});
TENS.forEach((word, index) => {
  if (word) VALUES.set(word, index * 10);
});
for (const [word, value] of [
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
  ['dozen', 12],
  ['couple', 2],
] as const) {
  VALUES.set(word, value);
}

const ONES_SOURCE = ONES.slice(1).join('|');
const TENS_SOURCE = TENS.slice(2).join('|');

/** Source of a pattern for a whole or decimal number in digits or words: `7`, `1,200`, `2.5`, `5 1/2`, `twenty-one`. */
export const NUMBER = `\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,4}(?:\\.\\d{1,2}|[ -]1/2)?|(?:${TENS_SOURCE})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES_SOURCE}`;

/** The number that words or digits give; `null` where they give none that is definite ("several", "many"). */
export function parseNumber(words: string): number | null {
  const plain = words.toLowerCase().replace(/,/g, '').trim();
  const half = /^(\d+)[ -]1\/2$/.exec(plain);
  if (half) return Number(half[1]) + 0.5;
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  const scaled = /^(?:(\S+) )?(hundred|thousand)$/.exec(plain);
  if (scaled) {
    const factor = scaled[1] ? parseNumber(scaled[1]) : 1;
    return factor === null ? null : factor * (scaled[2] === 'hundred' ? 100 : 1000);
  }
  const parts = plain.split(/[\s-]+/).map((part) => VALUES.get(part));
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return null;
    sum += part;
  }
  return sum;
}

/** The rank that an ordinal gives; `null` where it gives none. */
export function parseOrdinal(word: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(word);
  if (digits) return Number(digits[1]);
  const index = ORDINALS.indexOf(word.toLowerCase());
  return index > 0 ? index : null;
}
