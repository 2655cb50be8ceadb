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

function withoutStruck({ start, values }: Rows, corrected: ReadonlyMap<number, CorrectedStatement>): Rows {
  const keys: number[] = [];
  const kept: number[] = [];
  for (let key = 0; key + 1 < start.length; key++) {
    for (let at = start[key]!; at < start[key + 1]!; at++) {
      if (corrected.get(values[at]!)?.isStruck) continue;
      keys.push(key);
      kept.push(values[at]!);
    }
  }
  return groupRows(Int32Array.from(keys), Int32Array.from(kept), start.length - 1);
}

/** The statements in the order of their first days; those of which only the last is known come first. */
function byDayAnew(corpus: AnswerCorpus, byDay: Int32Array): Int32Array {
  const dayOf = (number: number): string | null => {
    const { from, to } = statementOf(corpus, number).said;
    return from ?? (to === null ? null : '');
  };
  const moved = [...corpus.corrected]
    .filter(([number, { isStruck }]) => !isStruck && dayOf(number) !== null)
    .map(([number]) => ({ number, day: dayOf(number) ?? '' }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.number - b.number));
  const order: number[] = [];
  let next = 0;
  for (const number of byDay) {
    if (corpus.corrected.has(number)) continue;
    const day = moved.length === next ? '' : (dayOf(number) ?? '');
    while (next < moved.length && moved[next]!.day <= day) order.push(moved[next++]!.number);
    order.push(number);
  }
  for (; next < moved.length; next++) order.push(moved[next]!.number);
  return Int32Array.from(order);
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
