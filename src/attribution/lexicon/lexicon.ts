import { commonVerbs } from './common-verbs.ts';
import { inflect } from './inflect.ts';
import { attitudeClasses, particleVerbs, type VerbClass, verbClasses } from './verb-classes.ts';

/** Which form of a verb a word is. `past` covers the past participle of most verbs too. */
type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

/** A verb that can introduce content. */
export interface CueVerb {
  readonly lemma: string;
  readonly classes: ReadonlySet<VerbClass>;
  /** Particles that go with it, if it has any. */
  readonly particles: ReadonlySet<string>;
}

/** A word as a form of a cue verb. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly form: VerbForm;
}

function buildVerbs(): Map<string, CueVerb> {
  const classes = new Map<string, Set<VerbClass>>();
  const add = (lemma: string, verbClass: VerbClass) => {
    const known = classes.get(lemma) ?? new Set();
    classes.set(lemma, known.add(verbClass));
  };
  for (const verbClass of Object.keys(verbClasses) as VerbClass[]) {
    for (const lemma of verbClasses[verbClass].split(/\s+/)) if (lemma !== '') add(lemma, verbClass);
  }
  for (const lemma of Object.keys(particleVerbs)) if (!classes.has(lemma)) classes.set(lemma, new Set());
  return new Map(
    [...classes].map(([lemma, own]) => [
      lemma,
      { lemma, classes: own, particles: new Set(particleVerbs[lemma]?.particles ?? []) },
    ]),
  );
}

function buildForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const verb of buildVerbs().values()) {
    const { base, present, past, participle, gerund } = inflect(verb.lemma);
    const add = (word: string, form: VerbForm) => {
      if (!forms.has(word)) forms.set(word, { verb, form });
    };
    add(past, 'past');
    add(participle, 'participle');
    add(present, 'present');
    add(gerund, 'gerund');
    add(base, 'base');
  }
  return forms;
}

const cueForms = buildForms();

const otherVerbForms: ReadonlySet<string> = new Set(
  commonVerbs.flatMap((verb) => {
    const { past, participle } = inflect(verb);
    return [past, participle];
  }),
);

/** The cue verb that `word` (lower case) is a form of, if it is one. */
export const lookUpCue = (word: string): CueForm | undefined => cueForms.get(word);

/** Whether `word` (lower case) is the past form of a frequent verb. */
export const isPastOfCommonVerb = (word: string): boolean => otherVerbForms.has(word);

/** Whether a verb speaks of saying at all; `false` for those that only tell beliefs and plans. */
export const canState = (verb: CueVerb): boolean =>
  verb.particles.size > 0 || [...verb.classes].some((verbClass) => !attitudeClasses.has(verbClass));
