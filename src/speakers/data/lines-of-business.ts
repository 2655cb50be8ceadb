import { wordList } from './word-list.ts';

/** What a body does, where texts have a noun for it that no body in another line goes by: "the airline", "the union". */
export type Line = string;

interface LineWords {
  /** Nouns for such a body. */
  readonly nouns: string;
  /** Capitalised words that show a name to be such a body's. */
  readonly names: string;
}

const table: Readonly<Record<Line, LineWords>> = {
  bank: { nouns: 'bank lender thrift', names: 'bank bancorp bankcorp banc banco banca banque bancshares sparkasse' },
  brokerage: { nouns: 'brokerage', names: 'securities capital' },
  insurer: { nouns: 'insurer reinsurer', names: 'insurance assurance assicurazioni' },
  airline: { nouns: 'airline carrier airliner', names: 'airline airlines airways air airlink' },
  phones: { nouns: 'carrier telecom telco', names: 'telecom telecommunications wireless telekom mobile' },
  cars: { nouns: 'automaker carmaker', names: 'motor motors automotive automobiles' },
  shops: { nouns: 'retailer grocer supermarket', names: 'stores supermarkets supermarket' },
  drugs: { nouns: 'drugmaker', names: 'pharmaceuticals pharmaceutical pharma laboratories' },
  chips: { nouns: 'chipmaker', names: 'semiconductor semiconductors' },
  mines: { nouns: 'miner', names: 'mining mines minerals' },
  ratings: { nouns: 'rater', names: 'ratings' },
  steel: { nouns: 'steelmaker', names: 'steel' },
  exchange: { nouns: 'exchange bourse', names: 'exchange bourse' },
  union: { nouns: 'union', names: 'union unions workers teamsters brotherhood federation gewerkschaft' },
  university: { nouns: 'university', names: 'university college institute school' },
  ministry: { nouns: 'ministry', names: 'ministry department treasury' },
  commission: { nouns: 'commission', names: 'commission' },
  committee: { nouns: 'committee subcommittee', names: 'committee subcommittee' },
  panel: { nouns: 'panel', names: 'panel committee subcommittee commission council board force' },
  board: { nouns: 'board', names: 'board' },
  council: { nouns: 'council', names: 'council' },
  institute: { nouns: 'institute', names: 'institute institution' },
  fund: { nouns: 'fund', names: 'fund funds capital partners management investors' },
};

/** Lines of which nobody is taken who does not show that it is theirs: without, nearly every such phrase went wrong on news. */
const strict = wordList('exchange union university ministry commission committee panel board council institute fund');

const linesByNoun = linesBy(({ nouns }) => nouns);
const linesByWord = linesBy(({ names }) => names);

function linesBy(wordsOf: (line: LineWords) => string): ReadonlyMap<string, readonly Line[]> {
  const lines = new Map<string, Line[]>();
  for (const [line, words] of Object.entries(table))
    for (const word of wordList(wordsOf(words))) lines.set(word, [...(lines.get(word) ?? []), line]);
  return lines;
}

/** The lines that a lower-case noun means; empty for "company" and other nouns for bodies of many lines. */
export const linesOfNoun = (noun: string): readonly Line[] => linesByNoun.get(noun) ?? [];

/** Words that show a union wherever in its name they stand: "Association of Flight Attendants". */
const members = wordList(
  'workers teamsters steelworkers machinists employees attendants pilots teachers nurses drivers longshoremen miners firefighters electricians',
);

/** Whether a word of a name tells whose union bears it. */
export const isUnionMember = (word: string): boolean => members.has(word);

/** The lines that one capitalised word of a name shows. */
export const linesOfNameWord = (word: string): readonly Line[] => linesByWord.get(word) ?? [];

/** Whether a noun only ever means a body that shows its line. */
export const needsProof = (noun: string): boolean => {
  const lines = linesOfNoun(noun);
  return lines.length > 0 && lines.every((line) => strict.has(line));
};
