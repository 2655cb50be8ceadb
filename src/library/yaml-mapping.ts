import { parse, YAMLParseError } from 'yaml';

export type YamlMapping = Readonly<Record<string, unknown>>;

/**
 * Reads YAML that should hold keys with values; none at all is none. A problem is the end of a sentence that begins
 * with the file; `firstLine` is the file's line that the YAML begins on.
 */
export function readYamlMapping(yaml: string, firstLine: number): { value: YamlMapping } | { problem: string } {
  let value: unknown;
  try {
    value = parse(yaml, { logLevel: 'error' }) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const place = error.linePos ? ` in line ${error.linePos[0].line + firstLine - 1}` : '';
    const reason = error.message.split(/ at line |\n/)[0];
    return {
      problem: `is not YAML${place}: ${reason}. Correct it; a value with ": " or "#" in it needs quotation marks.`,
    };
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value: { ...value } };
  return { problem: `should be lines of "key: value", but is ${JSON.stringify(value).slice(0, 80)}.` };
}

/** What is wrong with one value, with the value: the end of a sentence that begins with the file. */
export function explainIssue(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
  value: unknown,
): string {
  const received = issue.path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined),
    value,
  );
  // An unknown key at the top stands in no place of its own: the message names it.
  if (issue.path.length === 0) return `is wrong at its top level: it ${issue.message}. Correct it by hand.`;
  const place = issue.path.map((key) => (typeof key === 'number' ? `number ${key + 1}` : String(key))).join(', ');
  const is = received === undefined ? 'is missing' : `is ${JSON.stringify(received).slice(0, 80)}`;
  return `has a wrong "${place}": it ${issue.message}, but ${is}. Correct it by hand.`;
}
