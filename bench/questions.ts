import { readFileSync } from 'node:fs';

const file = new URL('../test/answer/questions.jsonl', import.meta.url);

/** Our own questions about the documents in `seeds/`. */
export const questions = (): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { ask: string } => JSON.parse(line))
    .map(({ ask }) => ask);
