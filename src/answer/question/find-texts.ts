import { foldedWords } from '../../index/text-index.ts';
import type { AnswerCorpus } from '../corpus/answer-corpus.ts';

/** Numbers of the texts whose title, publisher or file name has all words of each place: `in:"The Times"`. */
export function findTexts(corpus: AnswerCorpus, places: readonly string[]): ReadonlySet<number> {
  const wanted = places.map(foldedWords);
  const found = new Set<number>();
  for (const [text, { document }] of corpus.extractions.entries()) {
    const names = foldedWords(
      `${document.title.value ?? ''} ${document.publisher.value ?? ''} ${document.source} ${document.id}`,
    );
    if (wanted.every((words) => words.every((word) => names.includes(word)))) found.add(text);
  }
  return found;
}
