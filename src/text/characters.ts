/** Bits that {@link classAt} combines. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 4;
/** Combining marks and invisible format characters: they go on with the word they stand in. */
export const MARK = 8;
const UPPER = 16;

const KNOWN = 128;
const WORD = LETTER | DIGIT | MARK;

/** Classes of the basic plane, worked out on first sight: one array access is far cheaper than a regular expression. */
const classes = new Uint8Array(0x10000);

function classify(character: string): number {
  if (/^\s/u.test(character)) return SPACE;
  if (/^\p{L}/u.test(character)) return /^[\p{Lu}\p{Lt}]/u.test(character) ? LETTER | UPPER : LETTER;
  if (/^\p{N}/u.test(character)) return DIGIT;
  return /^[\p{M}\p{Cf}]/u.test(character) ? MARK : 0;
}

/** How many code units the code point at `index` takes: 2 for a surrogate pair, 1 for all else, lone surrogates included. */
export function widthAt(text: string, index: number): 1 | 2 {
  const high = text.charCodeAt(index);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** What kind of character begins at `index`: a combination of the bits above, 0 for marks and past the text's ends. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0xd800) {
    const known = classes[code]!;
    if (known !== 0) return known & ~KNOWN;
  }
  if (Number.isNaN(code)) return 0;
  if (widthAt(text, index) === 2) return classify(text.slice(index, index + 2));
  const known = classes[code]!;
  if (known !== 0) return known & ~KNOWN;
  const found = classify(text.charAt(index));
  classes[code] = found | KNOWN;
  return found;
}

/** Whether the text's ends or white space stand at `index`. */
export const isBlankAt = (text: string, index: number): boolean =>
  index < 0 || index >= text.length || (classAt(text, index) & SPACE) !== 0;

/** Whether a letter, digit or combining mark begins at `index`. */
export const isWordAt = (text: string, index: number): boolean => (classAt(text, index) & WORD) !== 0;

/** Whether a letter begins at `index`. */
export const isLetterAt = (text: string, index: number): boolean => (classAt(text, index) & LETTER) !== 0;

/** Whether a digit begins at `index`. */
export const isDigitAt = (text: string, index: number): boolean => (classAt(text, index) & DIGIT) !== 0;

/** Whether a capital begins at `index`. */
export const isUpperAt = (text: string, index: number): boolean => (classAt(text, index) & UPPER) !== 0;

/** Whether the word has a letter or digit at all: marks have none. */
export const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
