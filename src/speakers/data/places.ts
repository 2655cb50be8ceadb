import { phraseList, wordList } from './word-list.ts';

/** Countries and capitals that news lets speak for a government ("Washington said"), and places that it only happens in. */
const places = phraseList(`
  Afghanistan, Albania, Algeria, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh, Belarus, Belgium, Bolivia, Bosnia,
  Brazil, Britain, Bulgaria, Burma, Cambodia, Canada, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic,
  Denmark, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Ethiopia, Europe, Finland, France, Gaza, Georgia, Germany, Ghana, Greece, Greenland,
  Guatemala, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan,
  Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Liberia, Libya, Lithuania, Luxembourg, Macedonia, Malaysia, Mali, Malta, Mexico,
  Moldova, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea,
  Northern Ireland, Norway, Oman, Pakistan, Palestine, Panama, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda,
  Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Soviet Union,
  Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tanzania, Thailand, Tunisia, Turkey, Uganda, Ukraine, United Arab Emirates, UAE,
  United Kingdom, UK, U.K., United States, US, U.S., USA, America, Uruguay, Uzbekistan, Venezuela, Vietnam, Wales, Yemen, Zambia, Zimbabwe,
  Africa, Asia, Latin America, North America, South America, Middle East, Antarctica, Caribbean, Balkans, Crimea, Kashmir, Tibet, Gulf of Mexico,
  Abu Dhabi, Amsterdam, Ankara, Athens, Atlanta, Baghdad, Bangkok, Basel, Beijing, Beirut, Belfast, Berlin, Bogota, Boston, Brasilia, Brussels,
  Bucharest, Budapest, Buenos Aires, Cairo, Calgary, Canberra, Caracas, Chicago, Cleveland, Copenhagen, Dallas, Damascus, Davos, Delhi, Denver, Detroit, Doha, Dubai, Dublin,
  Edinburgh, Frankfurt, Geneva, Hague, Hamburg, Hanoi, Havana, Helsinki, Hong Kong, Honolulu, Houston, Islamabad, Istanbul, Jakarta, Jerusalem, Johannesburg,
  Kabul, Karachi, Khartoum, Kiev, Kyiv, Kuala Lumpur, Las Vegas, Lima, Lisbon, London, Los Angeles, Luanda, Madrid, Manchester, Manila, Melbourne, Mexico City,
  Miami, Milan, Minneapolis, Minsk, Montreal, Moscow, Mumbai, Munich, Nairobi, New Delhi, New Orleans, New York, New York City, Osaka, Oslo, Ottawa, Paris, Philadelphia, Phoenix,
  Pittsburgh, Prague, Pretoria, Pyongyang, Riga, Rio de Janeiro, Riyadh, Rome, San Diego, San Francisco, Santiago, Sao Paulo, Seattle, Seoul, Shanghai, Shenzhen, Silicon Valley,
  Sofia, Stockholm, St. Louis, St. Petersburg, Sydney, Taipei, Tallinn, Tehran, Tel Aviv, Tokyo, Toronto, Tripoli, Tunis, Vancouver, Vienna, Vilnius, Warsaw, Washington,
  Washington D.C., D.C., Wellington, Zagreb, Zurich, Capitol Hill, Wall Street, Main Street, Broadway, Hollywood, Manhattan, Brooklyn, Guantanamo Bay, West Bank,
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas,
  Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire,
  New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee,
  Texas, Utah, Vermont, West Virginia, Wisconsin, Wyoming, Ala., Ariz., Calif., Colo., Conn., Fla., Ga., Ky., Md., Mich., Minn., Mont., Neb., Nev., Okla.,
  Ore., Pa., Tenn., Tex., Va., Vt., Wis., Wyo., N.C., N.D., N.H., N.J., N.M., N.Y., R.I., S.C., S.D., W.Va., Ontario, Quebec, Alberta, New South Wales, Queensland, Bavaria, Catalonia
`);

const placeKeys: ReadonlySet<string> = new Set([...places].map((place) => place.toLowerCase().replaceAll('.', '')));

/** Whether a name (as written, without an article) is that of a place. */
export function isPlace(name: string): boolean {
  return placeKeys.has(name.toLowerCase().replaceAll('.', ''));
}

/** Adjectives of nations and parties: before a name they describe it ("German magazine Der Spiegel"). Lower case. */
export const demonyms = wordList(`
  afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi basque belarusian
  belgian bolivian bosnian brazilian british bulgarian burmese californian cambodian canadian catalan chilean chinese colombian congolese croatian cuban cypriot
  czech danish dutch egyptian english estonian ethiopian european finnish flemish french georgian german ghanaian greek guatemalan haitian hawaiian honduran
  hungarian icelandic indian indonesian iranian iraqi irish islamic israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kosovan kurdish
  kuwaiti latvian lebanese libyan lithuanian macedonian malaysian maltese mexican moldovan mongolian moroccan muslim nepalese nigerian norwegian omani pakistani
  palestinian panamanian persian peruvian philippine filipino polish portuguese qatari romanian russian rwandan saudi scottish scots senegalese serbian singaporean slovak
  slovenian somali soviet spanish sudanese swedish swiss syrian taiwanese tanzanian texan thai tibetan tunisian turkish ugandan ukrainian
  uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean democratic republican catholic christian protestant anglican hispanic latino
  african-american asian-american scandinavian nordic baltic u.s u.s. us uk u.k. eu
`);
