import type { SpeakerEdit } from '../../domain/speaker-edit.ts';
import { foldName } from '../../speakers/name/fold.ts';
import type { Registry } from '../../speakers/registry.ts';
import { describeDecisions } from './describe-decisions.ts';
import { nearestNames, type SpeakerState, speakersCalled } from './speaker-state.ts';

/** An edit as it is to be written, with sentences about what may not be meant so; or why it cannot be. */
type ResolvedEdit = { readonly edit: SpeakerEdit; readonly notes: readonly string[] } | { readonly problem: string };

/**
 * Gives names the spelling that the corpus has for them, and documents their ids. Whoever is described is a
 * speaker, so that any name of theirs will do; a name that is to be joined or kept apart is taken at its word.
 */
export function resolveEdit(edit: SpeakerEdit, { registry, decisions, extractions }: SpeakerState): ResolvedEdit {
  const spell = (name: string) => spelling(registry, name);
  switch (edit.do) {
    case 'name': {
      const called = speakersCalled(registry, edit.name);
      const [only] = called;
      if (only === undefined) return { edit, notes: strangers(registry, [edit.name]) };
      const candidates = called.length > 1 ? called.map((one) => one.name) : only.candidates;
      if (candidates.length > 0) return { problem: severalCalled(edit.name, candidates) };
      return { edit: { ...edit, name: only.name }, notes: [] };
    }
    case 'same': {
      const [name, other] = [spell(edit.name), spell(edit.other)];
      const documents: string[] = [];
      for (const asked of edit.documents) {
        const found = extractions.filter(({ document }) => document.id === asked || document.source === asked);
        if (found.length === 0) return { problem: `No document is called “${asked}”. Give its id or its source.` };
        documents.push(...found.map(({ document }) => document.id));
      }
      const notes = [
        ...strangers(registry, [other]),
        ...(documents.length === 0 ? leftBehind(registry, name, other) : []),
      ];
      return { edit: { ...edit, name, other, documents }, notes };
    }
    case 'different': {
      const [name, other] = [spell(edit.name), spell(edit.other)];
      return { edit: { ...edit, name, other }, notes: strangers(registry, [name, other]) };
    }
    case 'forget': {
      const asked = new Set(edit.names.map(foldName));
      const decided = new Set(describeDecisions(decisions).flatMap(({ names }) => names));
      return { edit: { ...edit, names: [...decided].filter((name) => asked.has(foldName(name))) }, notes: [] };
    }
  }
}

/** A name as the corpus writes it, for one that differs in capitals, dots or accents alone. */
function spelling(registry: Registry, name: string): string {
  const forms = registry.find(name, false).flatMap(({ speaker }) => [speaker.name, ...speaker.aliases]);
  return forms.includes(name) ? name : (forms.find((form) => foldName(form) === foldName(name)) ?? name);
}

function strangers(registry: Registry, names: readonly string[]): string[] {
  return names
    .filter((name) => !registry.find(name, false).some(({ by }) => by !== 'role'))
    .map((name) => {
      const near = nearestNames(registry, name).map((one) => `“${one}”`);
      const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
      return `Nobody called “${name}” speaks in these documents.${meant}`;
    });
}

const severalCalled = (name: string, candidates: readonly string[]): string =>
  `“${name}” could be ${candidates.map((one) => `“${one}”`).join(' or ')}. Give the whole name of one.`;

/** A speaker of whom one name is joined to somebody else, and not the speaker. */
function leftBehind(registry: Registry, name: string, other: string): string[] {
  const [owner, ...rivals] = speakersCalled(registry, other);
  if (owner === undefined || rivals.length > 0 || owner.candidates.length > 0) return [];
  const whole = foldName(owner.name);
  if (whole === foldName(other) || speakersCalled(registry, name).includes(owner)) return [];
  return [
    `“${other}” is a name of ${owner.name}, whose other names stay. To join the two speakers: whosaid speakers same ${JSON.stringify(name)} ${JSON.stringify(owner.name)}`,
  ];
}
