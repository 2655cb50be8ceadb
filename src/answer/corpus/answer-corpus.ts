import type { CorrectionNote } from '../../domain/correction.ts';
import type { Findings } from '../../domain/extraction.ts';
import type { Statement } from '../../domain/statement.ts';
import { IndexBuilder } from '../../index/index-builder.ts';
import { createTextIndex, type TextIndex } from '../../index/text-index.ts';
import { DeadlineColumns, type DeadlineTable } from './deadline-table.ts';
import { StatementColumns } from './statement-columns.ts';
import type { StatementTable } from './statement-table.ts';
import { buildTextNames, type TextNames } from './text-names.ts';

/** A corpus ready to be asked: the extractions, and by number (text, unit, statement) what is searched in them. */
export interface AnswerCorpus {
  readonly extractions: readonly Findings[];
  readonly index: TextIndex;
  readonly statements: StatementTable;
  readonly deadlines: DeadlineTable;
  /** Statements that people have corrected, by number. */
  readonly corrected: ReadonlyMap<number, CorrectedStatement>;
  /** What the texts are called: `in:"The Times"`. */
  readonly names: TextNames;
}

/** A statement as people have corrected it. */
export interface CorrectedStatement {
  readonly statement: Statement;
  /** True where nobody says this: no answer is made of it. */
  readonly isStruck: boolean;
  readonly notes: readonly CorrectionNote[];
}

/** The statement of a number, as corrected. */
export function statementOf(corpus: AnswerCorpus, number: number): Statement {
  const corrected = corpus.corrected.get(number);
  if (corrected !== undefined) return corrected.statement;
  const text = corpus.statements.text[number]!;
  return corpus.extractions[text]!.statements[number - corpus.statements.textFirst[text]!]!;
}

/** Whether people have said who a statement is by. */
export const isSpeakerCorrected = (corpus: AnswerCorpus, number: number): boolean =>
  corpus.corrected.get(number)?.notes.some(({ what }) => what === 'speaker') ?? false;

/** Reads all extractions once; linear in their texts but for one sort. */
export function buildCorpus(extractions: readonly Findings[]): AnswerCorpus {
  const builder = new IndexBuilder();
  const statementColumns = new StatementColumns();
  const deadlineColumns = new DeadlineColumns();
  for (const [text, { document, passages, statements, deadlines }] of extractions.entries()) {
    const starts: number[] = [];
    const first = builder.add(document.text, passages, (start) => starts.push(start));
    statementColumns.add(document.text, statements, { starts, first });
    deadlineColumns.add(text, deadlines, { starts, first });
  }
  const data = builder.finish();
  return {
    extractions,
    index: createTextIndex(data),
    statements: statementColumns.finish(data, extractions),
    deadlines: deadlineColumns.finish(data.unitStart),
    corrected: new Map(),
    names: buildTextNames(extractions),
  };
}
