/** Takes down one problem: where in the payload, and what Slack would refuse there. */
export type Report = (path: string, problem: string) => void;

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string of 1 to `max` characters; a missing one is a problem only where it is `required`. */
export function checkString(report: Report, path: string, value: unknown, max: number, required = true): void {
  if (value === undefined && !required) return;
  if (typeof value !== 'string') {
    report(path, 'must be a string');
    return;
  }
  if (value.length === 0 && required) report(path, 'is empty');
  if (value.length > max) report(path, `has ${value.length} characters, at most ${max} are allowed`);
}

/** A list of 1 to `max`. */
export function checkList(report: Report, path: string, value: unknown, max: number): readonly unknown[] {
  if (!Array.isArray(value)) {
    report(path, 'must be a list');
    return [];
  }
  if (value.length === 0) report(path, 'is empty');
  if (value.length > max) report(path, `has ${value.length} entries, at most ${max} are allowed`);
  return value;
}

type TextKind = 'plain_text' | 'mrkdwn';

/** A text object of one of the kinds. */
export function checkTextObject(
  report: Report,
  path: string,
  value: unknown,
  max: number,
  kinds: readonly TextKind[] = ['plain_text'],
): void {
  if (!isFields(value)) {
    report(path, 'must be a text object');
    return;
  }
  if (!kinds.some((kind) => kind === value['type'])) {
    report(`${path}.type`, `must be ${kinds.join(' or ')}, is ${JSON.stringify(value['type'])}`);
  }
  checkString(report, `${path}.text`, value['text'], max);
  if (value['type'] === 'mrkdwn' && value['emoji'] !== undefined) report(`${path}.emoji`, 'is for plain_text only');
}

/** Each name among the entries may stand once. */
export function checkUnique(report: Report, path: string, names: readonly unknown[]): void {
  const seen = new Set<unknown>();
  for (const name of names) {
    if (name === undefined) continue;
    if (seen.has(name)) report(path, `${JSON.stringify(name)} stands more than once`);
    seen.add(name);
  }
}
