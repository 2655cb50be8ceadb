import type { Citation } from '../domain/answer.ts';
import type { Document } from '../domain/document.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { readText } from '../text/read-text.ts';
import type { Context } from './whosaid.ts';

/** The paragraphs around a place in a document, `around` on each side; `null` where the place is not in its text. */
export function readContext(document: Document, place: Span, around: number): Context | null {
  const { text } = document;
  const isPlace = Number.isInteger(place.start) && Number.isInteger(place.end) && place.start < place.end;
  if (!isPlace || place.start < 0 || place.end > text.length) return null;
  const all = readText(text).paragraphs;
  const cited = all.flatMap((paragraph, i) => (overlaps(paragraph, place) ? [i] : []));
  const [first] = cited;
  const last = cited.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = Math.max(0, first - around);
  return {
    citation: cite(document, place, first + 1),
    paragraphs: all.slice(from, last + around + 1).map((paragraph, i) => ({
      number: from + i + 1,
      text: text.slice(paragraph.start, paragraph.end),
      marks: overlaps(paragraph, place) ? [within(paragraph, place)] : [],
    })),
  };
}

/** The part of a place that lies in a paragraph, as offsets into the paragraph's own text. */
const within = (paragraph: Span, place: Span): Span => ({
  start: Math.max(place.start, paragraph.start) - paragraph.start,
  end: Math.min(place.end, paragraph.end) - paragraph.start,
});

const cite = (
  { id, source, title, publisher, published, url, text }: Document,
  place: Span,
  paragraph: number,
): Citation => ({
  document: id,
  source,
  title: title.value,
  publisher: publisher.value,
  published: published.value,
  url: url.value,
  start: place.start,
  end: place.end,
  excerpt: text.slice(place.start, place.end),
  paragraph,
});
