import { readSpeakerDecisions } from '../../library/speaker-decisions.ts';
import type { RegistrySpeaker } from '../../speakers/registry.ts';
import { readExtractions } from '../read-extractions.ts';
import { correctState } from './corrected-state.ts';
import { describeDecisions } from './describe-decisions.ts';
import { type SpeakerCard, speakerCard } from './speaker-card.ts';
import { joinSpeakers, nearestNames, speakersCalled } from './speaker-state.ts';

/** A speaker in a list. `candidates`: for a bare name that several share, their names. */
export type SpeakerLine = Pick<
  RegistrySpeaker,
  'name' | 'kind' | 'aliases' | 'statements' | 'documents' | 'candidates'
>;

/** Whom a name means. */
export type SpeakerFound =
  | { readonly found: 'one'; readonly asked: string; readonly card: SpeakerCard }
  | { readonly found: 'several'; readonly asked: string; readonly candidates: readonly SpeakerLine[] }
  /** `nearest`: names that resemble it, the nearest first. */
  | { readonly found: 'none'; readonly asked: string; readonly nearest: readonly string[] };

/** The speakers of a corpus, to be looked at and decided on. */
export interface Speakers {
  /** The most quoted first. */
  list(): readonly SpeakerLine[];
  show(name: string): SpeakerFound;
}

/** Opens the speakers of a corpus. `report` takes a sentence for each thing that a person should mend. */
export async function openSpeakers(corpus: string, report: (problem: string) => void): Promise<Speakers> {
  const { decisions, problems } = await readSpeakerDecisions(corpus);
  for (const problem of problems) report(problem);
  const state = joinSpeakers(await readExtractions(corpus, report), decisions);
  const { registry } = state;
  const corrected = correctState(corpus, state, report);
  const { speakers, findings } = corrected;
  return {
    list: () => speakers.map(toLine),
    show(asked) {
      const best = speakersCalled(corrected, asked);
      const [only] = best;
      if (only === undefined) return { found: 'none', asked, nearest: nearestNames(corrected, asked) };
      if (best.length > 1 || only.candidates.length > 0) {
        const named = new Set(best.flatMap(({ name, candidates }) => (candidates.length > 0 ? candidates : [name])));
        const bare = best.filter(({ candidates }) => candidates.length > 0);
        const candidates = [...bare, ...speakers.filter((one) => named.has(one.name) && !bare.includes(one))];
        return { found: 'several', asked, candidates: candidates.map(toLine) };
      }
      const decided = describeDecisions(decisions)
        .filter(({ names }) => names.some((name) => registry.canonical(name) === only.name))
        .map(({ sentence }) => sentence);
      return { found: 'one', asked, card: speakerCard(only, findings, decided) };
    },
  };
}

const toLine = ({ name, kind, aliases, statements, documents, candidates }: RegistrySpeaker): SpeakerLine => ({
  name,
  kind,
  aliases,
  statements,
  documents,
  candidates,
});
