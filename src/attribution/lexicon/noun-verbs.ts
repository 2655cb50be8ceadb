/** Cue verbs whose present or base form is as often a noun: only their surroundings tell which. */
const nounVerbs = `
  report claim comment state note charge call question answer promise estimate tweet post attack demand fear hope plan order
  show point doubt support fault credit rule signal vow pledge joke boast offer request mention address word text blog email
  cable label brand bill term paint cast tip shout scream cry sigh cheer crack protest love hate need wish desire feel favor
  favour back like thank mock blast bash hammer knock pan rebuke rip slam quip detail voice raise reject view reason counter
  worry guess dream suspect figure aim try attempt regret respect read venture volunteer command counsel recount query sense
  chant project forecast direct exhort appeal object`
  .split(/\s+/)
  .filter(Boolean);

const forms: ReadonlySet<string> = new Set(
  nounVerbs.flatMap((verb) => [verb, `${verb}s`, `${verb}es`, verb.endsWith('y') ? `${verb.slice(0, -1)}ies` : verb]),
);

/** Whether `word` (lower case), the present or base form of a cue verb, may as well be a noun. */
export const isNounToo = (word: string): boolean => forms.has(word);
