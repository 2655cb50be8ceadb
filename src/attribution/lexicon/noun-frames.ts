/** How nouns that name an act of saying or a thought take what was said or thought. Singular; plurals are derived. */
interface NounFrames {
  /** "the claim | that it was over". */
  readonly that: string;
  /** "the promise | to leave". */
  readonly infinitive: string;
  /** "the announcement | of a deal": nouns by the preposition. */
  readonly prepositions: Readonly<Record<string, string>>;
}

const statementNounFrames: NounFrames = {
  that: `claim statement suggestion assertion argument allegation accusation admission announcement contention declaration
    warning prediction promise pledge vow threat insistence acknowledgment acknowledgement revelation assurance complaint
    comment remark demand proposal recommendation charge report confirmation conclusion finding testimony explanation
    observation response reply confession denial disclosure forecast estimate`,
  infinitive: 'promise pledge vow threat offer proposal call request demand plea invitation',
  prepositions: {
    of: `announcement declaration admission accusation warning allegation claim promise threat denial confirmation
      acknowledgment acknowledgement prediction forecast description disclosure revelation`,
    for: 'call request appeal plea',
    against: 'accusation allegation charge complaint warning',
    about: 'complaint warning',
  },
};

const attitudeNounFrames: NounFrames = {
  that: 'belief hope fear view opinion expectation concern suspicion feeling conviction doubt',
  infinitive: 'plan intention desire wish decision hope refusal',
  prepositions: { of: 'fear hope' },
};

/** A noun that names an act of saying or a thought, with the complements that carry its content. */
export interface FramedNoun {
  readonly lemma: string;
  readonly act: 'statement' | 'attitude';
  readonly that: boolean;
  readonly infinitive: boolean;
  readonly prepositions: ReadonlySet<string>;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const pluralOf = (noun: string): string => (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);

const framedNouns: ReadonlyMap<string, FramedNoun> = (() => {
  const nouns = new Map<string, FramedNoun>();
  for (const [act, table] of [
    ['statement', statementNounFrames],
    ['attitude', attitudeNounFrames],
  ] as const) {
    const that = new Set(split(table.that));
    const infinitive = new Set(split(table.infinitive));
    const byPreposition = Object.entries(table.prepositions).map(
      ([word, list]) => [word, new Set(split(list))] as const,
    );
    const lemmas = new Set([...that, ...infinitive, ...byPreposition.flatMap(([, list]) => [...list])]);
    for (const lemma of lemmas) {
      const prepositions = new Set(byPreposition.flatMap(([word, list]) => (list.has(lemma) ? [word] : [])));
      const noun = { lemma, act, that: that.has(lemma), infinitive: infinitive.has(lemma), prepositions };
      for (const form of [lemma, pluralOf(lemma)]) if (!nouns.has(form)) nouns.set(form, noun);
    }
  }
  return nouns;
})();

/** The noun of saying or thinking that `word` (lower case) is a form of, if it is one. */
export const lookUpNoun = (word: string): FramedNoun | undefined => framedNouns.get(word);
