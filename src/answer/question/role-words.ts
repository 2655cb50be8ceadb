/** Informal words for whoever leads, as headlines have them. */
const informal = /^(.*\S)\s+(?:boss|chief|head|supremo|leader)$/iu;

/** What such a person is called in full, the commonest first. */
const formal = [
  'CEO',
  'chief executive',
  'secretary',
  'president',
  'minister',
  'director',
  'chair',
  'chairman',
  'leader',
];

/**
 * The same role in its formal words: `the Acme boss` may be "the Acme CEO", `the defence chief` "the defence secretary".
 * None for words that end in no such noun, as `the Acme engineer`.
 */
export function formalRoles(words: string): string[] {
  const leads = informal.exec(words.trim())?.[1];
  return leads === undefined ? [] : formal.map((role) => `${leads} ${role}`);
}
