import type { Citation } from '../domain/answer.ts';
import type { Document } from '../domain/document.ts';
import type { Findings } from '../domain/extraction.ts';
import { hull, overlaps, type Span } from '../domain/span.ts';
import type { Statement } from '../domain/statement.ts';
import { readText } from '../text/read-text.ts';
import type { Reading } from '../text/reading.ts';
import type { Context, Neighbour } from './whosaid.ts';

/** The paragraphs around a place in a document, `around` on each side; `null` where the place is not in its text. */
export function readContext(
  { document, statements }: Pick<Findings, 'document' | 'statements'>,
  place: Span,
  around: number,
): Context | null {
  const { text } = document;
  const isPlace = Number.isInteger(place.start) && Number.isInteger(place.end) && place.start < place.end;
  if (!isPlace || place.start < 0 || place.end > text.length) return null;
  const reading = readText(text);
  const all = reading.paragraphs;
  const cited = all.flatMap((paragraph, i) => (overlaps(paragraph, place) ? [i] : []));
  const [first] = cited;
  const last = cited.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = Math.max(0, first - around);
  return {
    citation: cite(document, place, first + 1),
    ...neighbours(document, statements, place, reading),
    paragraphs: all.slice(from, last + around + 1).map((paragraph, i) => ({
      number: from + i + 1,
      text: text.slice(paragraph.start, paragraph.end),
      marks: overlaps(paragraph, place) ? [within(paragraph, place)] : [],
    })),
  };
}

/** The last statement that ends before a place and the first that begins after it, each as whole sentences. */
function neighbours(
  { id }: Document,
  statements: readonly Statement[],
  place: Span,
  { sentences }: Reading,
): Pick<Context, 'previous' | 'next'> {
  let before: Found | null = null;
  let after: Found | null = null;
  for (const { source, cue, content, speaker } of statements) {
    const whole = hull([...source, ...cue, ...content]);
    if (whole === null) continue;
    const found = { ...whole, speaker: speaker.name };
    if (whole.end <= place.start && (before === null || whole.start >= before.start)) before = found;
    if (whole.start >= place.end && (after === null || whole.start < after.start)) after = found;
  }
  const inSentences = (found: Found | null): Neighbour | null => {
    if (found === null) return null;
    const touched = hull(sentences.filter((sentence) => overlaps(sentence, found))) ?? found;
    return { document: id, start: touched.start, end: touched.end, speaker: found.speaker };
  };
  return { previous: inSentences(before), next: inSentences(after) };
}

type Found = Omit<Neighbour, 'document'>;

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
