import { foldName } from '../name/fold.ts';
import { wordList } from './word-list.ts';

/** First words of the names of services that news takes estimates and market figures from. Lower case. */
const firstWords = wordList(
  'thomson reuters i/b/e/s ibes factset dealogic starmine datastream zacks lipper markit bloomberg refinitiv lseg epfr morningstar',
);

/** Whether a name is that of a service for figures: "according to Thomson Reuters I/B/E/S". */
export const isDataService = (name: string): boolean => firstWords.has(foldName(name).split(' ')[0] ?? '');
