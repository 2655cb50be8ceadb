import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AnswerCorpus, buildCorpus, type CorrectedStatement } from '../../src/answer/corpus/answer-corpus.ts';
import { correctCorpus } from '../../src/answer/corpus/correct-corpus.ts';
import { row } from '../../src/answer/corpus/rows.ts';
import type { Said } from '../../src/domain/time.ts';
import { extractionOf } from './newsroom.ts';

const names = ['Ada Berg', 'Jens Lund', 'Mina Okafor', null];
const days = ['2026-02-01', '2026-02-02', '2026-02-03', null];
const extractions = [0, 1, 2].map((number) => {
  const told = [0, 1, 2, 3].map((at) => ({
    by: names[(number + at) % 3]!,
    words: `word${number}${at} one two three four`,
    day: days[(number * 2 + at) % 3]!,
  }));
  return extractionOf({ id: `d${number}`, text: told.map(({ words }) => `${words}.`).join('\n\n'), told });
});
const plain = buildCorpus(extractions);

const toDay = (day: string | null, isEnd: boolean): Said => ({
  from: isEnd ? null : day,
  to: day,
  certainty: day === null ? 'unknown' : 'inferred',
  basis: null,
});
const correction = fc.record({
  number: fc.nat(11),
  name: fc.constantFrom(...names, 'Xu'),
  said: fc
    .tuple(fc.constantFrom(...days, '2026-01-15', '2026-02-28'), fc.boolean())
    .map(([day, isEnd]) => toDay(day, isEnd)),
  isStruck: fc.boolean(),
});

/** Who said what, when and where, as the tables have it. */
function tables({ statements }: AnswerCorpus, struck: ReadonlySet<number> = new Set()) {
  const stays = (numbers: Iterable<number>): number[] => [...numbers].filter((number) => !struck.has(number));
  const said = statements.speakers.map((name, at) => [name, stays(row(statements.bySpeaker, at))] as const);
  const units = [...statements.byUnit.start.keys()].slice(0, -1);
  return {
    byDay: stays(statements.byDay),
    bySpeaker: Object.fromEntries(said.filter(([, numbers]) => numbers.length > 0)),
    byUnit: units.map((unit) => stays(row(statements.byUnit, unit))),
  };
}

it('is as if the documents had said so, without what is no statement', () => {
  fc.assert(
    fc.property(fc.uniqueArray(correction, { selector: ({ number }) => number }), (corrections) => {
      const corrected = new Map(
        corrections.map(({ number, name, said, isStruck }): [number, CorrectedStatement] => {
          const statement = extractions[Math.floor(number / 4)]!.statements[number % 4]!;
          const speaker = { name, certainty: 'inferred' as const };
          return [number, { statement: { ...statement, speaker, said }, isStruck, notes: [] }];
        }),
      );
      const anew = extractions.map((extraction, text) => ({
        ...extraction,
        statements: extraction.statements.map((one, at) => corrected.get(text * 4 + at)?.statement ?? one),
      }));
      const struck = new Set(corrections.filter(({ isStruck }) => isStruck).map(({ number }) => number));
      expect(tables(correctCorpus(plain, corrected))).toEqual(tables(buildCorpus(anew), struck));
    }),
  );
});
