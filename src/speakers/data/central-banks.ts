import { foldName } from '../name/fold.ts';
import { wordList } from './word-list.ts';

/** Central banks by the names that news gives them, each with the nations whose it is, folded. Commercial banks called "Bank of …" stay out. */
const table: readonly (readonly [names: string, nations: string])[] = [
  ['Federal Reserve; Fed; U.S. Federal Reserve; Federal Reserve Board', 'us american'],
  ['European Central Bank; ECB', 'european eu'],
  ['Bank of England; BoE', 'british uk english'],
  ['Bank of Japan; BOJ', 'japanese'],
  ['Bank of Canada; BoC', 'canadian'],
  ['Bank of Korea; BOK', 'korean south'],
  ["People's Bank of China; PBOC; PBoC; People's Bank", 'chinese'],
  ['Reserve Bank of India; RBI', 'indian'],
  ['Reserve Bank of Australia; RBA', 'australian'],
  ['Reserve Bank of New Zealand; RBNZ', 'new zealand'],
  ['South African Reserve Bank; SARB', 'south african'],
  ['Swiss National Bank; SNB', 'swiss'],
  ['Bundesbank; Deutsche Bundesbank', 'german'],
  ['Bank of Spain', 'spanish'],
  ['Bank of Italy', 'italian'],
  ['Bank of France; Banque de France', 'french'],
  ['Bank of Greece', 'greek'],
  ['Bank of Portugal', 'portuguese'],
  ['Central Bank of Ireland', 'irish'],
  ['Central Bank of Cyprus', 'cypriot'],
  ['Austrian National Bank; Oesterreichische Nationalbank', 'austrian'],
  ['De Nederlandsche Bank; Dutch Central Bank', 'dutch'],
  ['National Bank of Belgium', 'belgian'],
  ['Bank of Finland', 'finnish'],
  ['Riksbank; Sveriges Riksbank', 'swedish'],
  ['Norges Bank', 'norwegian'],
  ['Danmarks Nationalbank; Danish National Bank', 'danish'],
  ['Central Bank of Iceland', 'icelandic'],
  ['National Bank of Poland', 'polish'],
  ['National Bank of Hungary; Hungarian National Bank', 'hungarian'],
  ['Czech National Bank', 'czech'],
  ['National Bank of Romania', 'romanian'],
  ['National Bank of Ukraine', 'ukrainian'],
  ['Bank of Russia; Central Bank of Russia', 'russian'],
  ['Central Bank of Turkey; Central Bank of the Republic of Turkey', 'turkish'],
  ['Bank of Israel', 'israeli'],
  ['Saudi Arabian Monetary Agency; Saudi Central Bank', 'saudi'],
  ['Central Bank of Egypt', 'egyptian'],
  ['Central Bank of Nigeria', 'nigerian'],
  ['Central Bank of Kenya', 'kenyan'],
  ['Banco Central do Brasil; Central Bank of Brazil', 'brazilian'],
  ['Bank of Mexico; Banxico', 'mexican'],
  ['Central Bank of Argentina', 'argentine argentinian'],
  ['Central Bank of Chile', 'chilean'],
  ['Bangko Sentral ng Pilipinas; BSP', 'philippine filipino'],
  ['Bank Indonesia', 'indonesian'],
  ['Bank Negara Malaysia; Bank Negara', 'malaysian'],
  ['Bank of Thailand', 'thai'],
  ['Monetary Authority of Singapore; MAS', 'singaporean'],
  ['Hong Kong Monetary Authority; HKMA', 'hong kong'],
  ['State Bank of Vietnam', 'vietnamese'],
  ['State Bank of Pakistan', 'pakistani'],
];

const nationsByName: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table.flatMap(([names, nations]) => names.split('; ').map((name) => [foldName(name), wordList(nations)] as const)),
);

/** The nations, as adjectives, whose central bank bears a name; `null` for other names. */
export const nationsOfCentralBank = (name: string): ReadonlySet<string> | null =>
  nationsByName.get(foldName(name)) ?? null;
