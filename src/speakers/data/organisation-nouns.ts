import { wordList } from './word-list.ts';

/** What sort of body an organisation is: decides which nominal ("the company", "the court") may stand for it. */
export type Sort =
  | 'business'
  | 'government'
  | 'court'
  | 'party'
  | 'campaign'
  | 'media'
  | 'association'
  | 'country'
  | 'military'
  | 'police';

const nounsBySort: Readonly<Record<Sort, ReadonlySet<string>>> = {
  business:
    wordList(`company firm startup start-up corporation business conglomerate manufacturer maker producer supplier
    provider operator carrier airline airliner airframer bank lender insurer reinsurer brokerage retailer grocer wholesaler chain store
    supermarket giant powerhouse titan behemoth developer contractor consultancy subsidiary unit parent venture
    partnership publisher studio label brand distributor exporter importer miner refiner driller utility fund hedge-fund
    exchange brewer distiller builder homebuilder shipbuilder planemaker processor trader
    landlord franchise group lab laboratory vendor consortium rater thrift franchiser hotelier 
    shipper steelmaker telecom telco outfit enterprise multinational auctioneer bookmaker
    automaker carmaker drugmaker chipmaker planemaker smelter builder rival suitor`),
  government: wordList(`government administration department ministry agency bureau regulator watchdog office
    treasury commission authority cabinet presidency embassy consulate inspectorate council legislature parliament senate
    congress assembly chamber house committee subcommittee panel service directorate mission delegation city county
    municipality state body board secretariat`),
  court: wordList('court tribunal jury bench panel'),
  party: wordList('party coalition opposition bloc movement faction alliance caucus'),
  campaign: wordList('campaign camp team pac'),
  media:
    wordList(`newspaper paper magazine network daily weekly broadcaster website site publication outlet newswire wire station
    journal tabloid newsletter blog channel agency portal broadsheet podcast programme program`),
  association:
    wordList(`union group association organization organisation foundation institute institution charity think-tank
    thinktank tank committee board university school college hospital clinic church club league federation centre center society trust
    nonprofit non-profit body council institution guild lobby network forum initiative project coalition team panel commission academy
    museum watchdog alliance band syndicate militia`),
  country: wordList('country nation state kingdom republic island territory government province emirate'),
  military: wordList('military army navy force forces marines corps alliance coalition militia air-force'),
  police: wordList('police force department constabulary'),
};

/** Sorts of body that a lower-case singular noun may name; empty for other words. */
export function sortsOfNoun(noun: string): readonly Sort[] {
  return sortsByNoun.get(noun) ?? (/^[a-z]{2,}maker$/.test(noun) ? ['business'] : []);
}

const sortsByNoun: ReadonlyMap<string, readonly Sort[]> = (() => {
  const sorts = new Map<string, Sort[]>();
  for (const [sort, nouns] of Object.entries(nounsBySort) as [Sort, ReadonlySet<string>][]) {
    for (const noun of nouns) sorts.set(noun, [...(sorts.get(noun) ?? []), sort]);
  }
  return sorts;
})();

/** Nouns that stand right before an organisation's name to say what it is: "carmaker Ford", "the magazine Der Spiegel". */
export const nounsBeforeNames = wordList(`
  company firm startup start-up manufacturer maker producer supplier provider operator carrier airline airliner airframer bank lender insurer reinsurer brokerage
  retailer grocer wholesaler chain giant powerhouse titan behemoth developer contractor consultancy subsidiary parent conglomerate multinational
  distributor exporter importer miner refiner driller utility brewer distiller homebuilder shipbuilder planemaker franchise group vendor
  consortium thrift telco automaker carmaker drugmaker chipmaker steelmaker builder bookmaker auctioneer
  newspaper magazine network daily weekly broadcaster website newswire wire station journal tabloid publisher outlet blog
  union charity think-tank thinktank nonprofit non-profit association organization organisation foundation
  regulator watchdog agency party club movement militia
`);
