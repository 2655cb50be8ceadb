import type { Gender } from './gender.ts';
import { wordList } from './word-list.ts';

/**
 * Nouns for a person by office, work, part in a story or family; singular, lower case. Words ending in -man, -woman,
 * -person, -crat and -ologist need no entry. Written by hand from the vocabulary of news and of public offices.
 */
export const roleNouns = wordList(`
  accountant activist actor actress adjutant administrator admiral advertiser adviser advisor advocate aide ally
  ambassador analyst anchor announcer applicant appointee apprentice archbishop architect artist assistant astronaut
  astronomer athlete attacker attendant attorney auditor author ayatollah backer baker banker baron baroness
  bartender biographer biologist bishop blogger boss boxer boy brigadier broadcaster broker brother builder
  businessperson butler buyer campaigner candidate captain cardinal caretaker cartoonist cashier celebrity ceo cfo
  chair champion chancellor chaplain chef chemist chief chieftain cio citizen cleaner clergyman cleric clerk client climber
  coach co-author co-chair co-chairman co-founder cofounder co-host co-leader co-owner co-president co-star colleague collector
  colonel columnist comedian commander commentator commissioner companion composer comptroller conductor confidant congressman
  congresswoman conservative constable consul consultant contestant contractor controller convict coo coordinator
  corporal coroner correspondent councillor councilor counsel counsellor counselor countess courier cousin creator
  creditor critic cro cto curator customer czar dad dancer daughter dealer dean debtor defendant defector defender
  delegate democrat demonstrator dentist deputy designer detainee detective developer dictator diplomat director
  dispatcher dissident doctor donor driver duchess duke economist editor educator emir emperor
  employee employer engineer entertainer entrepreneur envoy ethicist evangelist ex-husband ex-wife executive
  executor expert explorer farmer father fellow fighter filmmaker financier firefighter fisherman footballer
  founder friend fundraiser gardener general girl girlfriend boyfriend goalkeeper golfer governor graduate grandfather grandmother
  grandson granddaughter guard guardian guerrilla guest gunman gymnast hacker head heiress heir
  hijacker historian hostage host hostess hunter husband imam immigrant importer inmate innovator inspector inspector-general
  instructor interpreter interviewer intern inventor investigator investor jailer journalist judge juror justice
  king landlord lawmaker lawyer leader lecturer legislator liberal libertarian lieutenant lobbyist lord magistrate
  magnate maestro major manager marshal mayor mechanic mediator medic member mentor merchant messenger midwife migrant
  militant millionaire billionaire minister missionary mistress mobster model moderator mogul mom monarch monk mother mp
  mullah murderer musician narrator negotiator neighbor neighbour neurosurgeon newcomer nephew niece nominee novelist nun
  nurse nutritionist observer offender officer official ombudsman operative operator opponent organiser organizer owner
  painter paramedic parent participant partner passenger pastor patient patriarch pediatrician performer
  philanthropist philosopher photographer physician physicist pilot pioneer pirate planner player plaintiff poet
  policymaker politician pollster pontiff pope premier presenter president president-elect priest prince
  princess principal prisoner producer professor programmer progressive promoter prosecutor protester protestor provost psychiatrist
  psychologist publicist publisher pundit pupil queen rabbi racer ranger rapper rebel receptionist recruiter rector referee
  refugee registrar reporter representative republican rescuer researcher resident
  respondent retiree reverend reviewer ringleader rival runner runner-up salesman scholar scientist sculptor secretary
  secretary-general senator sergeant serviceman shareholder sheikh sheik sheriff sibling singer sister skater skier skipper
  socialist socialite soldier solicitor son songwriter speaker specialist spokesperson spouse
  spy staffer star statesman statistician stepfather stepmother strategist striker student sultan superintendent supervisor
  supporter surgeon survivor suspect swimmer tailor teacher technician teenager tenant therapist
  tory trader trainee trainer translator treasurer trustee tsar tutor tycoon uncle undersecretary aunt user vet veteran
  vice-president vice-chairman vicar victim viceroy victor villager violinist visitor volunteer voter warden weatherman whip
  whistleblower whistle-blower widow widower wife winner witness worker workman writer youngster
  co-anchor co-defendant mastermind frontrunner front-runner newsman newswoman chairwoman spokeswoman chairman
  chief-of-staff counterpart predecessor successor centrist caller commenter
  paymaster policymaker freshman breeder hotelier rapporteur recorder assessor freeholder man woman legend icon msp mep mla mpp petitioner appellant appellee claimant cllr 
`);

/** Nouns that state a person's gender. `chairman` and the like are left out: they are used of women too. */
const gendered: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...[
    ...wordList(`actor boy boyfriend brother businessman congressman councilman dad duke emperor ex-husband father
    gentleman grandfather grandson gunman husband king man monk nephew patriarch pope pontiff prince priest salesman son spokesman
    statesman stepfather sultan uncle widower baron emir clergyman cardinal sheikh mullah imam serviceman policeman`),
  ].map((word): [string, Gender] => [word, 'male']),
  ...[
    ...wordList(`actress baroness countess daughter duchess empress ex-wife girl girlfriend grandmother granddaughter
    heiress hostess mistress mom mother niece nun princess queen sister stepmother widow wife aunt woman midwife
    businesswoman congresswoman councilwoman policewoman spokeswoman chairwoman saleswoman servicewoman`),
  ].map((word): [string, Gender] => [word, 'female']),
]);

/** `unknown` for nouns that say nothing about gender. */
export function genderOfNoun(noun: string): Gender {
  const known = gendered.get(noun);
  if (known !== undefined) return known;
  return noun.endsWith('woman') ? 'female' : 'unknown';
}

/** Whether a lower-case singular noun names a person by what they are or do. */
export function isRoleNoun(noun: string): boolean {
  if (roleNouns.has(noun)) return true;
  if (noun.includes('-') && PREFIXED.test(noun)) return isRoleNoun(noun.slice(noun.indexOf('-') + 1));
  if (noun.endsWith('man') || noun.endsWith('person')) return COMPOUND.test(noun);
  if (noun.endsWith('ist')) return noun.length > 5 && (noun.endsWith('ologist') || !NO_FOLLOWER.test(noun));
  return noun.endsWith('-elect') || noun.endsWith('-designate') || noun.endsWith('-year-old');
}

const PREFIXED = /^(?:ex|vice|co|sub|then|under)-./;

/** Compounds that need no entry of their own: "committeeman", "tribeswoman". */
const COMPOUND =
  /^(?:air|alder|assembly|bar|bonds|business|camera|chair|church|clans|clergy|committee|congress|council|crafts|crew|door|dutch|english|fire|french|irish|welsh|fisher|fresh|front|gentle|gun|harbor|hench|hit|journey|kins|law|lines|lobby|middle|news|noble|oars|ombuds|police|rifle|sales|service|space|spokes|sports|states|stunt|tribes|towns|trades|union|weather|work)(?:man|woman|person)$/;

/** Words in -ist that are nobody's work or belief: "exist", "checklist"; "Lindqvist" and "Bergquist" are names. */
const NO_FOLLOWER =
  /(?:ex|ass|res|ins|cons|pers|subs|des|tw|wr|enl|check|short|black|wait|play|hard|q[uv]|kv)ist$|list$/;

/**
 * Offices that are also family names or parts of other names ("Mervyn King", "General Motors", "Justice Department"):
 * read as a role only where a person's name follows.
 */
export const rolesThatAreNamesToo = wordList(`
  king pope bishop major dean prince duke baron judge marshal general justice lord cook baker page abbot chancellor
  star guard model head user fellow speaker chair chief boss leader champion hunter driver hacker son pilot ranger
  whip farmer fisher singer trader painter miller butler guest archer walker skinner taylor archbishop
  democrat republican liberal conservative progressive tory councillor commander ceo member
`);

/** Nouns that describe the name after them without being its role: "fellow", "rival". Lower case. */
export const neverRolesBeforeNames =
  wordList(`major fellow man woman model rival counterpart guest star key head user neighbor neighbour
  customer suspect predecessor successor owner member parent buyer partner opponent heir resident guard supporter principal`);

/** Words that join an office: "attorney general", "secretary general", "chief executive officer". */
export const rolePrefixes =
  wordList(`attorney secretary governor surgeon solicitor inspector director auditor postmaster
  comptroller lieutenant brigadier major adjutant`);
