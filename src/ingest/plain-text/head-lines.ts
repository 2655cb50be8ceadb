/** Heads are looked for in so many lines. */
const mostLines = 10;
const longestHeadLine = 160;

/** The lines above a text's first paragraph: headline, byline, day. Trimmed, none of them empty. */
export interface Head {
  readonly lines: readonly string[];
  /** The first line that is prose, cut where it grows long; `null` where none follows so soon. */
  readonly prose: string | null;
}

/** Splits the head of a text from its prose, in time that does not grow with the text. A sentence between headline and byline is in neither. */
export function readHead(text: string): Head {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < mostLines; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + longestHeadLine)).trim();
    const isProse = end - start > longestHeadLine || isSentence(line);
    start = end + 1;
    if (isProse && !(lines.length > 0 && isByline(nextLine(text, start)))) return { lines, prose: line };
    if (!isProse && line !== '') lines.push(line);
  }
  return { lines, prose: null };
}

/** The first line from `start` that is not empty. */
const nextLine = (text: string, start: number): string =>
  text
    .slice(start, start + longestHeadLine)
    .trimStart()
    .split('\n', 1)[0]!
    .trim();

/** Seven words and more that end in a sentence's mark, without a headline's capitals. */
function isSentence(line: string): boolean {
  const words = line.split(/\s+/u);
  return words.length >= 7 && /[.!?…]["'”’»)]?$/u.test(line) && !isTitleCase(words);
}

/** Whether the words that carry the meaning (four letters and more) all begin with a capital, and there are a few. */
export function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  return long.length >= 4 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

/** "By Jane Roe", "By JANE ROE and John Doe, The Daily". Not: "By Friday, talks must end". */
export const isByline = (line: string): boolean =>
  /^by\s\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|&|de|van|von|der|al|bin))+(?:,.*|\s[|•·/—–-]\s.*)?$/u.test(
    line.slice(0, 1).toLowerCase() + line.slice(1),
  );

/** Marks of a release that stand above its headline: they name no text. */
export const isReleaseMark = (line: string): boolean =>
  /^(?:for (?:immediate )?release\b.*|embargo(?:ed)?\b.*|(?:press|news|media) (?:release|statement)|(?:media|press)? ?contacts?:.*|memo(?:randum)?)[.:]?$/i.test(
    line,
  );
