/** One line of input: its number, from 1, and its value or what is wrong with it. */
export type JsonLine = { readonly line: number } & (
  | { readonly value: Readonly<Record<string, unknown>> }
  | { readonly problem: string }
);

/** How much of a bad line is shown in an error. */
const shownCharacters = 60;

/**
 * Reads JSON lines as they come in. Splits at `\n` alone: Node's readline also splits at U+2028, which JSON strings may
 * hold. Blank lines are passed over; a line that is not a JSON object is a problem of that line, not the end of the input.
 */
export async function* readJsonLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const text of splitLines(input)) {
    line += 1;
    if (text.trim() !== '') yield { line, ...parseObject(text) };
  }
}

async function* splitLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  // Pieces are joined once a line is whole, so that a line of many megabytes costs linear time.
  let pieces: string[] = [];
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (const part of parts.slice(0, -1)) {
      pieces.push(part);
      yield pieces.join('');
      pieces = [];
    }
    pieces.push(parts.at(-1) ?? '');
  }
  pieces.push(decoder.decode());
  const last = pieces.join('');
  if (last !== '') yield last;
}

function parseObject(text: string): { value: Readonly<Record<string, unknown>> } | { problem: string } {
  const shown = text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return { value };
    return { problem: `expected a JSON object, got ${shown}` };
  } catch (error) {
    return { problem: `not JSON (${error instanceof Error ? error.message : String(error)}): ${shown}` };
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
