import type { Timex } from '../../../domain/time.ts';

/** The farthest that words before an expression are taken in, in UTF-16 code units. */
const REACH = 32;

interface Widening {
  readonly mod: string;
  /** Ends where the expression begins. */
  readonly before: RegExp;
}

const before = (words: string): RegExp =>
  new RegExp(`(?:^|[^\\w-])(?<words>(?:${words.replaceAll(' ', '\\s{1,3}')})[\\s-]{1,3})$`, 'i');

const POINT: readonly Widening[] = [
  {
    mod: 'START',
    before: before(
      '(?:the )?(?:beginning|start|opening|dawn|first days|early days) of|(?:the )?early(?: in| on)?|earlier(?: in| on)?',
    ),
  },
  {
    mod: 'END',
    before: before(
      '(?:the )?(?:(?:very )?end|close|final days|last days|last day) of|(?:the )?late(?: in| on)?|later(?: in| on)?',
    ),
  },
  { mod: 'MID', before: before('(?:the )?middle of|(?:the )?mid') },
  { mod: 'APPROX', before: before('about|around|approximately|roughly|circa|some') },
];

const LENGTH: readonly Widening[] = [
  {
    mod: 'EQUAL_OR_LESS',
    before: before(
      '(?:no|not) (?:more|longer|later) than|(?:a|the) (?:maximum|limit) of|at (?:the )?most|at (?:the )?longest|up to|as (?:many|long) as|within(?: the)?',
    ),
  },
  {
    mod: 'EQUAL_OR_MORE',
    before: before('(?:no|not) (?:less|fewer|shorter) than|(?:a|the) minimum of|at (?:the )?(?:very )?least(?: the)?'),
  },
  { mod: 'MORE_THAN', before: before('(?:(?:well )?more|longer) than|over|in excess of') },
  { mod: 'LESS_THAN', before: before('(?:less|fewer|shorter) than|under') },
  { mod: 'APPROX', before: before('about|around|approximately|roughly|some|nearly|almost|close to') },
];

/**
 * Takes in the words that narrow an expression, as TIMEX3 does with its modifier.
 * Widens: "the end of February" (END), "no more than six months" (EQUAL_OR_LESS). Not: "the end of the talks in February".
 */
export function widen(timexes: readonly Timex[], text: string): Timex[] {
  let floor = 0;
  return timexes.map((timex) => {
    const widened = widenOne(timex, text, floor);
    floor = timex.end;
    return widened;
  });
}

function widenOne(timex: Timex, text: string, floor: number): Timex {
  if (timex.type === 'SET' || timex.value.endsWith('_REF')) return timex;
  const ahead = text.slice(Math.max(floor, timex.start - REACH), timex.start);
  for (const { mod, before: pattern } of timex.type === 'DURATION' ? LENGTH : POINT) {
    const words = pattern.exec(ahead)?.groups?.['words'];
    if (!words || (/^(?:over|under)\s/i.test(words) && /^the\b/i.test(timex.text))) continue;
    const start = timex.start - words.length;
    return { ...timex, start, text: text.slice(start, timex.end), mod };
  }
  return timex;
}
