import type { Citation } from '../../domain/answer.ts';
import type { Document } from '../../domain/document.ts';
import { hull, type Span } from '../../domain/span.ts';
import { readText } from '../../text/read-text.ts';
import type { Reading } from '../../text/reading.ts';
import { textFragment } from './text-fragment.ts';

/** Readings kept: enough for the answers of a page and the next one. */
const keptReadings = 64;

/** Makes citations; reads a text into sentences when it is first cited. */
export function createCiter(): (document: Document, spans: readonly Span[]) => Citation {
  const readings = new Map<string, Reading>();
  const readingOf = ({ id, text }: Document): Reading => {
    const known = readings.get(id);
    if (known !== undefined && known.text === text) return known;
    const reading = readText(text);
    if (readings.size >= keptReadings) readings.delete(readings.keys().next().value ?? '');
    readings.set(id, reading);
    return reading;
  };
  return (document, spans) => {
    const { start, end, paragraph } = wholeSentences(readingOf(document), hull(spans) ?? { start: 0, end: 0 });
    const url = document.url.value;
    const excerpt = document.text.slice(start, end);
    return {
      document: document.id,
      source: document.source,
      title: document.title.value,
      publisher: document.publisher.value,
      published: document.published.value,
      url,
      ...(url === null ? {} : { link: url + textFragment(url, excerpt) }),
      start,
      end,
      excerpt,
      paragraph,
    };
  };
}

/** The sentences that a span touches, and the number of the paragraph in which the first begins, from 1. */
function wholeSentences(reading: Reading, span: Span): Span & { paragraph: number } {
  let first = firstEndingAfter(reading.sentences, span.start);
  const last = Math.max(first, firstEndingAfter(reading.sentences, span.end - 1));
  const from = reading.sentences[first];
  const to = reading.sentences[last] ?? from;
  if (from === undefined || to === undefined) return { ...span, paragraph: 1 };
  first = Math.min(from.start, span.start);
  return { start: first, end: Math.max(to.end, span.end), paragraph: from.paragraph + 1 };
}

/** Index of the first span that ends after `place`; of the last one where none does. */
function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
