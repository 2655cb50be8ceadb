import type { Findings } from '../../domain/extraction.ts';
import { IndexBuilder } from '../../index/index-builder.ts';
import type { IndexData } from '../../index/index-data.ts';
import { createTextIndex, foldedWords, type TextIndex } from '../../index/text-index.ts';
import { unitAt } from './statement-table.ts';

/** Finds texts by words of their title, publisher or file name. */
export interface TextNames {
  readonly data: IndexData;
  /** Numbers of the texts that have all words of each place, in order. */
  find(places: readonly string[]): ReadonlySet<number>;
}

/** Reads what the texts are called. */
export function buildTextNames(extractions: readonly Findings[]): TextNames {
  const builder = new IndexBuilder();
  for (const { document } of extractions) {
    const { title, publisher, source, id } = document;
    builder.add([title.value, publisher.value, source, id].join(' / '), []);
  }
  return textNamesOver(createTextIndex(builder.finish()));
}

/** The same from an index of what the texts are called, in their order. */
export function textNamesOver(index: TextIndex): TextNames {
  const { data } = index;
  const textsOf = (place: string): Set<number> =>
    new Set(index.phrase(place, data.tokens.length).map((at) => unitAt(data.unitStart, at)));
  return {
    data,
    find(places) {
      const [first, ...others] = places.filter((place) => foldedWords(place).length > 0).map(textsOf);
      return new Set([...(first ?? [])].filter((text) => others.every((texts) => texts.has(text))));
    },
  };
}
