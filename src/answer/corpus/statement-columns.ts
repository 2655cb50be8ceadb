import type { Findings } from '../../domain/extraction.ts';
import { hull } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';
import { GrowingArray } from '../../index/growing-array.ts';
import type { IndexData } from '../../index/index-data.ts';
import { findFuller } from './fuller-segments.ts';
import { groupRows, type Rows } from './rows.ts';
import { segmentsOf } from './segments.ts';
import { sentenceAround } from './sentence-around.ts';
import { positionsIn, type StatementTable, unitAt, type WordPlaces } from './statement-table.ts';

/** Gathers statements text by text into the columns of a `StatementTable`. */
export class StatementColumns {
  readonly #textFirst = new GrowingArray();
  readonly #text = new GrowingArray();
  readonly #from = new GrowingArray();
  readonly #to = new GrowingArray();
  readonly #sentenceFrom = new GrowingArray();
  readonly #sentenceTo = new GrowingArray();
  readonly #segmentFirst = new GrowingArray();
  readonly #segmentFrom = new GrowingArray();
  readonly #segmentTo = new GrowingArray();
  readonly #segmentSpeaker = new GrowingArray();
  readonly #quoted = new GrowingArray();
  readonly #speaker = new GrowingArray();
  readonly #speakers = new Map<string, number>();

  add(text: string, statements: readonly Statement[], places: WordPlaces): void {
    const number = this.#textFirst.length;
    this.#textFirst.push(this.#text.length);
    for (const statement of statements) {
      const whole = hull([...statement.source, ...statement.cue, ...statement.content]) ?? { start: 0, end: 0 };
      const [from, to] = positionsIn(places, whole);
      const speaker = this.#speakerNumber(statement.speaker.name);
      this.#text.push(number);
      this.#from.push(from);
      this.#to.push(to);
      const [sentenceFrom, sentenceTo] = positionsIn(places, sentenceAround(text, whole));
      this.#sentenceFrom.push(sentenceFrom);
      this.#sentenceTo.push(sentenceTo);
      this.#speaker.push(speaker);
      this.#segmentFirst.push(this.#segmentFrom.length);
      for (const segment of segmentsOf(text, statement)) {
        const [segmentFrom, segmentTo] = positionsIn(places, segment);
        this.#segmentFrom.push(segmentFrom);
        this.#segmentTo.push(segmentTo);
        this.#segmentSpeaker.push(speaker);
        this.#quoted.push(segment.quoted ? 1 : 0);
      }
    }
  }

  finish(data: IndexData, extractions: readonly Findings[]): StatementTable {
    this.#textFirst.push(this.#text.length);
    this.#segmentFirst.push(this.#segmentFrom.length);
    const from = this.#from.toArray();
    const to = this.#to.toArray();
    const speaker = this.#speaker.toArray();
    const segmentFrom = this.#segmentFrom.toArray();
    const segmentTo = this.#segmentTo.toArray();
    const compared = { tokens: data.tokens, from: segmentFrom, to: segmentTo, speaker: this.#segmentSpeaker.toArray() };
    return {
      textFirst: this.#textFirst.toArray(),
      text: this.#text.toArray(),
      from,
      to,
      sentenceFrom: this.#sentenceFrom.toArray(),
      sentenceTo: this.#sentenceTo.toArray(),
      segmentFirst: this.#segmentFirst.toArray(),
      segmentFrom,
      segmentTo,
      fuller: findFuller(compared),
      quoted: Uint8Array.from(this.#quoted.toArray()),
      speaker,
      speakers: [...this.#speakers.keys()],
      bySpeaker: groupRows(speaker, Int32Array.from(speaker.keys()), this.#speakers.size),
      byUnit: rowsByUnit(data.unitStart, from, to),
      byDay: orderByDay(extractions),
    };
  }

  #speakerNumber(name: string | null): number {
    if (name === null) return -1;
    const known = this.#speakers.get(name);
    if (known !== undefined) return known;
    this.#speakers.set(name, this.#speakers.size);
    return this.#speakers.size - 1;
  }
}

function rowsByUnit(unitStart: Int32Array, from: Int32Array, to: Int32Array): Rows {
  const units = new GrowingArray();
  const statements = new GrowingArray();
  for (let statement = 0; statement < from.length; statement++) {
    let unit = unitAt(unitStart, from[statement]!);
    for (; unit < unitStart.length - 1 && unitStart[unit]! < to[statement]!; unit++) {
      units.push(unit);
      statements.push(statement);
    }
  }
  return groupRows(units.toArray(), statements.toArray(), unitStart.length - 1);
}

function orderByDay(extractions: readonly Findings[]): Int32Array {
  const days = extractions.flatMap(({ statements }) => statements.map(({ said }) => said.from ?? (said.to && '')));
  const day = (statement: number): string => days[statement] ?? '';
  const dated = [...days.keys()].filter((statement) => days[statement] !== null);
  return Int32Array.from(dated.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a - b)));
}
