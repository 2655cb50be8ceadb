import type { StatementKind } from '../../domain/statement.ts';

const values: ReadonlyMap<string, readonly StatementKind[]> = new Map([
  ['quoted', ['direct', 'mixed']],
  ['quote', ['direct', 'mixed']],
  ['direct', ['direct']],
  ['mixed', ['mixed']],
  ['partly', ['mixed']],
  ['reported', ['indirect']],
  ['indirect', ['indirect']],
  ['paraphrased', ['indirect']],
]);

/** The kinds of statement that a value of `kind:` lets through, or why it lets none through. */
export function readAskedKinds(value: string): readonly StatementKind[] | { readonly error: string } {
  return (
    values.get(value.toLowerCase()) ?? {
      error: `"kind:${value}" is no kind of statement. Write kind:quoted (in whole or in part), kind:direct (in whole) or kind:reported (not quoted).`,
    }
  );
}
