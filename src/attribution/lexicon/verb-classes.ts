/**
 * Verbs that introduce what somebody said, thought or wanted, by the complement that carries the content. A verb may stand in
 * several lists. These are plain word lists: put a new verb where it behaves like its neighbours.
 */
export const verbClasses = {
  /** A clause with or without "that": "she said (that) it was late". */
  say: `say claim argue insist suggest warn acknowledge admit contend predict announce estimate concede allege add explain
    maintain assert state declare complain recall emphasize emphasise stress underline underscore reiterate note report confirm indicate reveal disclose
    swear joke boast brag lament caution promise vow charge speculate conclude mention repeat imply`,
  /** A clause with "that", or a quotation; a bare noun phrase after them is not what was said. */
  report: `write reply respond answer continue comment remark observe tweet retweet post testify opine muse quip retort
    counter point theorize hint profess proclaim pronounce affirm reaffirm attest certify clarify confess gripe grumble
    rant recount relate reflect reason signal protest plead preach advise cable email text blog shout yell scream cry exclaim
    whisper mutter murmur sigh chant sing snap fume thunder interject agree disagree deny decide determine elaborate rule
    intimate postulate posit venture volunteer wisecrack crack deadpan cheer gush rave counsel stipulate specify`,
  /** The person told comes first: "he told reporters (that) …". */
  tell: 'tell assure inform remind notify convince persuade warn advise brief',
  /** Questions: "asked whether", "asked: “Why?”". */
  ask: 'ask wonder inquire query question',
  /** Something and what it is said to be: "called it a mistake", "described them as friends". */
  call: `call label brand dub describe characterize characterise portray depict denounce dismiss deride hail tout deem declare cast paint
    refer term bill decry ridicule pronounce liken compare`,
  /** Somebody and what for or of: "accused them of lying", "praised her courage". */
  judge: `accuse blame criticize criticise praise applaud condemn fault slam blast mock attack rip chide rebuke scold
    lambaste thank congratulate commend credit defend berate castigate disparage excoriate assail deplore laud salute
    admonish lampoon skewer bash knock hammer trash pan ding berate fault upbraid welcome chastise taunt apologize apologise`,
  /** What the speaker will do: "vowed to sue". */
  vow: 'vow pledge promise threaten offer swear agree commit volunteer propose',
  /** What somebody else is to do: "urged them to leave". */
  order:
    'ask urge order direct advise instruct request invite beg implore exhort warn demand command counsel tell recommend',
  /** A bare noun phrase that sums up what was said: "denied the charge", "cited two reasons". */
  topic: `announce deny cite discuss mention acknowledge propose reject dispute outline detail express voice
    disclose reveal raise demand predict defend promise question condemn oppose reiterate allege`,
  /** What a paper, study or poll tells. */
  show: 'show find suggest indicate reveal say report note estimate conclude claim',
  /** Thoughts with a clause: attitudes, not statements. */
  think: `believe think feel fear hope doubt suspect assume worry expect figure imagine guess regret anticipate reckon
    presume`,
  /** Wishes and plans with an infinitive: attitudes. */
  want: 'want hope plan expect intend seek wish decline refuse prefer',
  /** Stances with a noun phrase: attitudes. */
  stance: 'support oppose favor favour endorse',
} as const;

/** How a verb takes its content. */
export type VerbClass = keyof typeof verbClasses;

/** Classes whose content is a belief, wish or plan and not something said. */
export const attitudeClasses: ReadonlySet<VerbClass> = new Set(['think', 'want', 'stance']);

/** Verbs with a particle that belongs to the cue: "point out", "called for". The verb alone may mean something else. */
export const particleVerbs: Readonly<
  Record<string, { readonly particles: readonly string[]; readonly like: VerbClass }>
> = {
  make: { particles: ['clear', 'plain', 'known'], like: 'report' },
  point: { particles: ['out', 'to'], like: 'report' },
  call: { particles: ['for', 'on', 'upon'], like: 'topic' },
  speak: { particles: ['of', 'about', 'out'], like: 'topic' },
  talk: { particles: ['about'], like: 'topic' },
  lash: { particles: ['out'], like: 'judge' },
  fire: { particles: ['back'], like: 'report' },
  shoot: { particles: ['back'], like: 'report' },
  hit: { particles: ['back'], like: 'report' },
  chime: { particles: ['in'], like: 'report' },
  go: { particles: ['on'], like: 'report' },
  complain: { particles: ['about', 'of'], like: 'topic' },
  warn: { particles: ['of', 'about', 'against'], like: 'topic' },
  refer: { particles: ['to'], like: 'call' },
  push: { particles: ['for', 'back'], like: 'topic' },
  respond: { particles: ['to'], like: 'topic' },
  worry: { particles: ['about'], like: 'stance' },
};
