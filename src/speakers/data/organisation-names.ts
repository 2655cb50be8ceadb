import type { Sort } from './organisation-nouns.ts';
import { wordList } from './word-list.ts';

/** Capitalised words that show a name to be an organisation's, by the sort of body; lower case here. */
const wordsBySort: Readonly<Record<Exclude<Sort, 'country'>, ReadonlySet<string>>> = {
  business:
    wordList(`inc inc. incorporated corp corp. corporation co co. company llc llp lp ltd ltd. limited plc ag nv gmbh spa group holdings
    holding industries enterprises bank bancorp bankcorp banc banco banque airlines airways air motors motor automotive electric
    electronics energy petroleum oil gas pharmaceuticals pharma laboratories labs technologies technology systems software
    solutions partners capital securities investments investment asset assets advisors advisers financial finance
    insurance assurance mutual realty properties foods brands stores markets pictures studios entertainment
    communications telecom telecommunications wireless networks semiconductor semiconductors aerospace aviation
    steel mining metals resources minerals logistics railways railroad shipping consulting associates brothers bros
    ventures equity management analytics ratings interactive healthcare therapeutics biosciences
    computer instruments devices products services international global worldwide exchange
    chemical chemicals materials robotics biotech genomics cement textiles brewery breweries beverages tobacco cosmetics foundry
    shipyard shipyards ferries cruises hotels resorts casinos supermarkets fisheries bakeries`),
  government:
    wordList(`department ministry agency administration bureau office treasury commission authority cabinet council
    parliament senate congress house assembly knesset duma bundestag directorate secretariat embassy reserve service
    committee subcommittee board exchequer chamber government inspectorate patrol`),
  court: wordList('court tribunal judiciary'),
  party: wordList('party democrats republicans conservatives tories labour labor'),
  campaign: wordList('campaign pac'),
  media:
    wordList(`times post journal news tribune herald gazette chronicle telegraph guardian observer magazine radio television tv
    broadcasting network press daily weekly globe inquirer examiner courier bulletin review dispatch sentinel spiegel monde zeitung
    media`),
  association:
    wordList(`university college school institute institution academy association union federation foundation society
    league club trust fund center centre hospital clinic church alliance coalition organization organisation project
    initiative council conference forum guild network congress museum library brotherhood teamsters charity fellowship
    campaigners workers teachers nurses brigade`),
  military: wordList('army navy force forces guard marines corps command pentagon brigade regiment'),
  police: wordList('police constabulary sheriffs'),
};

/** Legal forms at the end of a company's name: no part of what it is called. */
export const legalForms =
  wordList(`inc incorporated corp corporation co company llc llp lp ltd limited plc ag nv sa se ab asa oyj gmbh spa srl
  bv kk pty holdings holding group`);

/** The sort of body that a name's last telling word shows; `null` where none does. */
export function sortOfNameWord(word: string): Sort | null {
  return sortByWord.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? null;
}

const sortByWord: ReadonlyMap<string, Sort> = (() => {
  const sorts = new Map<string, Sort>();
  for (const [sort, words] of Object.entries(wordsBySort) as [Sort, ReadonlySet<string>][]) {
    for (const word of words) if (!sorts.has(word)) sorts.set(word, sort);
  }
  return sorts;
})();

/** Heads that take "of", "for", "on" inside a name: "Bank of America", "Committee on Foreign Relations". */
export const headsWithComplement = wordList(`
  department ministry bank university college school institute institution academy association union federation foundation society
  league church center centre centers house council chamber court board bureau office committee subcommittee commission agency authority
  administration secretary undersecretary minister ministers president chairman director supervisor superintendent commissioner comptroller registrar attorney governor archbishop
  bishop duke duchess earl prince princess queen king chief chiefs ambassador speaker republic kingdom states museum
  hospital sons daughters knights friends doctors reporters rights campaign congress conference confederation
  organization organisation alliance coalition army party brotherhood general commissioner dean isle bay city
  democrats republicans citizens americans students mothers women veterans physicians gulf
`);

/** Names that are not anybody who speaks, by their last word: laws, streets, prizes, products, events. */
export const notSpeakers = wordList(`
  act acts bill law treaty agreement accord accords amendment constitution protocol doctrine code rule convention
  street avenue road boulevard square plaza bridge tower building airport station stadium arena river lake sea ocean bay gulf
  mountain mountains mount valley island islands peninsula desert coast beach park highway
  prize award awards medal cup olympics games bowl series championship championships tournament
  war wars revolution crisis recession depression day week month year era century christmas easter thanksgiving
  index average nikkei dow nasdaq ftse bond bonds
  english french german spanish chinese arabic russian latin
  god internet web bible koran quran
  plan initiative deal
`);
