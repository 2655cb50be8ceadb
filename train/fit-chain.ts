import type { ChainModel } from '../src/attribution/model/chain-model.ts';
import { ChainTable } from '../src/attribution/model/chain-table.ts';
import type { PackableChain } from './pack-model.ts';
import { quantiseChain } from './quantise-chain.ts';
import type { Sequences } from './sequences.ts';
import type { ChainSettings } from './settings.ts';
import { trainCrf } from './train-crf.ts';

/** A trained chain, as it is packed and as it is used: both with the same rounded weights. */
export interface FittedChain {
  readonly packable: PackableChain;
  readonly model: ChainModel;
}

export function fitChain(
  sequences: Sequences,
  settings: ChainSettings,
  seed: number,
  report: (line: string) => void,
): FittedChain {
  const { labels, keys } = sequences;
  report(`${keys.length} features, ${sequences.gold.length} tokens`);
  const { transitions, weights } = trainCrf(sequences, { ...settings, seed }, report);
  const rows = quantiseChain(weights, (row) => keys[row]!, labels, settings.scale);
  return { packable: { rows, transitions }, model: { labels, transitions, table: new ChainTable(rows) } };
}
