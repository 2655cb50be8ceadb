import type { Findings } from '../../domain/extraction.ts';
import { IndexBuilder } from '../../index/index-builder.ts';
import { createTextIndex, foldedWords } from '../../index/text-index.ts';
import { unitAt } from './statement-table.ts';

/** Finds texts by words of their title, publisher or file name; all words of each place must be there, in order. */
export function createTextNames(extractions: readonly Findings[]): (places: readonly string[]) => ReadonlySet<number> {
  const builder = new IndexBuilder();
  for (const { document } of extractions) {
    const { title, publisher, source, id } = document;
    builder.add([title.value, publisher.value, source, id].join(' / '), []);
  }
  const index = createTextIndex(builder.finish());
  const textsOf = (place: string): Set<number> =>
    new Set(index.phrase(place, extractions.length * 4).map((at) => unitAt(index.data.unitStart, at)));
  return (places) => {
    const [first, ...others] = places.filter((place) => foldedWords(place).length > 0).map(textsOf);
    return new Set([...(first ?? [])].filter((text) => others.every((texts) => texts.has(text))));
  };
}
