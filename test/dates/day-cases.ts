import type { RuleCases } from './marked-timexes.ts';

/** The rules for days and times of the day. */
export const DAY_CASES: RuleCases = {
  'iso-date': {
    finds: ['Updated [2026-02-27]{2026-02-27}.', 'Logged at [2026-02-27T22:01:00Z]{2026-02-27T22:01Z} by the clerk.'],
    not: ['Part number 2026-02-27-11 was recalled.', 'The file 2026-13-40 is missing.'],
  },
  'numeric-date': {
    finds: [
      'Filed on [02/28/2026]{2026-02-28}.',
      'Filed on [28/02/2026]{2026-02-28}.',
      'Filed on [28.02.2026]{2026-02-28}.',
      'Filed on [02/02/2026]{2026-02-02}.',
    ],
    not: ['Filed on 02/03/2026.', 'A ratio of 40/30/1999.'],
  },
  'full-date': {
    finds: [
      'It opened on [Friday, Feb. 27, 2026]{2026-02-27}, she said.',
      'It opened on [27 February 2026]{2026-02-27}.',
      'It opened on the [3rd of March 1999]{1999-03-03}.',
    ],
    not: ['Version 27.2026 came out.'],
  },
  'month-day': {
    finds: [
      'On [February 26]{2026-02-26}, the head of the firm announced it.',
      'On [26 February]{2026-02-26} the head of the firm announced it.',
      'It was signed on [Saturday, April 25]{2026-04-25}: a deal at last.',
      'The law will take effect [Nov. 1]{2026-11-01}.',
      'He died on [Dec. 30]{2025-12-30}.',
    ],
    not: ['It may 5 times be tried.', 'They march 12 miles.', 'Feb 30 does not exist.'],
  },
  'month-year': {
    finds: [
      'Founded in [March 1996]{1996-03}.',
      'It began in [January this year]{2026-01}.',
      'It ended in [June of last year]{2025-06}.',
    ],
    not: ['It may last forever.'],
  },
  'clock-time': {
    finds: [
      'They had said it was due by [5:01 pm (22:01 GMT) Friday]{2026-02-27T17:01}.',
      'They met at [9 a.m. on Thursday]{2026-02-26T09:00}.',
      'They met on [Thursday at 17:30]{2026-02-26T17:30}.',
      'On [Thursday]{2026-02-26} the court ruled at [5 p.m.]{2026-02-26T17:00}, she said.',
      'On [Monday morning]{2026-02-23TMO} at [9 a.m. GMT]{2026-02-23T09:00} the market opened.',
      'The [9 a.m.]{2026-02-26T09:00} hearing on [Thursday]{2026-02-26} was short.',
      'They left on [Thursday]{2026-02-26}. At [5 p.m.]{2026-02-28T17:00} she rang.',
      'They spoke at [16:00 UTC]{2026-02-28T16:00Z}.',
      'They spoke at [4 in the morning]{2026-02-28T04:00}.',
    ],
    not: ['They won 3:05 behind the leader.', 'Psalm 23:10 was read.', 'Call 13 p.m.', 'It costs $5 amid protest.'],
  },
  'noon-midnight': {
    finds: ['It closed at [midnight Friday]{2026-02-27T24:00}.', 'It closed at [noon]{2026-02-28T12:00}.'],
    not: ['The midnight sun shone.', 'They watched High Noon.'],
  },
  'part-of-day': {
    finds: [
      'It came out [this morning]{2026-02-28TMO}.',
      'It came out [last night]{2026-02-27TNI}.',
      'On [the morning of February 27]{2026-02-27TMO}, the minister followed through.',
      'It came out [Tuesday night]{2026-02-24TNI}.',
    ],
    not: ['Good evening, she said.', 'She worked this morning shift.'],
  },
  weekday: {
    finds: [
      'She said on [Thursday]{2026-02-26} that it was over.',
      'He spoke [earlier Friday]{2026-02-27 START}.',
      'He spoke [late Friday]{2026-02-27 END}.',
      'They will meet on [Tuesday]{2026-03-03}.',
      'The vote will be held on [Monday]{2026-03-02}.',
      'The vote was held on [Monday]{2026-02-23}.',
      'It must be signed by [Monday]{2026-03-02}.',
      'By [Monday]{2026-02-23}, the town had fallen.',
      'By [Monday]{2026-03-02}, the town must be told.',
      'They meet on [Tuesday]{2026-03-03} [next week]{2026-W10}.',
      'They met on [Tuesday]{2026-02-17} of [last week]{2026-W08}.',
      'They met [last week]{2026-W08} on [Sunday]{2026-02-22}.',
      'They met [last Saturday]{2026-02-21}.',
      'They meet [next Saturday]{2026-03-07}.',
      'She said on [Saturday]{2026-02-28} it was over.',
    ],
    not: ['He bought it on Black Friday.', 'He writes for the Sunday Times.', 'She met Joe Friday.'],
  },
  'nth-weekday': {
    finds: [
      'They voted on [the second Tuesday of November]{2025-11-11}.',
      'They will vote on [the first Monday in June]{2026-06-01}.',
      'They met on [the last Friday of January 2024]{2024-01-26}.',
      'They will meet on [the third Thursday of next month]{2026-03-19}.',
      'They meet on [the fifth Monday of February 2026]{2026-02}.',
    ],
    not: ['The first Mondayish mood has passed.'],
  },
  'deictic-day': {
    finds: [
      'She said [yesterday]{2026-02-27} it was over.',
      'It ends [tomorrow]{2026-03-01}.',
      'It began [the day before yesterday]{2026-02-26}.',
    ],
    not: ['He told USA Today it was over.'],
  },
  weekend: {
    finds: ['They met over [the weekend]{2026-W09-WE}.', 'They met [last weekend]{2026-W08-WE}.'],
    not: ['It was a weekend break.'],
  },
  'previous-day': {
    finds: [
      'It began on [February 20]{2026-02-20} and ended [the following day]{2026-02-21}.',
      'On [February 28]{2026-02-28} it differed from [the previous day]{2026-02-27}.',
      'It began in [June 1998]{1998-06} and ended [that year]{1998}.',
    ],
    not: ['The previous owner spoke.'],
  },
  offset: {
    finds: [
      'It began [two weeks ago]{2026-W07}.',
      'It began [three years earlier]{2023}.',
      'They met in [2019]{2019} and parted [two years later]{2021}.',
      'They met in [May 2024]{2024-05} and parted [three months later]{2024-08}.',
      'They met in [the spring of 2024]{2024-SP} and parted [three months later]{FUTURE_REF}.',
      'He resigned [two days later]{FUTURE_REF}.',
      'It ends [three days from now]{2026-03-03}.',
      'It began on [February 20]{2026-02-20}; [two days later]{2026-02-22} it was over.',
      'It began [several years ago]{PAST_REF}.',
    ],
    not: ['Agony lasts.'],
  },
  'day-before-event': {
    finds: [
      'Later, on [February 26]{2026-02-26}—[a day before]{2026-02-26} the minister’s limit—she spoke.',
      '[Two hours after]{PT2H} the vote she spoke.',
    ],
    not: ['It came after a while.'],
  },
  holiday: {
    finds: [
      'They met on [Christmas Eve]{2025-12-24}.',
      'They met on [Thanksgiving Day]{2025-11-27}.',
      'They met on [Memorial Day 2024]{2024-05-27}.',
    ],
    not: ['They did their Christmas shopping.', 'They sailed to Christmas Island.'],
  },
};
