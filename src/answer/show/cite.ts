import type { Citation } from '../../domain/answer.ts';
import type { Document } from '../../domain/document.ts';
import type { Span } from '../../domain/span.ts';
import { sentencesNear } from './sentences-near.ts';
import { textFragment } from './text-fragment.ts';

/** Makes a citation: the whole sentences that a span of a document touches. */
export function cite(document: Document, span: Span): Citation {
  const { start, end, paragraph } = wholeSentences(document.text, span);
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
}

/** The sentences that a span touches, and the number of the paragraph in which the first begins, from 1. */
function wholeSentences(text: string, span: Span): Span & { paragraph: number } {
  const sentences = sentencesNear(text, span);
  const first = firstEndingAfter(sentences, span.start);
  const last = Math.max(first, firstEndingAfter(sentences, span.end - 1));
  const from = sentences[first];
  const to = sentences[last] ?? from;
  if (from === undefined || to === undefined) return { ...span, paragraph: 1 };
  const start = Math.min(from.start, span.start);
  return { start, end: Math.max(to.end, span.end), paragraph: from.paragraph + 1 };
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
