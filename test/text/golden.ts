import { readFileSync } from 'node:fs';
import type { Span } from '../../src/domain/span.ts';

/** One case of a golden file: a text, and the lines drawn under each of its lines. */
export interface GoldenCase {
  readonly name: string;
  readonly text: string;
  readonly drawn: string;
}

/**
 * Reads a golden file: `# name`, then the text's lines after `> `, each with lines below it that draw what is found there.
 * A bare `>` is an empty line.
 */
export function readGolden(file: URL): GoldenCase[] {
  const blocks = readFileSync(file, 'utf8').split(/^# /m).slice(1);
  return blocks.map((block) => {
    const [name = '', ...lines] = block.trimEnd().split('\n');
    const text = lines.filter((line) => line.startsWith('>')).map((line) => line.slice(2));
    return { name, text: text.join('\n'), drawn: lines.map((line) => line.trimEnd()).join('\n') };
  });
}

/** A line to draw under a text: spans with the letter that marks each. */
export type Drawing = readonly { readonly span: Span; readonly letter: string }[];

/** Draws under each line of the text what stands in it, one line for each drawing that reaches it. */
export function draw(text: string, drawings: readonly Drawing[]): string {
  let at = 0;
  const out: string[] = [];
  for (const line of text.split('\n')) {
    out.push(`> ${line}`.trimEnd());
    for (const drawing of drawings) {
      const row = Array.from({ length: line.length }, () => ' ');
      for (const { span, letter } of drawing) {
        for (let i = Math.max(span.start, at); i < Math.min(span.end, at + line.length); i++) row[i - at] = letter;
      }
      const drawn = row.join('').trimEnd();
      if (drawn !== '') out.push(`  ${drawn}`);
    }
    at += line.length + 1;
  }
  return out.join('\n');
}
