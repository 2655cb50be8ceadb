import { parseDay } from '../domain/calendar.ts';
import type { Timex } from '../domain/time.ts';
import { plainText } from './timex/plain-text.ts';
import { refineTimexes } from './timex/refine/refine.ts';
import type { TimexContext, TimexMatch, TimexRule } from './timex/rule.ts';
import { TIMEX_RULES } from './timex/rules.ts';

interface Claim {
  readonly rule: TimexRule;
  readonly match: TimexMatch;
}

/**
 * The temporal expressions of a news text, in its order, none overlapping another. `published` is the day (or
 * instant) of publication that "yesterday" and "Friday" are told from; with `null`, values keep what is
 * unknown as X: `XXXX-02-26`, `XXXX-WXX-5`. Linear in the length of the text.
 */
export function findTimexes(text: string, published: string | null): Timex[] {
  const day = published === null ? null : parseDay(published);
  return refineTimexes(readClaims(claimMatches(text), text, day), text);
}

/** Every rule's matches, in the order of the rules: the first to match a word has it. */
function claimMatches(text: string): Claim[] {
  const plain = plainText(text);
  const taken = new Uint8Array(text.length);
  const claims: Claim[] = [];
  for (const rule of TIMEX_RULES) {
    const { pattern } = rule;
    // Not `matchAll`, which makes a copy of the pattern at each call: the engine forgets the compiled form of a copy.
    for (let from = 0; ; ) {
      pattern.lastIndex = from;
      const found = pattern.exec(plain);
      if (found === null) break;
      const start = found.index;
      const end = start + found[0].length;
      from = Math.max(end, start + 1);
      if (end === start || isTaken(taken, start, end)) continue;
      const match: TimexMatch = { text: text.slice(start, end), start, end, groups: found.groups ?? {} };
      if (rule.accepts && !rule.accepts(match, text)) continue;
      taken.fill(1, start, end);
      claims.push({ rule, match });
    }
  }
  return claims.sort((a, b) => a.match.start - b.match.start);
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return true;
  return false;
}

/** The claims' values, read in the order of the text so that "the previous day" knows the day before it. */
function readClaims(claims: readonly Claim[], text: string, published: string | null): Timex[] {
  let context: TimexContext = { text, published, lastDay: null, lastDate: null, lastDateEnd: -1, lastQuarter: null };
  return claims.map(({ rule, match }) => {
    const reading = rule.read(match, context);
    context = follow(context, reading.value, reading.type, match.end);
    return { start: match.start, end: match.end, text: match.text, ...reading };
  });
}

const A_DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d/;
const A_QUARTER = /^\d{4}-Q\d$/;

function follow(context: TimexContext, value: string, type: Timex['type'], end: number): TimexContext {
  if (type !== 'DATE' && type !== 'TIME') return context;
  if (value.endsWith('_REF')) return context;
  return {
    ...context,
    lastDate: value,
    lastDateEnd: end,
    lastDay: A_DAY.test(value) ? value.slice(0, 10) : context.lastDay,
    lastQuarter: A_QUARTER.test(value) && value > (context.lastQuarter ?? '') ? value : context.lastQuarter,
  };
}
