import { sliceSpan } from '../../domain/span.ts';
import { foldWord } from '../../index/fold-word.ts';
import { scanWords } from '../../index/scan-words.ts';
import { isStopWord } from '../../index/stop-words.ts';
import { foldedWords } from '../../index/text-index.ts';
import { type AnswerCorpus, isSpeakerCorrected, statementOf } from '../corpus/answer-corpus.ts';
import { row } from '../corpus/rows.ts';
import { unitAt } from '../corpus/statement-table.ts';

/** Units looked into. */
const unitsSearched = 500;
/** A group speaks in so many units after the one that tells who they are. */
const unitsAfter = 3;

/**
 * Statements whose source is named by common words in the text itself: `the open letter` for "…, the letter said" after "in an
 * open letter". A source with a proper name must have all the words itself: `the Acme CEO` is no "Borealis CEO". With `ofGroup`, any
 * source that names the group counts: `acme` for "employees from Acme and Borealis". Whoever is found so counts throughout.
 */
export function findSourceStatements(corpus: AnswerCorpus, words: readonly string[], ofGroup: boolean): number[] {
  const head = words.at(-1);
  if (head === undefined) return [];
  const table = corpus.statements;
  const found = new Set<number>();
  const headWord = corpus.index.vocabulary.word(head);
  for (const { unit } of corpus.index.rank([corpus.index.term(head, false)], unitsSearched)) {
    for (let near = unit; near <= unit + unitsAfter && near + 1 < table.byUnit.start.length; near++) {
      for (const statement of row(table.byUnit, near))
        if (isMeant(corpus, statement, words, { ofGroup, headWord, isBehind: near > unit })) found.add(statement);
    }
  }
  for (const speaker of new Set([...found].map((statement) => table.speaker[statement]!)))
    for (const statement of row(table.bySpeaker, speaker)) found.add(statement);
  return [...found].sort((a, b) => a - b);
}

/** How a statement is looked at: `isBehind` where the head word stands in a unit before the statement's. */
interface Look {
  readonly ofGroup: boolean;
  readonly headWord: number;
  readonly isBehind: boolean;
}

/** Whether words, the last of them the head, mean the source of a statement. */
function isMeant(
  corpus: AnswerCorpus,
  statement: number,
  words: readonly string[],
  { ofGroup, headWord, isBehind }: Look,
): boolean {
  const { source, speaker } = statementOf(corpus, statement);
  const isGroup = ofGroup || speaker.kind === 'group';
  // A source is read word by word, which takes long, only where the word stands in the statement at all.
  if (!isGroup && (isBehind || !holds(corpus, statement, headWord))) return false;
  const { text } = corpus.extractions[corpus.statements.text[statement]!]!.document;
  // Where people have corrected who said it, the words of the text no longer tell.
  const written = isSpeakerCorrected(corpus, statement)
    ? (speaker.name ?? '')
    : source.map((span) => sliceSpan(text, span)).join(' ');
  const names = foldedWords(`${written} ${isGroup ? `${speaker.name ?? ''} ${speaker.role ?? ''}` : ''}`);
  const asked = ofGroup ? words[0] : words.at(-1);
  if (asked === undefined || !names.includes(asked)) return false;
  const missing = words.filter((word) => !names.includes(word));
  return missing.length === 0 || (!ofGroup && !hasProperName(written) && areNear(corpus, statement, missing));
}

/** Whether a word, by its number, is one of the words of a statement. */
function holds({ statements: { from, to }, index }: AnswerCorpus, statement: number, word: number): boolean {
  const { tokens } = index.data;
  for (let at = from[statement]!; at < to[statement]!; at++) if (tokens[at] === word) return true;
  return false;
}

/** Whether a word other than the first is capitalised, or the first is no word that opens a noun phrase. */
function hasProperName(source: string): boolean {
  let first = true;
  let proper = false;
  scanWords(source, (start, end) => {
    const word = source.slice(start, end);
    if (/^\p{Lu}/u.test(word) && !(first && isStopWord(foldWord(word)))) proper = true;
    first = false;
  });
  return proper;
}

/** Whether words stand in the statement's passage or the one before it. */
function areNear(corpus: AnswerCorpus, statement: number, words: readonly string[]): boolean {
  const { unitStart, textStart, tokens, words: known } = corpus.index.data;
  const unit = unitAt(unitStart, corpus.statements.from[statement]!);
  const text = corpus.statements.text[statement]!;
  const from = Math.max(textStart[text]!, unitStart[Math.max(0, unit - 1)]!);
  const near = new Set<string>();
  for (let at = from; at < unitStart[unit + 1]!; at++) near.add(known[tokens[at]!]!);
  return words.every((word) => near.has(word));
}
