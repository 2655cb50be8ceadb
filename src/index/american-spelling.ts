/**
 * Folds British spelling into American, so that either finds both: `defence`/`defense`, `organised`/`organized`,
 * `colour`/`color`, `centre`/`center`. Applied to the corpus and to the question alike, so that a fold too far
 * (`promise` → `promize`) does no harm as long as it joins no two words.
 */
export function americanSpelling(word: string): string {
  if (word.length < 5) return word;
  const known = pairs.get(word);
  if (known !== undefined) return known;
  return word
    .replace(/^(def|off|lic|pret)ence/, '$1ense')
    .replace(/^practis/, 'practic')
    .replace(/(.{2}i|y)s(e|ed|es|er|ers|ing|ation|ations|able)$/, '$1z$2')
    .replace(/^(.{2,})our(s|ed|ing|able|ably|ite|ites|ful|less|er|ers)?$/, '$1or$2')
    .replace(/(.[tb])re(s|d)?$/, '$1er$2')
    .replace(/logue(s?)$/, 'log$1');
}

/** Words no rule covers, British to American. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['judgement', 'judgment'],
  ['judgements', 'judgments'],
  ['acknowledgement', 'acknowledgment'],
  ['ageing', 'aging'],
  ['fulfil', 'fulfill'],
  ['enrol', 'enroll'],
  ['enrolment', 'enrollment'],
  ['instalment', 'installment'],
  ['instalments', 'installments'],
  ['sceptic', 'skeptic'],
  ['sceptics', 'skeptics'],
  ['sceptical', 'skeptical'],
  ['scepticism', 'skepticism'],
  ['manoeuvre', 'maneuver'],
  ['manoeuvres', 'maneuvers'],
  ['aluminium', 'aluminum'],
  ['aeroplane', 'airplane'],
  ['aeroplanes', 'airplanes'],
  ['paediatric', 'pediatric'],
  ['anaesthetic', 'anesthetic'],
  ['foetus', 'fetus'],
  ['haemorrhage', 'hemorrhage'],
  ['ploughed', 'plowed'],
  ['plough', 'plow'],
]);
