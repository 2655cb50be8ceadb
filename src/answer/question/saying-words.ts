/** Base forms of verbs that people ask about statements with. */
const regular = `accuse acknowledge add address admit advise affirm agree allege announce answer appeal argue ask assert assure
  attack back blame call claim clarify comment complain concede conclude condemn confirm consider criticise criticize declare decline
  defend demand deny describe direct disclose discuss dismiss dispute emphasise emphasize endorse estimate expect explain express
  hint imply indicate insist instruct label mention object oppose order pledge point post praise predict proclaim promise propose
  question react reaffirm recall recommend refuse reject remark remind repeat reply report request respond retort reveal signal slam state
  stress suggest support talk testify thank threaten tout tweet urge voice vow want warn welcome wish worry hope justify release publish issue unveil characterize
  characterise frame name rule decide`;

const irregular = `say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken speaking think
  thinks thought thinking believe believes believed believing feel feels felt mean means meant swear swears swore sworn put puts make makes made
  give gives gave given`;

/** Folded forms of verbs of saying and thinking, as they stand in questions: `said`, `vows`, `called`. */
export const sayingVerbs: ReadonlySet<string> = new Set([
  ...regular.split(/\s+/).flatMap(inflect),
  ...irregular.split(/\s+/),
]);

/** Verbs that say no more than that somebody spoke: they tell nothing about which statement is meant. */
export const plainSayingVerbs: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling state states stated think thinks thought thinking believe believes believed believing
  speak speaks spoke spoken speaking talk talks talked talking mention mentions mentioned feel feels felt comment comments commented
  claim claims claimed`.split(/\s+/),
);

/** Nouns for statements at large: "statements by Nwosu", "his comments on". A memo or a letter is something particular. */
export const statementNouns: ReadonlySet<string> = new Set(
  `statement statements quote quotes quotation quotations comment comments remark remarks saying sayings word words view views opinion
  opinions position positions stance stances response responses reaction reactions take takes thoughts`.split(/\s+/),
);

/** Verbs that tell next to nothing of what is asked about: "keep serving", "want to see", "make them comply". */
export const lightVerbs: ReadonlySet<string> = new Set(
  `keep keeps kept keeping make makes made making take takes took taken taking want wants wanted wanting need needs needed needing try tries
  tried trying start starts started starting come comes came coming put puts putting`.split(/\s+/),
);

/**
 * Verbs that judge whom or what they are about: where nobody is said to have praised, "what did X praise" has no answer. An order, a
 * threat or a promise is often told without its verb, and so is not among them.
 */
export const judgingVerbs: ReadonlySet<string> = new Set(
  `praise thank welcome endorse defend back support criticise criticize condemn attack blame accuse slam object oppose tout`
    .split(/\s+/)
    .flatMap(inflect),
);

/** Judging verbs that say nothing of why: what is praised or condemned is named beside them, and may be named by anybody. */
export const takingSidesVerbs: ReadonlySet<string> = new Set(
  'praise thank welcome endorse criticise criticize condemn slam defend support oppose'.split(' ').flatMap(inflect),
);

/** Sources that are no speaker: "what do the documents say about". */
export const anybody: ReadonlySet<string> = new Set(
  `anyone anybody someone somebody everyone everybody people they he she it we you article articles document documents text texts source
  sources news press paper papers corpus story stories`.split(/\s+/),
);

/** Words that ask and are never what is asked about. */
export const askingWords: ReadonlySet<string> = new Set(
  `who whom whose what when where why how which did does do done has have had is are was were be been will would should could can please
  happen happens happened happening show find list tell give anyone anybody someone somebody everything anything something all any ever exactly also else say says said
  saying vs versus`.split(/\s+/),
);

/** "vow" → vow, vows, vowed, vowing; with the usual changes of spelling ("deny" → denies, denied). */
function inflect(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const doubled = /^(admit|refer|slam|label)$/.test(verb)
    ? [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`]
    : [];
  const third = /(s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`, ...doubled];
}
