import { wordList } from './word-list.ts';

/** Words that open sentences with a capital and are never a name by themselves. Lower case. */
export const functionWords = wordList(`
  a an the this that these those there here he she it they we i you his her hers its their theirs our ours my mine your yours him them us me
  himself herself itself themselves who whom whose which what when where why how
  and but or nor so yet if unless because since until till while whereas although though as than after before once whether
  in on at by for from with without within about above across against along alongside amid among amongst around behind below beneath beside besides between
  beyond concerning considering contrary despite during except following given including inside into like near of off onto opposite out outside over past per
  regarding through throughout to toward towards under underneath unlike until up upon versus via
  is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought
  not no yes none nobody nothing never neither either both each every any all some many much more most few fewer less least several such
  own same other others another else only just even also too very quite rather still already almost nearly
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred hundreds thousand thousands million millions billion
  first second third fourth fifth last next former latter half
  now then today yesterday tomorrow tonight later earlier soon meanwhile recently previously currently finally eventually initially
  originally ultimately again always often sometimes usually once twice ever ago
  however moreover furthermore therefore thus hence instead otherwise nevertheless nonetheless indeed perhaps maybe certainly clearly obviously apparently
  reportedly allegedly presumably notably importantly interestingly surprisingly unfortunately fortunately sadly ironically similarly likewise
  separately additionally accordingly consequently specifically generally historically traditionally officially publicly privately
  asked told said says saying according speaking calling adding noting citing referring responding writing announcing
  new old good great big top late early
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  spring summer autumn winter christmas easter thanksgiving
  let let's say ok okay oh well hey hello thanks thank please sorry yeah
  photo image video click read watch share scroll update updated note copyright
  despite amid plenty lots part parts overall fully no. nos.
`);

/** Ends a noun phrase when it follows its nouns: prepositions, relatives, conjunctions. Lower case. */
export const phraseEnders = wordList(`
  of for from at in with on by to into about against among between near outside inside within over under after before during since through who whom whose which that
  where when while as because although though if than and or but nor like including is are was were has have had will would could should may might can
  did does do be been being not
`);

export const determiners = wordList(
  `the a an this that these those his her its their our my your one another each every any some no`,
);

/** Adjectives and nouns before a role or an organisation's noun: "former chief executive", "top House Democrat". Lower case. */
export const modifiers = wordList(`
  former current then late retired acting interim deputy vice assistant associate senior junior chief top lead leading high-ranking ranking prominent famed famous veteran longtime
  long-time outgoing incoming new next old young ex disgraced embattled independent federal state local national international global regional
  foreign prime executive managing general financial operating technical technology legal political economic military religious public private royal
  supreme high district appeals circuit defense defence interior finance justice treasury trade energy health education labor labour commerce agriculture transport transportation
  environment culture budget press media communications campaign opposition party government house senate congressional parliamentary presidential gubernatorial
  democratic republican conservative liberal progressive socialist communist leftist centrist right-wing left-wing far-right far-left
  billionaire millionaire real estate business tech software computer internet media oil gas investment hedge fund bank banking market markets equity bond currency research policy security
  intelligence police army navy air force marine fire city county town village school university college law medical science
  nobel pulitzer prize-winning award-winning best-selling bestselling presumptive likely potential
  staff co special personal main key major fellow another rival sole only own 
  portfolio fund risk sales marketing advertising product communications human resources credit fixed-income fixed income foreign-exchange commodity commodities
  defense-industry auto car airline aerospace aviation industry retail consumer tobacco pharmaceutical drug food music film movie television tv radio sports football soccer baseball
  basketball tennis golf news art fashion design web online digital social data cyber nuclear space climate energy
  staff union workers civil rights human-rights activist gay
`);

/** Function words that open names too, where a capital follows: "New Delhi", "First Solar", "Big Brother". Lower case. */
export const nameOpeners = wordList(
  `new first second third big great good old best one two three four five six seven eight nine ten eleven next inside high`,
);

/** Capitals that are no name of anybody: general acronyms. */
export const generalAcronyms = wordList(`
  AI IT TV PC CD DVD DNA HIV AIDS GDP GNP IPO ETF ETFs IPOs PR HR VIP ID UFO GPS ATM PDF CO2 MBA PHD PhD GMT BST EST EDT PST PDT UTC ET AM PM COVID SUV SUVs
  DIY FAQ USD EUR GBP LNG R&D Q&A M&A LGBT LGBTQ PAC PACs AK-47 WMD VAT QE Q1 Q2 Q3 Q4 H1 H2 API GPU CPU LLM URL HTML SMS USB
`);
