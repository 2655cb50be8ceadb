/**
 * How verbs take content that is a phrase and no clause: which complements carry what was said, asked for, planned or
 * wanted. Classes after Levin (1993): declare, say, inform, advise, promise, desire, conjecture, and their neighbours. Plain
 * word lists; a verb may stand in several, and particles after a verb are prepositions that belong to the cue.
 */
export interface VerbFrames {
  /** "announced | a deal". */
  readonly object?: string;
  /** "proposed | cutting taxes". */
  readonly gerund?: string;
  /** "agreed | to talks" is a preposition, "agreed | to sell the unit" an infinitive. */
  readonly infinitive?: string;
  /** The person told comes first: "urged | them to leave", "told | airlines not to land". */
  readonly personInfinitive?: string;
  /** The person asked comes first: "asked | the state for help". */
  readonly personFor?: string;
  /** "regards | it as a mistake". */
  readonly as?: string;
  /** A clause, with "that" or without. */
  readonly clause?: string;
  /** "called for | a vote": verbs by the preposition. */
  readonly prepositions?: Readonly<Record<string, string>>;
}

/** Verbs of saying: their content is a statement. */
export const statementFrames: VerbFrames = {
  object: `announce declare report disclose reveal outline unveil propose deny confirm detail acknowledge admit concede
    reiterate predict forecast request demand recommend cite allege express voice pledge promise claim estimate`,
  gerund: 'propose recommend suggest deny admit',
  infinitive: 'vow pledge promise offer swear propose',
  personInfinitive: 'tell urge ask order advise instruct request invite beg implore exhort warn command',
  personFor: 'ask beg',
  prepositions: {
    for: 'ask call appeal plead beg argue apologize apologise',
    of: 'speak warn complain boast',
    about: 'speak complain warn boast joke brag',
    on: 'insist',
    to: 'object allude admit confess testify',
    at: 'hint',
    against: 'warn argue protest',
  },
};

/** Verbs of thinking, wanting and planning: their content is an attitude. */
export const attitudeFrames: VerbFrames = {
  object: 'want expect consider anticipate fear envision envisage',
  gerund: 'consider contemplate envision',
  infinitive: 'want hope plan expect intend wish decline refuse prefer agree decide choose opt aim aspire desire',
  personInfinitive: 'want expect',
  as: 'see view regard consider perceive',
  clause: `believe think feel fear hope doubt suspect assume worry expect imagine anticipate envision conclude reckon
    presume decide`,
  prepositions: {
    on: 'plan decide agree',
    for: 'hope opt',
    to: 'agree',
  },
};
