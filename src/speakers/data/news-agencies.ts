import { foldName } from '../name/fold.ts';
import { wordList } from './word-list.ts';

/** News agencies, broadcasters and data services: media that are no newspaper. */
const notPrinted = new Set(
  [
    'Reuters; Thomson Reuters; Reuters News; Reuters Television; Reuters Estimates; Bloomberg; Bloomberg News; Bloomberg Television',
    'Associated Press; AP; Agence France-Presse; AFP; Xinhua; Xinhua News Agency; Kyodo; Kyodo News; Jiji; Yonhap; dpa; ANSA; APA; EFE',
    'Interfax; RIA; RIA Novosti; Itar-Tass; Tass; Press Trust of India; PTI; Press Association; Dow Jones Newswires; MarketWatch; Market News International',
    'BBC; CNN; CNBC; CBS; CBS News; NBC; NBC News; ABC; ABC News; Fox; Fox News; Fox Business; Fox Business Network; MSNBC; PBS; NPR; C-SPAN; Sky; Sky News',
    'NHK; ARD; ZDF; RAI; RTE; France 24; Al Jazeera; Al Arabiya; Channel 4; CCTV; CTV; CBC; RTL; ORF; Radio 4; BBC Radio; BBC News',
  ].flatMap((line) => line.split('; ').map(foldName)),
);

/** Nouns for what is printed. */
export const printed = wordList('newspaper paper daily weekly tabloid broadsheet magazine');

/** Whether a name is that of media without a newspaper. */
export const isNoNewspaper = (name: string): boolean => notPrinted.has(foldName(name));
