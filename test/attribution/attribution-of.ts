import type { Attribution } from '../../src/domain/statement.ts';

/** An indirect statement of nothing by nobody, but for the parts given. */
export const attributionOf = (parts: Partial<Attribution>): Attribution => ({
  kind: 'indirect',
  act: 'statement',
  source: [],
  cue: [],
  content: [],
  confidence: 1,
  evidence: 'test',
  ...parts,
});
