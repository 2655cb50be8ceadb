import { type AnswerCorpus, statementOf } from '../corpus/answer-corpus.ts';
import { isStruck } from '../corpus/correct-corpus.ts';
import { row } from '../corpus/rows.ts';

/** Statements read for one speaker: of somebody who said more, the latest by number are left out. */
const statementsRead = 4000;
const shortestWord = 4;

/**
 * What somebody speaks of: the words of their statements that are the most theirs, by how many statements have them and how rare they
 * are elsewhere, in small letters. Words of their own name are left out, and so is what they said once. The most telling first.
 */
export function speakerTopics(corpus: AnswerCorpus, name: string, most: number): string[] {
  const table = corpus.statements;
  const number = table.speakers.indexOf(name);
  const { tokens } = corpus.index.data;
  const { vocabulary } = corpus.index;
  const own = new Set(name.toLowerCase().split(/\s+/));
  const counts = new Map<number, { statements: number; words: Map<number, number> }>();
  for (const statement of row(table.bySpeaker, number).subarray(0, statementsRead)) {
    if (isStruck(corpus, statement) || statementOf(corpus, statement).act !== 'statement') continue;
    const seen = new Set<number>();
    for (let segment = table.segmentFirst[statement]!; segment < table.segmentFirst[statement + 1]!; segment++) {
      for (let at = table.segmentFrom[segment]!; at < table.segmentTo[segment]!; at++) {
        const word = tokens[at]!;
        const written = vocabulary.words[word]!;
        if (vocabulary.stop[word] === 1 || written.length < shortestWord || own.has(written) || /^\d/.test(written))
          continue;
        const stem = vocabulary.stemOf[word]!;
        const count = counts.get(stem) ?? { statements: 0, words: new Map<number, number>() };
        if (!seen.has(stem)) count.statements++;
        seen.add(stem);
        count.words.set(word, (count.words.get(word) ?? 0) + 1);
        counts.set(stem, count);
      }
    }
  }
  return [...counts.values()]
    .filter(({ statements }) => statements > 1)
    .map(({ statements, words }) => {
      const [word] = [...words].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
      const written = vocabulary.words[word]!;
      return { written, score: statements * corpus.index.term(written, false).idf };
    })
    .sort((a, b) => b.score - a.score || (a.written < b.written ? -1 : 1))
    .slice(0, most)
    .map(({ written }) => written);
}
