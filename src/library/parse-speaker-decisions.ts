import { z } from 'zod';
import type { SpeakerDecision, SpeakerDecisions, SpeakerSplit } from '../domain/speaker-decisions.ts';
import { explainIssue, readYamlMapping } from './yaml-mapping.ts';

const name = z.string('should be a name').trim().min(1, 'should be a name');
const names = z.array(name, 'should be a list of names');
const groups = z
  .array(names.min(2, 'should be a list of two names or more'), 'should be a list of lists of names')
  .nullish();
const kind = z.enum(['person', 'organisation', 'group'], 'should be person, organisation or group');

const speaker = z.strictObject(
  { name, kind: kind.nullish(), aliases: names.nullish(), roles: names.nullish() },
  { error: (issue) => strangerOr(issue, 'should have a name, and may have kind, aliases and roles') },
);
const split = z.strictObject(
  { name, as: name, documents: names.min(1, 'should be a list of documents') },
  { error: (issue) => strangerOr(issue, 'should have name, as and documents') },
);
const schema = z.strictObject(
  {
    speakers: z.array(speaker, 'should be a list of speakers').nullish(),
    same: groups,
    different: groups,
    split: z.array(split, 'should be a list of names with who they are in which documents').nullish(),
  },
  { error: (issue) => strangerOr(issue, 'should hold speakers, same, different and split') },
);

/** Reads the decisions out of YAML, or says everything that is wrong with them: ends of sentences that begin with the file. */
export function parseSpeakerDecisions(
  yaml: string,
): { readonly decisions: SpeakerDecisions } | { readonly problems: readonly string[] } {
  const read = readYamlMapping(yaml, 1);
  if ('problem' in read) return { problems: [read.problem] };
  const checked = schema.safeParse(read.value);
  if (!checked.success) return { problems: checked.error.issues.map((issue) => explainIssue(issue, read.value)) };
  const decisions: SpeakerDecisions = {
    speakers: (checked.data.speakers ?? []).map(toDecision),
    same: checked.data.same ?? [],
    different: checked.data.different ?? [],
    ...(checked.data.split && { split: checked.data.split }),
  };
  const problems = contradictions(decisions);
  return problems.length === 0 ? { decisions } : { problems };
}

function toDecision({ name, kind, aliases, roles }: z.infer<typeof speaker>): SpeakerDecision {
  return { name, ...(kind && { kind }), ...(aliases && { aliases }), ...(roles && { roles }) };
}

function strangerOr(issue: z.core.$ZodRawIssue, otherwise: string): string {
  if (issue.code !== 'unrecognized_keys') return otherwise;
  return `${otherwise}, and not ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
}

/** Decisions that cannot all hold: one name for two speakers, the same two names both merged and kept apart. */
function contradictions({ speakers, same, different, split = [] }: SpeakerDecisions): string[] {
  const problems = splitTwice(split);
  const owner = new Map<string, string>();
  for (const { name, aliases = [] } of speakers) {
    for (const form of new Set([name, ...aliases])) {
      const other = owner.get(form);
      if (other === undefined) owner.set(form, name);
      else
        problems.push(`gives the name ${JSON.stringify(form)} to both ${other} and ${name}. Leave it to one of them.`);
    }
  }
  for (const group of different) {
    for (const merged of joinLists([...same, ...speakers.map(({ name, aliases = [] }) => [name, ...aliases])])) {
      const both = group.filter((form) => merged.includes(form));
      if (both.length < 2) continue;
      const pair = both.map((form) => JSON.stringify(form)).join(' and ');
      problems.push(`says that ${pair} are the same and that they are different. Take one of the two out.`);
    }
  }
  return problems;
}

/** Lists that share a name are one, however many steps lie between. */
function joinLists(lists: readonly (readonly string[])[]): Set<readonly string[]> {
  const of = new Map<string, string[]>();
  for (const list of lists) {
    const known = new Set(list.flatMap((name) => of.get(name) ?? []));
    const joined = [...new Set([...list, ...known])];
    for (const name of joined) of.set(name, joined);
  }
  return new Set(of.values());
}

function splitTwice(split: readonly SpeakerSplit[]): string[] {
  const owner = new Map<string, string>();
  return split.flatMap(({ name, as, documents }) =>
    documents.flatMap((document) => {
      const place = `${name}\n${document}`;
      const other = owner.get(place) ?? as;
      owner.set(place, other);
      if (other === as) return [];
      return [
        `says that ${JSON.stringify(name)} in ${document} is ${other} and that it is ${as}. Leave one of the two.`,
      ];
    }),
  );
}
