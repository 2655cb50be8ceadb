import { type AnswerCorpus, type CorrectedStatement, statementOf } from './answer-corpus.ts';
import { groupRows, type Rows } from './rows.ts';
import type { StatementTable } from './statement-table.ts';

/**
 * The corpus with statements corrected, by number. Shares everything that does not change; linear in the number of
 * statements, whatever the length of the texts.
 */
export function correctCorpus(corpus: AnswerCorpus, corrected: ReadonlyMap<number, CorrectedStatement>): AnswerCorpus {
  const base = corpus.statements;
  const speakers = [...base.speakers];
  const numberOf = new Map(speakers.map((name, number) => [name, number]));
  const speaker = base.speaker.slice();
  for (const [number, { statement, isStruck }] of corrected) {
    const { name } = statement.speaker;
    if (isStruck || name === null) {
      speaker[number] = -1;
      continue;
    }
    const known = numberOf.get(name);
    speaker[number] = known ?? speakers.push(name) - 1;
    if (known === undefined) numberOf.set(name, speakers.length - 1);
  }
  const changed: AnswerCorpus = { ...corpus, corrected };
  const statements: StatementTable = {
    ...base,
    speaker,
    speakers,
    bySpeaker: groupRows(speaker, Int32Array.from(speaker.keys()), speakers.length),
    byUnit: withoutStruck(base.byUnit, corrected),
    byDay: byDayAnew(changed, base.byDay),
    fuller: separated(base, speaker, corrected),
  };
  return { ...changed, statements };
}

/** Whether people have said that a statement is none. */
export const isStruck = (corpus: AnswerCorpus, number: number): boolean =>
  corpus.corrected.get(number)?.isStruck ?? false;

function withoutStruck(rows: Rows, corrected: ReadonlyMap<number, CorrectedStatement>): Rows {
  if (![...corrected.values()].some((one) => one.isStruck)) return rows;
  const start = new Int32Array(rows.start.length);
  const values = new Int32Array(rows.values.length);
  let kept = 0;
  for (let key = 0; key + 1 < start.length; key++) {
    start[key] = kept;
    for (let at = rows.start[key]!; at < rows.start[key + 1]!; at++) {
      const value = rows.values[at]!;
      if (!corrected.get(value)?.isStruck) values[kept++] = value;
    }
  }
  start[start.length - 1] = kept;
  return { start, values: values.slice(0, kept) };
}

/** The statements in the order of their first days; those of which only the last is known come first. Reads few of them. */
function byDayAnew(corpus: AnswerCorpus, byDay: Int32Array): Int32Array {
  const dayOf = (number: number): string | null => {
    const { from, to } = statementOf(corpus, number).said;
    return from ?? (to === null ? null : '');
  };
  const isBefore = (a: string, one: number, b: string, other: number): boolean => a < b || (a === b && one < other);
  const stay = byDay.filter((number) => !corpus.corrected.has(number));
  /** Where in `stay` a statement of a day belongs. */
  const placeOf = (number: number, day: string): number => {
    let low = 0;
    let high = stay.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(dayOf(stay[middle]!) ?? '', stay[middle]!, day, number)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const moved = [...corpus.corrected]
    .flatMap(([number, { isStruck }]) => {
      const day = isStruck ? null : dayOf(number);
      return day === null ? [] : [{ number, day, at: placeOf(number, day) }];
    })
    .sort((a, b) => (isBefore(a.day, a.number, b.day, b.number) ? -1 : 1));
  const order = new Int32Array(stay.length + moved.length);
  let taken = 0;
  for (const [already, { number, at }] of moved.entries()) {
    order.set(stay.subarray(taken, at), taken + already);
    order[at + already] = number;
    taken = at;
  }
  order.set(stay.subarray(taken), taken + moved.length);
  return order;
}

/**
 * Which segments say the same: what is corrected alike stays together, what is corrected alone stands alone, and segments
 * that lose the one they joined join the longest of those that are left.
 */
function separated(
  { fuller: before, segmentFirst, segmentFrom, segmentTo }: StatementTable,
  speaker: Int32Array,
  corrected: ReadonlyMap<number, CorrectedStatement>,
): Int32Array {
  const kinds = new Map<number, string>();
  for (const [number, { isStruck }] of corrected) {
    const kind = isStruck ? 'struck' : String(speaker[number]);
    for (let at = segmentFirst[number]!; at < segmentFirst[number + 1]!; at++) kinds.set(at, kind);
  }
  const fuller = before.slice();
  const length = (segment: number): number => segmentTo[segment]! - segmentFrom[segment]!;
  const heads = new Map<string, number>();
  const orphans: number[] = [];
  for (let segment = 0; segment < before.length; segment++) {
    const head = before[segment]!;
    if (kinds.get(segment) === kinds.get(head)) continue;
    orphans.push(segment);
    const key = `${head} ${kinds.get(segment) ?? ''}`;
    const best = heads.get(key);
    if (best === undefined || length(segment) > length(best)) heads.set(key, segment);
  }
  for (const segment of orphans) fuller[segment] = heads.get(`${before[segment]!} ${kinds.get(segment) ?? ''}`)!;
  return fuller;
}
