import { CAPITAL, type Range, type Words } from '../grammar/words.ts';

/** What stands at the head of a turn. */
export interface TurnLabel {
  readonly name: Range;
  /** The colon that ends the label, or the full stop. */
  readonly colon: number;
  /** Says more of who speaks than the name: a title after a dash, a place or a party in brackets. */
  readonly described: boolean;
}

/** Speakers in transcripts are named in a few words: "SMITH", "Q", "Ann Lee", "MS. LEE". */
const LONGEST_NAME = 5;
/** Words of an office and the marks around it. */
const LONGEST_OFFICE = 16;
const DASH = /^(?:[—–-]|--+)$/;
/** Small words inside titles and offices. */
const IN_TITLE = /^(?:of|for|the|and|at|to|in|on|&|,|\/|-|–|'s|’s)$/;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/**
 * Reads who speaks at the head of a paragraph, before its colon.
 *   "[SMITH]:"   "[MR. DAY]:"   "[Senator DAY]. I thank you."   "[00:12] [Ann Lee]:"   "[Ann Lee] -- Chief Executive Officer:"
 *   "[Ann Lee] (Lunde Valley) (Con):"   "The Secretary of State for Transport ([Ann Lee]):"        not: "What it means for the port:"
 */
export function readTurnLabel(words: Words, start: number, end: number): TurnLabel | null {
  const from = pastClock(words, start);
  let to = from;
  while (to < end && to - from <= LONGEST_NAME && isNamed(words, to)) to++;
  if (to === from) return null;
  const name = { from, to };
  if (words.at(to) === ':') return { name, colon: to, described: false };
  // "LEE. I see": a short name's full stop may have been taken for a title's.
  let stop = from;
  while (stop < to && words.at(stop) !== '.') stop++;
  if (endsInStop(words, from, stop, end)) return { name: { from, to: stop }, colon: stop, described: false };
  if (words.at(to) === '(' && words.at(from) !== 'The') {
    const colon = pastBrackets(words, to, end);
    return words.at(colon) === ':' ? { name, colon, described: true } : null;
  }
  if (DASH.test(words.at(to))) {
    const colon = pastTitle(words, to + 1, end);
    return colon > to + 1 && words.at(colon) === ':' ? { name, colon, described: true } : null;
  }
  return readOffice(words, from, end);
}

/** A word of a speaker's name, or the full stop of a title: "MR. DAY". */
const isNamed = (words: Words, at: number): boolean =>
  words.is(at, CAPITAL) || (words.at(at) === '.' && words.is(at - 1, CAPITAL) && words.at(at - 1).length <= 3);

const TITLE =
  /^(?:chair|chairman|chairwoman|commissioner|councillor|councilor|delegate|director|dr|judge|justice|mr|mrs|ms|rep|representative|secretary|sen|senator|speaker|the)\.?$/i;

/** "Mr. HOLLIS. I was told so.", as records of Congress have it: a title, a name and a full stop before a sentence. */
const endsInStop = (words: Words, from: number, to: number, end: number): boolean =>
  words.at(to) === '.' && to - from > 1 && to + 1 < end && TITLE.test(words.at(from)) && words.is(to + 1, CAPITAL);

/** Past the time at which a turn begins in a recording: "[00:12:03]", "00:12". */
function pastClock(words: Words, start: number): number {
  const bracket = /^[[(]$/.test(words.at(start)) ? 1 : 0;
  if (!CLOCK.test(words.at(start + bracket))) return start;
  return start + 1 + 2 * bracket;
}

/** "The Secretary of State for Transport (Ann Lee):" names whom it holds in brackets. */
function readOffice(words: Words, from: number, end: number): TurnLabel | null {
  const open = pastTitle(words, from, end);
  if (words.at(open) !== '(') return null;
  const close = pastBrackets(words, open, end) - 1;
  for (let at = open + 1; at < close; at++) if (!isNamed(words, at)) return null;
  if (close - open < 3 || close - open > LONGEST_NAME + 1 || words.at(close + 1) !== ':') return null;
  return { name: { from: open + 1, to: close }, colon: close + 1, described: true };
}

/** Past words with capitals and the small words between them. */
function pastTitle(words: Words, from: number, end: number): number {
  let to = from;
  while (to < end && to - from < LONGEST_OFFICE && (words.is(to, CAPITAL) || IN_TITLE.test(words.at(to).toLowerCase())))
    to++;
  return to;
}

/** Past "(Lunde Valley) (Con)". */
function pastBrackets(words: Words, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < LONGEST_OFFICE && words.at(at) === '(') {
    while (at < end && at - from < LONGEST_OFFICE && words.at(at) !== ')') at++;
    at++;
  }
  return at;
}
