/**
 * How sure a fact is: `stated` (the document says so), `inferred` (worked out; the basis is given), `unknown`.
 */
export type Certainty = 'stated' | 'inferred' | 'unknown';
