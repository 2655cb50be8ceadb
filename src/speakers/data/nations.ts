import { foldName } from '../name/fold.ts';

/** Nations by their names, each with the adjectives that a phrase may name it by: "the Greek government" is Greece's. Lower case. */
const table = `
  Afghanistan: afghan; Albania: albanian; Algeria: algerian; Argentina: argentine argentinian; Armenia: armenian; Australia: australian; Austria: austrian;
  Azerbaijan: azerbaijani; Bahrain: bahraini; Bangladesh: bangladeshi; Belarus: belarusian; Belgium: belgian; Bolivia: bolivian; Bosnia: bosnian;
  Brazil: brazilian; Britain, United Kingdom, UK, Great Britain: british uk; Bulgaria: bulgarian; Cambodia: cambodian; Canada: canadian; Chile: chilean;
  China: chinese; Colombia: colombian; Congo: congolese; Costa Rica: costa rican; Croatia: croatian; Cuba: cuban; Cyprus: cypriot; Czech Republic: czech;
  Denmark: danish; Ecuador: ecuadorean; Egypt: egyptian; England: english; Estonia: estonian; Ethiopia: ethiopian; Finland: finnish; France: french;
  Georgia: georgian; Germany: german; Ghana: ghanaian; Greece: greek; Hong Kong: hong kong; Hungary: hungarian; Iceland: icelandic; India: indian;
  Indonesia: indonesian; Iran: iranian; Iraq: iraqi; Ireland: irish; Israel: israeli; Italy: italian; Ivory Coast: ivorian; Japan: japanese; Jordan: jordanian;
  Kazakhstan: kazakh; Kenya: kenyan; Kosovo: kosovan; Kuwait: kuwaiti; Kyrgyzstan: kyrgyz; Latvia: latvian; Lebanon: lebanese; Libya: libyan;
  Lithuania: lithuanian; Luxembourg: luxembourg; Macedonia: macedonian; Malaysia: malaysian; Malta: maltese; Mexico: mexican; Moldova: moldovan;
  Mongolia: mongolian; Morocco: moroccan; Mozambique: mozambican; Myanmar, Burma: burmese; Nepal: nepalese; Netherlands: dutch; New Zealand: new zealand;
  Nicaragua: nicaraguan; Nigeria: nigerian; North Korea: north korean; Norway: norwegian; Oman: omani; Pakistan: pakistani; Panama: panamanian;
  Paraguay: paraguayan; Peru: peruvian; Philippines: philippine filipino; Poland: polish; Portugal: portuguese; Qatar: qatari; Romania: romanian;
  Russia: russian; Rwanda: rwandan; Saudi Arabia: saudi; Scotland: scottish; Senegal: senegalese; Serbia: serbian; Singapore: singaporean; Slovakia: slovak;
  Slovenia: slovenian; Somalia: somali; South Africa: south african; South Korea: south korean; Soviet Union: soviet; Spain: spanish; Sri Lanka: sri lankan;
  Sudan: sudanese; Sweden: swedish; Switzerland: swiss; Syria: syrian; Taiwan: taiwanese; Tanzania: tanzanian; Thailand: thai; Tunisia: tunisian;
  Turkey: turkish; Uganda: ugandan; Ukraine: ukrainian; United Arab Emirates, UAE: emirati;
  United States, U.S., USA, America, United States of America: us american; Uruguay: uruguayan; Uzbekistan: uzbek; Venezuela: venezuelan; Vietnam: vietnamese;
  Wales: welsh; Yemen: yemeni; Zambia: zambian; Zimbabwe: zimbabwean
`;

const adjectivesByName: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table.split(';').flatMap((line) => {
    const [names = '', adjectives = ''] = line.split(':');
    const set = new Set(adjectives.trim().split(' '));
    return names.split(',').map((name) => [foldName(name.trim()), set] as const);
  }),
);

/** The adjectives of the nation that bears a name; `null` where the name is no nation's. */
export const adjectivesOfNation = (name: string): ReadonlySet<string> | null =>
  adjectivesByName.get(foldName(name)) ?? null;
