/**
 * Verbs that report what somebody says, writes or publishes, for the model's features. The weights were trained with this
 * list: a change of it asks for new training.
 */
const VERBS =
  `accuse acknowledge add address admit advise affirm agree allege announce answer apologize apologise appeal
applaud argue assail assert assure attack attest author backtrack beg blame blast blog boast brag brand bristle call caution
challenge characterize characterise charge chide cite claim clarify comment commend compare complain concede conclude
concur condemn confess confide confirm congratulate contend counter criticize criticise crow cry decline declare decry
defend demand denounce deny deride describe detail disagree disclose discuss dismiss disparage dispute divulge dub echo
elaborate email emphasize emphasise enthuse estimate exclaim explain extol fire forecast fume gloat grouse gush hail
hint imply implore indicate inform inquire insist instruct interject interrupt intone invoke joke label lambaste lament
lash laud maintain mention mock moan muse name note object observe offer opine order pen plead pledge point portray post
praise preach predict proclaim promise pronounce propose protest publish quip quote rail ramble rant read reaffirm
reason reassert reassure rebuff rebuke rebut recall recite recommend recount refer refute reiterate reject relate relay
release remark remind repeat reply report reprimand request respond restate retort retweet reveal ridicule rip roar
say scoff scold scream shout signal slam slur snap sneer speak specify speculate state stress submit suggest
summarize summarise surmise swear sympathize talk taunt tease tell testify text thank threaten thunder tout trumpet
tweet underline underscore unveil update urge utter vent voice volunteer vow warn weigh whisper whine wonder write yell`.split(
    /\s+/,
  );

const IRREGULAR: Readonly<Record<string, string>> = {
  beg: 'begged begging begs',
  blog: 'blogged blogging blogs',
  brag: 'bragged bragging brags',
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  speak: 'speaks spoke spoken speaking',
  read: 'reads read reading',
  recite: 'recites recited reciting',
  swear: 'swears swore sworn swearing',
  retell: 'retells retold retelling',
  slam: 'slams slammed slamming',
  slur: 'slurs slurred slurring',
  snap: 'snaps snapped snapping',
  rip: 'rips ripped ripping',
  quip: 'quips quipped quipping',
  pen: 'pens penned penning',
  dub: 'dubs dubbed dubbing',
  admit: 'admits admitted admitting',
  submit: 'submits submitted submitting',
  refer: 'refers referred referring',
  rebut: 'rebuts rebutted rebutting',
  label: 'labels labeled labelled labeling labelling',
  signal: 'signals signaled signalled signaling signalling',
  trumpet: 'trumpets trumpeted trumpeting',
  extol: 'extols extolled extolling',
};

/** Every form of every verb, with its base form. */
export const SPEECH_FORMS: ReadonlyMap<string, string> = new Map(
  VERBS.flatMap((verb) => [verb, ...formsOf(verb)].map((form) => [form, verb] as const)),
);

function formsOf(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular.split(' ');
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('ee')) return [`${verb}s`, `${verb}d`, `${verb}ing`];
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [/(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}
