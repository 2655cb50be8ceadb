import { type Fact, inferredFact, statedFact } from '../../domain/document.ts';
import { readDateLine, readPlaceLine } from './date-line.ts';
import { type Head, isByline, isReleaseMark, readHead } from './head-lines.ts';
import type { PlainTextRule } from './rule.ts';

/**
 * A day in the head of a text, among its headline and its byline, says when it was published: `stated` where a label
 * says so, else inferred, as is a day of which only an update is told. The words stay in the text.
 * Matches: "Talks stall / By Jane Roe / March 3, 2026 / The union said …", "… / Published: 3 March 2026, 10:15 GMT / …".
 * Not: "Spring concert / March 21, 2026 / City Hall / The choir sings …", a day without its year.
 */
export const headDate: PlainTextRule = (draft) => {
  if (draft.published.value !== null) return draft;
  const published = publishedIn(readHead(draft.text));
  return published === null ? draft : { ...draft, published };
};

function publishedIn(head: Head): Fact<string> | null {
  let bare: string | null = null;
  let updated: string | null = null;
  for (const [at, line] of head.lines.entries()) {
    const found = readDateLine(line);
    if (found === null) {
      if (head.lines.slice(0, at).every(isReleaseMark)) bare ??= readPlaceLine(line);
      continue;
    }
    if (found.what === 'published') return statedFact(found.day);
    if (found.what === 'updated') updated ??= found.day;
    else if ((at > 0 || found.alone || isByline(line)) && standsInHead(head, at)) bare ??= found.day;
  }
  const day = bare ?? updated;
  return day === null ? null : inferredFact(day);
}

/** Whether nothing but a head's lines are around: an address or a place below makes it the day of an event. */
function standsInHead({ lines, prose }: Head, at: number): boolean {
  const above = lines.slice(0, at);
  const [below] = lines.slice(at + 1);
  const isBelowHead = at === 0 || above.some((line) => isByline(line) || isReleaseMark(line)) || isHeading(above[0]!);
  const isAboveText =
    below === undefined
      ? prose !== null
      : isByline(below) || readDateLine(below) !== null || (above.every(isReleaseMark) && isHeading(below));
  return isBelowHead && isAboveText;
}

const label = /^(?:date|time|when|where|place|venue|location|doors|tickets|admission|from|to|cc|subject|re|contact):/iu;

/** Three words and more that begin with a capital, and no field of a mail or of an event. */
const isHeading = (line: string): boolean =>
  /^["'“‘«]?[\p{Lu}\p{N}]/u.test(line) && line.split(/\s+/u).length >= 3 && !label.test(line);
