/**
 * Marks beyond Latin-1 that the rules ask for, as control characters that no text needs. A string of Latin-1 alone is
 * matched by one compiled pattern where any other wants a second.
 */
const MARKS: ReadonlyMap<string, number> = new Map([
  ['’', 0x27],
  ['‘', 1],
  ['“', 2],
  ['”', 3],
  ['–', 4],
  ['—', 5],
  ['€', 6],
]);
/** What stands for any other character beyond Latin-1: to a pattern without the `u` flag none of them is a letter. */
const OTHER = 0xff;
const SPACE = 0x20;
const BREAK = 0x0a;

/** White space within an expression: spaces, or one line break. */
const GAP = /^(?:[ \t\u00a0]{1,3}|[ \t]?\r?\n[ \t]{0,3})$/;
/** One blank or more, but no single space, which stays as it is. */
const BLANKS = /[^\S ]\s*| \s+/g;

function plainCode(code: number, text: string, index: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code < 9) return 0;
  return code <= 0xff ? code : (MARKS.get(text.charAt(index)) ?? OTHER);
}

/** How many codes are made a string at a time: more could be too many arguments. */
const CHUNK = 8192;

/**
 * A text as the rules' patterns read it: as long as the text, in small letters, apostrophes of one shape, all of it
 * Latin-1. White space that an expression may hold is spaces alone; all other (a blank line, say) is line breaks.
 */
export function plainText(text: string): string {
  const codes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = plainCode(text.charCodeAt(i), text, i);
  BLANKS.lastIndex = 0;
  for (let found = BLANKS.exec(text); found !== null; found = BLANKS.exec(text)) {
    const [blank] = found;
    codes.fill(GAP.test(blank) ? SPACE : BREAK, found.index, found.index + blank.length);
  }
  let plain = '';
  for (let at = 0; at < codes.length; at += CHUNK) plain += String.fromCharCode(...codes.subarray(at, at + CHUNK));
  return plain;
}
