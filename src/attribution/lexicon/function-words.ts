const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Closed classes of English words, and the few open ones that matter to find where a noun phrase ends. Lower case. */
export const functionWords = {
  determiner:
    words(`the a an this that these those some any no every each all both many most several few another other such
    either neither enough more less fewer much`),
  possessive: words("his her their its our my your whose 's ’s"),
  subjectPronoun: words('he she they it we i you'),
  pronoun: words(`him them us me himself herself themselves itself ourselves myself yourself everyone everybody someone
    somebody anyone anybody nobody none others one those`),
  preposition: words(`of in on at for from to with by about as into over under after before during between against among
    through without within along across behind beyond despite near off onto out outside inside per regarding since than
    throughout toward towards until up upon via amid amidst around above below concerning like unlike including alongside
    aboard`),
  coordinator: words('and or but nor yet & plus'),
  subordinator: words(`because although though while if when whether unless until since as whereas once after before so
    lest provided`),
  relative: words('who whom which that whose where'),
  question: words('what why how when where who which whether'),
  be: words("is are was were be been being am 's ’s 're ’re 'm ’m ai"),
  have: words("has have had having 've ’ve 'd ’d"),
  do: words('do does did'),
  modal: words("will would can could may might must shall should ca wo 'll ’ll cannot"),
  negation: words("not n't n’t never nor hardly barely"),
  adverb: words(`also then later now just still already even ever often once again soon too only here there however
    meanwhile instead perhaps maybe almost always sometimes thus therefore indeed earlier further furthermore moreover
    nevertheless nonetheless otherwise ago afterward afterwards yet quite very rather first finally simply forth back
    together away down long far`),
  time: words(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    january february march april june july august september october november december jan feb mar apr jun jul aug sept sep
    oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun. today yesterday tomorrow tonight morning afternoon
    evening night week weekend month year day noon midnight earlier later ago a.m. p.m. am pm`),
} as const;

/** The name of a class of function words. */
export type FunctionClass = keyof typeof functionWords;
