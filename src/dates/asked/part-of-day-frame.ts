import type { AskedFrame } from './asked-frame.ts';

/**
 * A part of a day, for which the whole day is looked at.
 * Reads: "the morning of 27 February". Not: "a night of protests".
 */
export const partOfDayFrame: AskedFrame = {
  words: '(?:the )?(?:(?:early|late) )?(?:hours|morning|afternoon|evening|night) of ',
  read: (_, days) => (days.from === days.to ? days : null),
};
