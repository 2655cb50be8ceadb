import type { CrfOptions } from './train-crf.ts';

/** How one chain is trained. */
export interface ChainSettings extends Omit<CrfOptions, 'seed'> {
  /** Features seen less often are left out. */
  readonly minCount: number;
  /** Weights are rounded to multiples of this. */
  readonly scale: number;
}

/** Chosen on folds of the training articles; docs/decisions tells what else was tried. */
export const SETTINGS: {
  readonly cues: ChainSettings;
  readonly arguments: ChainSettings;
  readonly judge: ChainSettings;
} = {
  cues: { epochs: 5, averaged: 3, rate: 0.015, l2: 3e-4, dropout: 0.5, damping: 1e-6, minCount: 5, scale: 0.03 },
  arguments: {
    epochs: 5,
    averaged: 2,
    rate: 0.012,
    l2: 1e-4,

    dropout: 0.5,
    damping: 1e-6,
    minCount: 6,
    scale: 0.03,
  },
  judge: {
    epochs: 8,
    averaged: 4,
    rate: 0.002,
    l2: 1e-4,

    dropout: 0.5,
    damping: 1e-6,
    minCount: 3,
    scale: 0.01,
  },
};

/** What is learnt from what other models made of an article comes from models that have not seen it: so many shares. */
export const FOLDS = 3;
