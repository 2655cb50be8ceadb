import type { Corrections } from '../../src/app/corrections/corrections.ts';

/** Corrections of a corpus that nobody corrects. */
export const noCorrections: Corrections = {
  list: () => [],
  correct: () => Promise.resolve({ problem: 'Nothing is corrected here.' }),
  undo: (id) => Promise.resolve({ problem: `There is no correction "${id}".` }),
};
