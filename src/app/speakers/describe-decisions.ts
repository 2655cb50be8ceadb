import type { SpeakerDecisions } from '../../domain/speaker-decisions.ts';

/** One thing that people have decided, as a sentence, with the names it is about. */
export interface DecisionSentence {
  readonly sentence: string;
  readonly names: readonly string[];
}

/** Decisions in sentences, one for each that could be taken back alone, in the order of the file. */
export function describeDecisions({ speakers, same, different, split = [] }: SpeakerDecisions): DecisionSentence[] {
  return [
    ...speakers.flatMap(({ name, kind, aliases = [], roles = [] }) => [
      ...(kind === undefined && aliases.length + roles.length > 0
        ? []
        : [{ sentence: `${quote(name)} is ${kind === undefined ? 'a speaker' : kinds[kind]}.`, names: [name] }]),
      ...aliases.map((alias) => ({ sentence: `${quote(alias)} is ${quote(name)}.`, names: [alias, name] })),
      ...roles.map((role) => ({ sentence: `${quote(name)} is known by the role ${quote(role)}.`, names: [name] })),
    ]),
    ...same.flatMap(([first = '', ...others]) =>
      others.map((other) => ({ sentence: `${quote(other)} is ${quote(first)}.`, names: [other, first] })),
    ),
    ...different.map((names) => ({ sentence: `${list(names)} are different speakers.`, names })),
    ...split.flatMap(({ name, as, documents }) =>
      documents.map((id) => ({ sentence: `${quote(name)} is ${quote(as)} in the document ${id}.`, names: [name, as] })),
    ),
  ];
}

const kinds = { person: 'a person', organisation: 'an organisation', group: 'a group' } as const;
const quote = (name: string): string => `“${name}”`;
const list = (names: readonly string[]): string =>
  `${names.slice(0, -1).map(quote).join(', ')} and ${quote(names.at(-1) ?? '')}`;
