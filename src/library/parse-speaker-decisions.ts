import { z } from 'zod';
import type { SpeakerDecision, SpeakerDecisions } from '../domain/speaker-decisions.ts';
import { explainIssue, readYamlMapping } from './yaml-mapping.ts';

const name = z.string('should be a name').trim().min(1, 'should be a name');
const names = z.array(name, 'should be a list of names');
const groups = z
  .array(names.min(2, 'should be a list of two names or more'), 'should be a list of lists of names')
  .nullish();
const kind = z.enum(['person', 'organisation'], 'should be person or organisation');

const speaker = z.strictObject(
  { name, kind: kind.nullish(), aliases: names.nullish(), roles: names.nullish() },
  { error: (issue) => strangerOr(issue, 'should have a name, and may have kind, aliases and roles') },
);
const schema = z.strictObject(
  { speakers: z.array(speaker, 'should be a list of speakers').nullish(), same: groups, different: groups },
  { error: (issue) => strangerOr(issue, 'should hold speakers, same and different') },
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
function contradictions({ speakers, same, different }: SpeakerDecisions): string[] {
  const problems: string[] = [];
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
    for (const merged of [...same, ...speakers.map(({ name, aliases = [] }) => [name, ...aliases])]) {
      const both = group.filter((form) => merged.includes(form));
      if (both.length < 2) continue;
      const pair = both.map((form) => JSON.stringify(form)).join(' and ');
      problems.push(`says that ${pair} are the same and that they are different. Take one of the two out.`);
    }
  }
  return problems;
}
