import type { QuestionReading } from './read-question.ts';

/** A question whose dates are words of a text; `words` are those dates as the question has them: texts have "Friday" and "on Friday". */
export interface DatesAsWords {
  readonly reading: QuestionReading;
  readonly words: readonly string[];
}

/**
 * The same question with its dates taken for words that were said, "who said the toll doubles on 1 July", and not for the day of saying;
 * in a question about deadlines, for words of the limit. `null` where its words name no date.
 */
export function withDatesAsWords(reading: QuestionReading, question: string): DatesAsWords | null {
  const { parts, dateSpans, filterDates, shapes } = reading;
  if (dateSpans.length === 0) return null;
  const words = dateSpans.map(({ start, end }) => question.slice(start, end).replace(/^on\s/iu, '').trim());
  const phrases = shapes[0]?.intent === 'deadline' ? parts.phrases : [...parts.phrases, ...words];
  return { reading: { ...reading, dates: filterDates, dateSpans: [], parts: { ...parts, phrases } }, words };
}
