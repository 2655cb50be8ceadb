/** How an office's noun is written before a name: the same office. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['senator', ['sen']],
  ['congressman', ['rep', 'representative']],
  ['congresswoman', ['rep', 'representative']],
  ['representative', ['rep']],
  ['governor', ['gov']],
  ['general', ['gen']],
  ['professor', ['prof']],
]);

/** Other words by which the holder of an office may be called. */
const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map([
  ['chief', ['ceo', 'executive', 'chairman', 'director', 'head', 'president']],
  ['ceo', ['executive', 'chief']],
  ['executive', ['ceo', 'president', 'chairman', 'officer']],
  ['boss', ['ceo', 'chief', 'chairman', 'executive', 'head', 'president']],
  ['leader', ['president', 'chairman', 'speaker', 'minister', 'chancellor', 'premier']],
  ['lawmaker', ['senator', 'sen', 'rep', 'representative', 'congressman', 'congresswoman', 'mp']],
  ['premier', ['minister']],
  ['official', ['secretary', 'director', 'commissioner']],
  ['democrat', ['sen', 'rep', 'senator', 'congressman', 'leader']],
  ['republican', ['sen', 'rep', 'senator', 'congressman', 'leader']],
  ['lawyer', ['attorney', 'counsel', 'solicitor']],
  ['attorney', ['lawyer', 'counsel', 'solicitor']],
  ['spokesman', ['spokesperson', 'secretary']],
  ['spokeswoman', ['spokesperson', 'secretary']],
  ['judge', ['justice', 'magistrate']],
  ['economist', ['analyst', 'strategist']],
  ['analyst', ['economist', 'strategist']],
]);

/** The noun with the forms that name its office as surely. */
export const shortForms = (noun: string): readonly string[] => [noun, ...(SHORT_FORMS.get(noun) ?? [])];

/** The noun with all words that may name the same office. */
export const sameOffice = (noun: string): readonly string[] => [...shortForms(noun), ...(SAME_OFFICE.get(noun) ?? [])];
