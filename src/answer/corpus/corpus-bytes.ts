import type { Findings } from '../../domain/extraction.ts';
import type { Steps } from '../../domain/steps.ts';
import { indexRowCount, packIndex, unpackIndex } from '../../index/index-bytes.ts';
import { pack, unpack } from '../../index/pack.ts';
import { textIndexInSteps } from '../../index/text-index.ts';
import type { AnswerCorpus } from './answer-corpus.ts';
import type { DeadlineTable } from './deadline-table.ts';
import type { StatementTable } from './statement-table.ts';
import { textNamesOver } from './text-names.ts';

/** Grows with each change of what is kept or how words are read: bytes of another version are refused. */
const version = 3;

/** What was worked out of a corpus for answering, as bytes for a snapshot; the extractions are not in it. */
export function corpusToBytes({
  extractions,
  index,
  statements,
  deadlines,
  names,
}: AnswerCorpus): Uint8Array<ArrayBuffer> {
  const texts = packIndex(index.data);
  const titles = packIndex(names.data);
  return pack({
    numbers: [...statementRows(statements), ...deadlineRows(deadlines), ...texts.numbers, ...titles.numbers],
    bytes: [statements.quoted, ...texts.bytes, ...titles.bytes],
    json: {
      version,
      texts: extractions.length,
      speakers: statements.speakers,
      index: texts.json,
      names: titles.json,
    },
  });
}

/**
 * Brings a corpus back from `corpusToBytes`' bytes and the very same extractions, in the same order. `null` where the bytes
 * are of another version, damaged, or plainly of other extractions: then build it anew.
 */
export function* corpusFromBytes(packed: Uint8Array, extractions: readonly Findings[]): Steps<AnswerCorpus | null> {
  const rows = unpack(packed);
  yield;
  const header = rows?.json;
  if (rows === null || !isHeader(header) || header.version !== version || header.texts !== extractions.length)
    return null;
  const [quoted, indexBytes, nameBytes] = rows.bytes;
  const numbers = rows.numbers;
  if (quoted === undefined || indexBytes === undefined || nameBytes === undefined) return null;
  const indexRow = statementRowCount + deadlineRowCount;
  const nameRow = indexRow + indexRowCount;
  if (numbers.length !== nameRow + indexRowCount) return null;
  const data = unpackIndex({ numbers: numbers.slice(indexRow, nameRow), bytes: [indexBytes], json: header.index });
  const names = unpackIndex({ numbers: numbers.slice(nameRow), bytes: [nameBytes], json: header.names });
  const statements = readStatements(numbers, quoted, header.speakers);
  if (data === null || names === null || statements.textFirst.at(-1) !== count(extractions, 'statements')) return null;
  const deadlines = readDeadlines(numbers.slice(statementRowCount));
  if (deadlines.text.length !== count(extractions, 'deadlines')) return null;
  const index = yield* textIndexInSteps(data);
  return {
    extractions,
    index,
    statements,
    deadlines,
    corrected: new Map(),
    names: textNamesOver(yield* textIndexInSteps(names)),
  };
}

const count = (extractions: readonly Findings[], what: 'statements' | 'deadlines'): number =>
  extractions.reduce((sum, extraction) => sum + extraction[what].length, 0);

interface Header {
  readonly version: number;
  readonly texts: number;
  readonly speakers: readonly string[];
  readonly index: unknown;
  readonly names: unknown;
}

const isHeader = (value: unknown): value is Header =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  'speakers' in value &&
  Array.isArray(value.speakers);

const statementRowCount = 16;
const deadlineRowCount = 6;

const statementRows = (table: StatementTable): Int32Array[] => [
  table.textFirst,
  table.text,
  table.from,
  table.to,
  table.sentenceFrom,
  table.sentenceTo,
  table.segmentFirst,
  table.segmentFrom,
  table.segmentTo,
  table.fuller,
  table.speaker,
  table.bySpeaker.start,
  table.bySpeaker.values,
  table.byUnit.start,
  table.byUnit.values,
  table.byDay,
];

function readStatements(rows: readonly Int32Array[], quoted: Uint8Array, speakers: readonly string[]): StatementTable {
  const at = (index: number): Int32Array => rows[index]!;
  return {
    textFirst: at(0),
    text: at(1),
    from: at(2),
    to: at(3),
    sentenceFrom: at(4),
    sentenceTo: at(5),
    segmentFirst: at(6),
    segmentFrom: at(7),
    segmentTo: at(8),
    fuller: at(9),
    quoted,
    speaker: at(10),
    speakers,
    bySpeaker: { start: at(11), values: at(12) },
    byUnit: { start: at(13), values: at(14) },
    byDay: at(15),
  };
}

const deadlineRows = ({ text, index, from, to, byUnit }: DeadlineTable): Int32Array[] => [
  text,
  index,
  from,
  to,
  byUnit.start,
  byUnit.values,
];

function readDeadlines(rows: readonly Int32Array[]): DeadlineTable {
  const at = (index: number): Int32Array => rows[index]!;
  return { text: at(0), index: at(1), from: at(2), to: at(3), byUnit: { start: at(4), values: at(5) } };
}
