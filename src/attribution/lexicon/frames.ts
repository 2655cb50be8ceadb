import { inflect } from './inflect.ts';
import type { CueForm } from './lexicon.ts';
import { attitudeFrames, statementFrames, type VerbFrames } from './verb-frames.ts';

/** A complement that carries content. */
export type Frame = Exclude<keyof VerbFrames, 'prepositions'>;

/** A form of a verb whose content can be a phrase, with the complements that carry it. */
export interface FramedForm extends Pick<CueForm, 'form'> {
  readonly lemma: string;
  readonly act: 'statement' | 'attitude';
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions that belong to the cue; the content is the phrase after them. */
  readonly prepositions: ReadonlySet<string>;
}

interface Entry {
  readonly frames: Set<Frame>;
  readonly prepositions: Set<string>;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

function entriesOf({ prepositions = {}, ...frames }: VerbFrames): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const entryOf = (lemma: string): Entry => {
    const entry = entries.get(lemma) ?? { frames: new Set(), prepositions: new Set() };
    entries.set(lemma, entry);
    return entry;
  };
  for (const [frame, list] of Object.entries(frames) as [Frame, string][])
    for (const lemma of split(list)) entryOf(lemma).frames.add(frame);
  for (const [preposition, list] of Object.entries(prepositions))
    for (const lemma of split(list)) entryOf(lemma).prepositions.add(preposition);
  return entries;
}

const framedForms: ReadonlyMap<string, FramedForm> = (() => {
  const forms = new Map<string, FramedForm>();
  for (const [act, table] of [
    ['statement', statementFrames],
    ['attitude', attitudeFrames],
  ] as const) {
    for (const [lemma, entry] of entriesOf(table)) {
      const { base, present, past, participle, gerund } = inflect(lemma);
      for (const [word, form] of [
        [past, 'past'],
        [participle, 'participle'],
        [present, 'present'],
        [gerund, 'gerund'],
        [base, 'base'],
      ] as const) {
        if (!forms.has(word)) forms.set(word, { lemma, form, act, ...entry });
      }
    }
  }
  return forms;
})();

/** The verb with phrases for content that `word` (lower case) is a form of, if it is one. */
export const lookUpFrames = (word: string): FramedForm | undefined => framedForms.get(word);
