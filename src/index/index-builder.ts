import type { Span } from '../domain/span.ts';
import { GrowingArray } from './growing-array.ts';
import type { IndexData } from './index-data.ts';
import { buildPostings } from './postings.ts';
import { scanWords, type VisitWord } from './scan-words.ts';
import { VocabularyBuilder } from './vocabulary-builder.ts';

/** Reads texts one by one; `finish` makes the index. Linear in the length of the texts. */
export class IndexBuilder {
  readonly #vocabulary = new VocabularyBuilder();
  readonly #tokens = new GrowingArray();
  readonly #textStart = new GrowingArray();
  readonly #textUnits = new GrowingArray();
  readonly #unitStart = new GrowingArray();

  /**
   * Adds a text with its units, in order and without overlap. Words outside all units belong to the unit before them (the
   * first ones to the first unit); a text without units is one unit itself. Returns the position of the text's first word.
   */
  add(text: string, units: readonly Span[], visit?: VisitWord): number {
    const first = this.#tokens.length;
    this.#textStart.push(this.#tokens.length);
    this.#textUnits.push(this.#unitStart.length);
    this.#unitStart.push(this.#tokens.length);
    let next = 1;
    scanWords(text, (start, end) => {
      for (let unit = units[next]; unit !== undefined && unit.start <= start; unit = units[++next])
        this.#unitStart.push(this.#tokens.length);
      visit?.(start, end);
      this.#tokens.push(this.#vocabulary.add(text.slice(start, end)));
    });
    for (; next < units.length; next++) this.#unitStart.push(this.#tokens.length);
    return first;
  }

  finish(): IndexData {
    for (const starts of [this.#textStart, this.#unitStart]) starts.push(this.#tokens.length);
    this.#textUnits.push(this.#unitStart.length - 1);
    const vocabulary = this.#vocabulary;
    const tokens = this.#tokens.toArray();
    const unitStart = this.#unitStart.toArray();
    const stemOf = Int32Array.from(vocabulary.stemOf);
    return {
      words: vocabulary.words,
      stems: vocabulary.stems,
      stemOf,
      tokens,
      textStart: this.#textStart.toArray(),
      textUnits: this.#textUnits.toArray(),
      unitStart,
      ...buildPostings({ tokens, unitStart, stemOf, stems: vocabulary.stems.length, stop: vocabulary.stopWords() }),
    };
  }
}
