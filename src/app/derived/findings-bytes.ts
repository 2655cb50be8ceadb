import type { Document } from '../../domain/document.ts';
import type { Findings } from '../../domain/extraction.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Span } from '../../domain/span.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Steps } from '../../domain/steps.ts';
import type { Said } from '../../domain/time.ts';
import { GrowingArray } from '../../index/growing-array.ts';
import { fromJsonRows, toJsonRows } from '../../index/json-rows.ts';
import { pack, unpack } from '../../index/pack.ts';
import { DistinctList } from './distinct-list.ts';
import { acts, kinds, type StatementRows, StoredStatement } from './stored-statement.ts';

/** What is kept as JSON: `rest` is whatever the caller wants to have kept with the findings; how many rows each list has. */
interface Header<T> {
  readonly words: readonly string[];
  readonly rest: T;
  readonly rows: Readonly<Record<'speakers' | 'saids' | 'deadlines' | 'list', number>>;
}

/** What the caller wants to have kept with findings: a list, which may be long, and the rest. */
export interface Beside<T, I> {
  readonly rest: T;
  readonly list: readonly I[];
}

/**
 * Findings as bytes, without the documents themselves and without how each speaker was found (`chain`), which no answer
 * shows. For a checksummed file: only bytes that `findingsToBytes` gave may be read back.
 */
export function findingsToBytes<T, I>(
  findings: readonly Findings[],
  { rest, list }: Beside<T, I>,
): Uint8Array<ArrayBuffer> {
  const [passageFirst, passages, statementFirst, fields, spanFirst, spans] = Array.from(
    { length: 6 },
    () => new GrowingArray(),
  ) as [GrowingArray, GrowingArray, GrowingArray, GrowingArray, GrowingArray, GrowingArray];
  const speakers = new DistinctList<Speaker>();
  const saids = new DistinctList<Said>();
  const words = new DistinctList<string>();
  const confidence: number[] = [];
  const addSpans = (list: readonly Span[]): void => {
    spanFirst.push(spans.length / 2);
    for (const { start, end } of list) for (const place of [start, end]) spans.push(place);
  };
  for (const text of findings) {
    passageFirst.push(passages.length / 3);
    for (const { start, end, paragraph } of text.passages)
      for (const number of [start, end, paragraph]) passages.push(number);
    statementFirst.push(confidence.length);
    for (const { kind, act, speaker, said, via, evidence, source, cue, content, confidence: sure } of text.statements) {
      const { chain: _, ...shown } = speaker;
      const viaPlace = via === undefined ? -1 : words.place(via);
      const places = [speakers.place(shown), saids.place(said), viaPlace, words.place(evidence)];
      for (const number of [kinds.indexOf(kind), acts.indexOf(act), ...places]) fields.push(number);
      confidence.push(sure);
      for (const list of [source, cue, content]) addSpans(list);
    }
  }
  passageFirst.push(passages.length / 3);
  statementFirst.push(confidence.length);
  spanFirst.push(spans.length / 2);
  const lists = {
    speakers: toJsonRows(speakers.values),
    saids: toJsonRows(saids.values),
    deadlines: toJsonRows(findings.map(({ deadlines }) => deadlines)),
    list: toJsonRows(list),
  };
  const header: Header<T> = {
    words: words.values,
    rest,
    rows: {
      speakers: lists.speakers.length,
      saids: lists.saids.length,
      deadlines: lists.deadlines.length,
      list: lists.list.length,
    },
  };
  return pack({
    numbers: [passageFirst, passages, statementFirst, fields, spanFirst, spans].map((row) => row.toArray()),
    bytes: [new Uint8Array(Float64Array.from(confidence).buffer), ...Object.values(lists).flat()],
    json: header,
  });
}

/** So many documents are made findings of in one step. */
const documentsEach = 200;

/** Brings findings back with the documents they were made from, in the same order; `null` where the bytes are not theirs. */
export function* findingsFromBytes<T, I>(
  bytes: Uint8Array,
  documents: readonly Document[],
): Steps<(Beside<T, I> & { readonly findings: Findings[] }) | null> {
  const unpacked = unpack(bytes);
  if (!unpacked || !isHeader<T>(unpacked.json)) return null;
  const { rest, rows: counts, words } = unpacked.json;
  const [passageFirst, passages, statementFirst, fields, spanFirst, spans] = unpacked.numbers;
  const [confidenceBytes, ...jsonRows] = unpacked.bytes;
  if (!passageFirst || !passages || !statementFirst || !fields || !spanFirst || !spans || !confidenceBytes) return null;
  if (statementFirst.length !== documents.length + 1) return null;
  // In the order in which they were written.
  const take = (count: number): Uint8Array[] => jsonRows.splice(0, count);
  const speakers = yield* fromJsonRows<Speaker>(take(counts.speakers));
  const saids = yield* fromJsonRows<Said>(take(counts.saids));
  const deadlines = yield* fromJsonRows<Findings['deadlines']>(take(counts.deadlines));
  const list = yield* fromJsonRows<I>(take(counts.list));
  // Copied: a row of bytes may stand where no array of doubles can begin.
  const confidence = new Float64Array(new Uint8Array(confidenceBytes).buffer);
  const rows: StatementRows = { speakers, saids, words, fields, spanFirst, spans, confidence };
  const findings: Findings[] = [];
  for (const [text, document] of documents.entries()) {
    findings.push({
      document,
      // Read out when they are asked for, which for most documents is never.
      get passages() {
        return range(passageFirst, text).map((at): Passage => {
          const [start = 0, end = 0, paragraph = 0] = passages.subarray(at * 3, at * 3 + 3);
          return { start, end, paragraph };
        });
      },
      statements: range(statementFirst, text).map((number) => new StoredStatement(rows, number)),
      deadlines: deadlines[text] ?? [],
    });
    if (text % documentsEach === 0) yield;
  }
  return { findings, rest, list };
}

/** The numbers of what one text has, of all texts' in a row. */
function range(first: Int32Array, text: number): number[] {
  const from = first[text]!;
  return Array.from({ length: first[text + 1]! - from }, (_, i) => from + i);
}

/** Checked no further: the file's checksum says that whosaid wrote it. */
const isHeader = <T>(value: unknown): value is Header<T> =>
  typeof value === 'object' && value !== null && 'words' in value && 'rows' in value && 'rest' in value;
