/**
 * Words that Porter's stemmer joins with words of another meaning: `important` with `import`, `united` with `unit`. Each line is one stem
 * and the words that have it. In American spelling. Only words that news uses much, each with all its forms.
 */
const table = `
  critical critically, criticiz criticism criticisms, important importance importantly, executive executives, positive positives positively,
  conservative conservatives conservatism conservatively, initial initials initially, initiative initiatives, news,
  university universities, general generals generally, generous generously generosity, emergency emergencies,
  international internationally, internal internally, intern interns interned internship internships, community communities,
  communist communists communism, communication communications communicate communicates communicated communicating,
  department departments departmental, apartment apartments,
  president presidents presidential presidentially presidency, several, objective objectives objectively, rational rationally rationale,
  authority authorities authoritative, responsible responsibly responsibility responsibilities, customer customers, officer officers,
  unite united unites uniting, majority majorities, minority minorities, publicity, reality realities, recession recessions,
  succession, secretary secretaries secretarial`;

const stems: ReadonlyMap<string, string> = new Map(
  table.split(',').flatMap((line) => {
    const words = line.trim().split(/\s+/);
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** Verbs of which Porter leaves a word of another meaning, `organized` → `organ`; `linearized` and `linear` stay together. */
const izing = /^(organ|author|real|public|critic|capital|special)iz(?:e|es|ed|ing|er|ers|ation|ations|able)$/;

/** The stem of a word that Porter's stemmer would join with others; `null` for all other words. */
export function ownStem(word: string): string | null {
  const base = izing.exec(word)?.[1];
  return base === undefined ? (stems.get(word) ?? null) : `${base}iz`;
}

const ownStems: ReadonlySet<string> = new Set(stems.values());

/** Whether a stem is kept apart from those it begins with. */
export const isOwnStem = (stem: string): boolean => ownStems.has(stem) || izing.test(`${stem}e`);
