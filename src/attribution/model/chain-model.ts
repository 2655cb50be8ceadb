import type { ChainTable } from './chain-table.ts';
import type { Chain } from './crf.ts';

/** A trained linear-chain CRF. */
export interface ChainModel extends Chain {
  readonly table: ChainTable;
}
