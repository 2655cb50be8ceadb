import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnswerItem } from '../../src/domain/answer.ts';
import { seedAnswerer } from './seed-answerer.ts';

/** A question with what must stand among its first `within` answers, found by hand; `none`: there is no answer. */
interface Question {
  readonly id: string;
  readonly family: string;
  readonly ask: string;
  readonly within: number;
  readonly none: boolean;
  readonly hits: readonly Hit[];
}

interface Hit {
  readonly docs: readonly string[];
  readonly contains: string;
  readonly speaker?: string;
  readonly said?: string;
  readonly deadline?: string;
}

/** Names that are as right as the one given. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  'Department of War': ['Washington', 'Pentagon', 'Department of Defense'],
  'Google DeepMind and OpenAI employees': ['hundreds of employees from AI giants Google DeepMind and OpenAI'],
};

const isHit = (hit: Hit, item: AnswerItem): boolean =>
  (hit.speaker === undefined || [hit.speaker, ...(alsoCalled[hit.speaker] ?? [])].includes(item.speaker ?? '')) &&
  (hit.said === undefined || (item.said.from?.slice(0, 10) === hit.said && item.said.to?.slice(0, 10) === hit.said)) &&
  (hit.deadline === undefined || [item.deadline?.due, item.deadline?.duration].includes(hit.deadline)) &&
  item.citations.some(({ source, excerpt }) => hit.docs.includes(source) && excerpt.includes(hit.contains));

const questions: Question[] = readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const { answerer } = await seedAnswerer();

describe.each([...new Set(questions.map(({ family }) => family))])('questions of the family %s', (family) => {
  it.each(questions.filter((question) => question.family === family))('$id: $ask', ({ ask, within, none, hits }) => {
    const { answers, message } = answerer.ask(ask, { now: '2026-03-10' });
    if (none) {
      expect(answers).toEqual([]);
      expect(message).toMatch(/\w/);
    }
    for (const hit of hits)
      expect(answers.slice(0, within)).toSatisfy((items: AnswerItem[]) => items.some((item) => isHit(hit, item)));
  });
});
