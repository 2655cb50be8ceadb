import type { ChainModel } from '../src/attribution/model/chain-model.ts';
import type { ChainRows } from '../src/attribution/model/chain-rows.ts';
import { ChainTable } from '../src/attribution/model/chain-table.ts';
import { quantiseChain } from './quantise-chain.ts';
import type { Sequences } from './sequences.ts';
import type { ChainSettings } from './settings.ts';
import { trainCrf } from './train-crf.ts';

/** A trained chain with rounded weights. */
export interface FittedChain {
  /** The weights of local features, which both chains look up in one table. */
  readonly local: ChainRows;
  /** All others. */
  readonly own: ChainRows;
  readonly model: ChainModel;
}

export function fitChain(
  sequences: Sequences,
  settings: ChainSettings,
  seed: number,
  report: (line: string) => void,
): FittedChain {
  const { labels, keys, localKeys } = sequences;
  report(`${keys.length} features, ${sequences.gold.length} tokens`);
  const { transitions, weights } = trainCrf(sequences, { ...settings, seed }, report);
  const quantised = (isLocal: boolean): ChainRows =>
    quantiseChain(
      weights,
      (row) => keys[row]!,
      labels,
      settings,
      (row) => localKeys.has(keys[row]!) === isLocal,
    );
  const own = quantised(false);
  return { local: quantised(true), own, model: { labels, transitions, table: new ChainTable(own) } };
}
