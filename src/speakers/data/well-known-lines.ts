import { foldName } from '../name/fold.ts';
import type { Line } from './lines-of-business.ts';
import { wordList } from './word-list.ts';

/**
 * Well-known bodies whose names do not show their line. To extend: add a name to its line, or a line; those that the text itself calls by
 * the noun need no entry.
 */
const wellKnown: readonly (readonly [lines: string, names: string])[] = [
  [
    'bank brokerage',
    `Goldman Sachs; Goldman; Morgan Stanley; JPMorgan; JPMorgan Chase; J.P. Morgan; JP Morgan; Citigroup; Citi; UBS; Credit Suisse; Barclays; Barclays Capital;
    Deutsche Bank; Bank of America; BofA; HSBC; Wells Fargo; Societe Generale; SocGen; BNP Paribas; RBS; Royal Bank of Scotland; Nomura; Macquarie;
    Merrill Lynch; Merrill; Bear Stearns; Lehman Brothers; Lehman; Santander; UniCredit; BNP; StanChart; BMO; RBC Capital Markets; BMO Capital Markets; Natixis; Daiwa; Mizuho`,
  ],
  [
    'brokerage',
    `Jefferies; Oppenheimer; Piper Jaffray; Raymond James; Cowen; Stifel Nicolaus; Wedbush; Needham; Canaccord Genuity; Evercore; Bernstein; Sanford Bernstein;
    Morgan Stanley Smith Barney; Charles Schwab; TD Ameritrade; E*Trade; Edward Jones; Exane BNP Paribas; CLSA; Kepler; Shore Capital; Panmure Gordon; Numis;
    Stifel; Susquehanna; Wunderlich; Sterne Agee; Keefe Bruyette & Woods; Robert W. Baird; Janney; BGC Partners; ETX Capital; IG Index`,
  ],
  [
    'bank',
    `Commerzbank; Rabobank; Regions; Regions Financial; American Express; Banorte; Landsbanki; Glitnir; Kaupthing; Dexia; KBC; ING; Intesa Sanpaolo; Monte dei Paschi; Lloyds; Lloyds Banking Group; Northern Rock; Standard Chartered; HBOS; ABN AMRO;
    Wachovia; Washington Mutual; Countrywide; Countrywide Financial; Capital One; SunTrust; PNC; CIT; CIT Group; BBVA; Bankia; ICBC; Westpac; ANZ; Nordea; Swedbank; SEB;
    Danske; DnB; Sberbank; VTB; Erste; Raiffeisen; Credit Agricole; GMAC; Ally Financial; IndyMac; Fannie Mae; Freddie Mac; Julius Baer; KfW; WestLB; BayernLB`,
  ],
  [
    'insurer',
    `AIG; American International Group; MetLife; Prudential; Prudential Financial; Allianz; AXA; Aviva; Aegon; Swiss Re; Munich Re; Hannover Re; Generali; Zurich; Allstate; Travelers;
    Chubb; Hartford; Aflac; Cigna; Aetna; WellPoint; Humana; UnitedHealth; UnitedHealth Group; MBIA; Ambac; Lloyd's of London; Progressive; Geico; Ping An; State Farm; Manulife; AIA; ING`,
  ],
  [
    'airline',
    `Delta; Lufthansa; Qantas; Ryanair; easyJet; Alitalia; Emirates; Etihad; Iberia; KLM; Finnair; SAS; Aeroflot; Swissair; JetBlue; AirTran; AMR; UAL; United Continental;
    Northwest; Southwest; Continental; BA; IAG; Norwegian; WestJet; LATAM; Gol; TAM; Avianca; Virgin Atlantic; Virgin America; AirAsia; Garuda; Wizz; Wizz Air; Aer Lingus; Flybe; SpiceJet; IndiGo; Kingfisher; ExpressJet; American Eagle; Virgin America`,
  ],
  [
    'phones',
    `Verizon; AT&T; Sprint; Sprint Nextel; T-Mobile; T-Mobile USA; MetroPCS; Vodafone; Telefonica; Orange; Telstra; BT; BT Group; KPN; Telenor; TeliaSonera; VimpelCom;
    America Movil; Softbank; NTT DoCoMo; KDDI; Bharti Airtel; Qwest; CenturyLink; Bell Canada; Telus; MegaFon; Zain; MTN; SingTel; Swisscom; Telekom Austria`,
  ],
  [
    'cars',
    `General Motors; GM; Ford; Chrysler; DaimlerChrysler; Daimler; Toyota; Honda; Nissan; Mazda; Subaru; Mitsubishi Motors; Suzuki; Hyundai; Kia; Volkswagen; VW; BMW; Audi;
    Porsche; Mercedes; Mercedes-Benz; Opel; Vauxhall; Fiat; Renault; Peugeot; PSA Peugeot Citroen; Saab; Volvo; Jaguar Land Rover; Aston Martin; Tesla; SAIC; BYD; Geely`,
  ],
  [
    'shops',
    `Wal-Mart; Walmart; Target; Sears; Kmart; Macy's; Kohl's; J.C. Penney; JC Penney; Nordstrom; Costco; Best Buy; Circuit City; Home Depot; Lowe's; Gap; Tesco; Sainsbury; Carrefour;
    Metro; Ahold; Marks & Spencer; Amazon; Amazon.com; Barnes & Noble; Walgreen; CVS; Kroger; Safeway; Supervalu; Tiffany; Saks; H&M; Inditex; Debenhams; Morrisons; Staples; Borders; Borders Group; RadioShack; Abercrombie & Fitch; Aeropostale; American Eagle Outfitters; Limited Brands; Dollar General`,
  ],
  [
    'exchange',
    `NYSE; NYSE Euronext; Nasdaq; Nasdaq OMX; CME; CME Group; CBOT; CBOE; NYMEX; ICE; IntercontinentalExchange; LSE; LME; Euronext; Deutsche Boerse; Eurex; OMX; BATS; BATS Global Markets;
    Direct Edge; TMX; ASX; SGX; DGCX; MICEX; RTS; Liffe; COMEX; Shanghai Futures Exchange; BM&FBovespa`,
  ],
  [
    'union',
    `UAW; SPEEA; IAM; USW; SEIU; AFL-CIO; CWA; IBEW; LIUNA; UFCW; APWU; ALPA; CAW; Unifor; NUM; NUMSA; COSATU; Solidarity; Verdi; IG Metall; IG BCE; UFO; Cockpit; Unite; Unison; GMB; RMT; Aslef; TUC;
    CGT; CFDT; FO; CGIL; CISL; UIL; FIOM; UGT; CCOO; FNV; DGB`,
  ],
  [
    'ratings',
    "Standard & Poor's; S&P; Moody's; Moody's Investors Service; Fitch; Fitch Ratings; DBRS; A.M. Best; Dagong",
  ],
  ['university', 'Carnegie Mellon; Harvard; Yale; Stanford; Princeton; Oxford; Cambridge; MIT; Caltech; UCLA'],
  [
    'fund',
    'IMF; International Monetary Fund; Calpers; CalSTRS; California Public Employees Retirement System; Temasek; GIC; CIC; Norges Bank Investment Management',
  ],
];

const linesByName: ReadonlyMap<string, readonly Line[]> = (() => {
  const lines = new Map<string, Line[]>();
  for (const [own, names] of wellKnown)
    for (const name of names.split(/;\s+/)) {
      const key = foldName(name.trim());
      lines.set(key, [...(lines.get(key) ?? []), ...wordList(own)]);
    }
  return lines;
})();

/** The lines of a well-known body, by a folded name without its legal form; of a bank’s units, too: "Goldman Sachs Asset Management". */
export const linesOfKnown = (key: string): readonly Line[] => linesByName.get(key) ?? linesOfBank(key);

/** By the first words: names of banks, unlike "Target" or "Continental", are nobody else's. */
function linesOfBank(key: string): readonly Line[] {
  for (let end = key.lastIndexOf(' '); end > 0; end = key.lastIndexOf(' ', end - 1)) {
    const lines = linesByName.get(key.slice(0, end));
    if (lines?.includes('bank')) return lines;
  }
  return [];
}
