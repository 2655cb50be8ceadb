import type { RuleCases } from './marked-timexes.ts';

/** The rules for longer periods, lengths of time, times that come again and vague ones. */
export const PERIOD_CASES: RuleCases = {
  'relative-month': {
    finds: [
      'It fell [last November]{2025-11}.',
      'It opens [next spring]{2026-SP}.',
      'It fell [last February]{2025-02}.',
    ],
    not: ['The last May be first.'],
  },
  'relative-period': {
    finds: [
      'It fell [last week]{2026-W08}.',
      'It fell [earlier this year]{2026 START}.',
      'It falls [next month]{2026-03}.',
      'It fell [last year]{2025}.',
      'It fell [last quarter]{2025-Q4}.',
    ],
    not: ['It was the last-year student who spoke.'],
  },
  duration: {
    finds: [
      'It lasts [no more than six months]{P6M EQUAL_OR_LESS}.',
      'A [six-month]{P6M} transition period.',
      'Leave [within 18 months]{P18M EQUAL_OR_LESS}.',
      'It took [at least two years]{P2Y EQUAL_OR_MORE}.',
      'It took [about an hour]{PT1H APPROX}.',
      'It took [5 1/2 hours]{PT5H30M}.',
      'It grew over [the past two years]{P2Y}.',
    ],
    not: ['She is 44 years old.', 'A 9-year-old boy spoke.', 'It scored 3-2.'],
  },
  'vague-duration': {
    finds: ['It took [several months]{PXM}.', 'It took [years]{PXY}.'],
    not: ['The Days Inn closed.', 'Futures fell.'],
  },
  'run-of-time': { finds: ['It grew in [the past year]{P1Y}.'], not: ['It ran past the year of grace.'] },
  quarter: {
    finds: [
      'It grew in [the third quarter]{2025-Q3}.',
      'It grew in [Q4 2025]{2025-Q4}.',
      "It grew in [last year's first quarter]{2025-Q1}.",
      'It grew in [the second quarter of 2019]{2019-Q2}.',
    ],
    not: [
      'A quarter of them left.',
      'About three-quarters of the vote was in.',
      'He reached the third quarter-final.',
      'They strolled in the French Quarter.',
    ],
  },
  'year-part': {
    finds: ['It grew in [the first half of 2025]{2025-H1}.', 'It closes by [year-end]{2026-12-31}.'],
    not: ['Half a team left.'],
  },
  decade: {
    finds: [
      'It began in [the 1990s]{199}.',
      'It began in [the early ’80s]{198 START}.',
      'It began in [the nineties]{199}.',
    ],
    not: ['He is in his 60s.'],
  },
  century: {
    finds: ['It began in [the 20th century]{19}.', 'It began in [the nineteenth century]{18}.'],
    not: ['It is a 20th cup.'],
  },
  season: {
    finds: ['It began in [the summer of 2024]{2024-SU}.', 'It began in [the autumn]{2025-FA}.'],
    not: ['They fall short.', 'They drank spring water.'],
  },
  'bare-month': {
    finds: [
      'It began in [January]{2026-01}.',
      'He set a limit of [the end of February]{2026-02 END}.',
      'It ends by [April]{2026-04}.',
      '[Later in January]{2026-01 END} it was clear.',
    ],
    not: [
      'Theresa May said so.',
      'The March on Washington grew.',
      'You may go.',
      'April Jones said so.',
      'August Wilson wrote it.',
    ],
  },
  year: {
    finds: [
      'It has worked there since [2024]{2024}.',
      'It grew in [fiscal 1988]{1988}.',
      'It grew in [nineteen ninety-six]{1996}.',
    ],
    not: [
      'They passed the 2026 budget.',
      'It cost $1998.',
      'It drew 2000 people.',
      'Flight 1990 landed.',
      'It sold 2,024 pairs.',
    ],
  },
  set: {
    finds: [
      'They meet [every Friday]{XXXX-WXX-5}.',
      'They meet [daily]{P1D}.',
      'They meet [every two weeks]{P2W}.',
      'They meet on [Mondays]{XXXX-WXX-1}.',
    ],
    not: ['The Daily Mail wrote it.', 'Everyday life goes on.'],
  },
  reference: {
    finds: [
      'It is [now]{PRESENT_REF} open.',
      'It [recently]{PAST_REF} closed.',
      'It matters in [the near future]{FUTURE_REF}.',
    ],
    not: ['Call as soon as you can.', 'Now, that is a surprise.', 'The Future Fund paid.'],
  },
  'whole-period': {
    finds: ['It rose for [the full year]{2026}.'],
    not: ['She is Woman of the Year.', 'It was the year he was born.'],
  },
};
