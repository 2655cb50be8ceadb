const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Abbreviations that a name follows: their dot never ends a sentence. */
export const titleAbbreviations = words(`
  Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Sgt Maj Col Lt Capt Cpl Pvt Cmdr Adm Rev Fr Sr Hon Pres Supt Det
  Insp St Mt Ft Messrs Mme Mlle vs v cf Atty Asst Dep Dir Amb Cllr
  MR MRS MS MX DR PROF SEN REP GOV GEN SGT COL LT CAPT ADM REV`);

/** Abbreviations whose dot may also end a sentence. */
const otherAbbreviations = words(`
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
  Jr Ph.D D.Phil Inc Corp Co Cos Ltd Bros LLC Dept Univ Assn Ave Blvd Rd approx est etc al
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
  Va Vt Wash Wis Wyo Ont Que`);

/** Words too, and so abbreviations only where a comma stands before them ("Springfield, Ill."). */
const alsoWords = words('Ark Del Ill Ind La Mass Miss Mo Ore Pa Wash Kan Mar Sat Sun Fri');

/** Abbreviations only before a number: "No. 10", "pp. 3". */
const numberAbbreviations = words('No Nos no nos pp p Art Sec Fig');

/**
 * Whether `word` followed by a dot is an abbreviation, the dot its own.
 * `before` is the token before it, `beforeNumber` whether a number follows the dot.
 */
export function isAbbreviation(word: string, before: string | undefined, beforeNumber: boolean): boolean {
  if (titleAbbreviations.has(word)) return true;
  if (numberAbbreviations.has(word)) return beforeNumber;
  if (!otherAbbreviations.has(word)) return false;
  return !alsoWords.has(word) || before === ',';
}

/** Capitalised words that open a sentence far more often than they stand in a name: after "U.S." they settle the case. */
export const sentenceOpeners = words(`
  The A An This That These Those There Here He She It They We I You His Her Its Their Our My Your But And Or So Yet Nor If
  In On At By For From With As After Before When While Although Though Because Since Until However Meanwhile Also Then
  Now What Why How Who Where Not No Yes Some Many Most All Both Each Every Another Other Such Even Still Last Earlier Later
  Asked According Despite During Under Over Once Instead Among`);
