import type { SpeakerDecisions } from '../../domain/speaker-decisions.ts';
import { foldName } from '../../speakers/name/fold.ts';
import type { DecidedSpeaker } from '../../speakers/registry.ts';

/** One speaker that people have decided about, with all that they wrote of it in several places. */
export interface SettledSpeaker extends DecidedSpeaker {
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
}

interface Group {
  name: string;
  forms: string[];
  roles: string[];
  kind?: NonNullable<DecidedSpeaker['kind']>;
}

/**
 * Brings together what decisions say of one speaker: names that are the same, in whatever list and however many steps
 * apart, become one speaker with one name to show. Names that only have to be kept apart become a speaker each.
 */
export function settleDecisions({ speakers, same, different, split = [] }: SpeakerDecisions): SettledSpeaker[] {
  const groupOf = new Map<string, Group>();
  const settle = (forms: readonly string[]): Group => {
    const [first = ''] = forms;
    const known = new Set(forms.map((form) => groupOf.get(foldName(form))).filter((group) => group !== undefined));
    const [group = { name: first, forms: [], roles: [] }, ...others] = known;
    const all = [...forms, ...others.flatMap((other) => other.forms)];
    for (const other of others) {
      group.roles.push(...other.roles);
      if (other.kind !== undefined) group.kind ??= other.kind;
    }
    for (const form of all) {
      if (groupOf.get(foldName(form)) !== group) group.forms.push(form);
      groupOf.set(foldName(form), group);
    }
    return group;
  };
  // Before the speakers, because the first of the same names is the one to show.
  for (const names of same) settle(names);
  for (const { name, aliases = [], kind, roles = [] } of speakers) {
    const group = settle([name, ...aliases]);
    group.roles.push(...roles);
    if (kind !== undefined) group.kind ??= kind;
  }
  for (const name of [...different.flat(), ...split.map(({ as }) => as)]) settle([name]);
  return [...new Set(groupOf.values())].map(({ name, forms, roles, kind }) => ({
    name,
    ...(kind !== undefined && { kind }),
    aliases: forms.filter((form) => form !== name),
    roles: [...new Set(roles)],
  }));
}
