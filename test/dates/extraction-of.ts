import { findDeadlines } from '../../src/dates/find-deadlines.ts';
import { findTimexes } from '../../src/dates/find-timexes.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { readText } from '../../src/text/read-text.ts';
import { attributionsOf, saidIn, type Told } from './attribute.ts';

/** A document of a test; its source is its id with an ending. */
export function documentOf(id: string, text: string, published: string | null, title: string | null = null): Document {
  const fact = (value: string | null) => ({
    value,
    certainty: value === null ? ('unknown' as const) : ('stated' as const),
  });
  return {
    id,
    source: `${id}.txt`,
    title: fact(title),
    publisher: fact(null),
    published: fact(published),
    url: fact(null),
    text,
  };
}

/** What is read out of a document, with the attributions that the test tells of. */
export function extractionOf(document: Document, told: readonly Told[]): Extraction {
  const { text, published } = document;
  const saids = saidIn(text, published.value, told);
  const statements = attributionsOf(text, told).map((attribution, i): Statement => {
    const said = saids[i];
    if (!said) throw new Error('One day for each attribution.');
    return {
      ...attribution,
      speaker: { name: told[i]?.speaker ?? told[i]?.source ?? null, certainty: 'stated' },
      said,
    };
  });
  const timexes = findTimexes(text, published.value);
  return {
    document,
    passages: [],
    statements,
    timexes,
    deadlines: findDeadlines(readText(text), timexes, published.value),
  };
}
