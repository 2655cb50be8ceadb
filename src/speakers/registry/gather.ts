import type { Extraction } from '../../domain/extraction.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { DocumentSpeaker, RoleGiven } from './types.ts';

/** Whether a speaker is one to keep a record of: somebody named, not "a spokesman" or "analysts". */
function isRecorded(speaker: Speaker): speaker is Speaker & { readonly name: string } {
  if (speaker.name === null || !/\p{L}/u.test(speaker.name)) return false;
  if (speaker.certainty !== 'unknown') return true;
  return speaker.kind !== undefined && speaker.kind !== 'person' && /\p{Lu}/u.test(speaker.name.slice(1));
}

/** The speakers of each document, each once with all that its statements tell of it. */
export function gatherSpeakers(extractions: readonly Extraction[]): DocumentSpeaker[] {
  return extractions.flatMap((extraction) => speakersOfDocument(extraction));
}

function speakersOfDocument({ document, statements }: Extraction): DocumentSpeaker[] {
  const byName = new Map<
    string,
    { first: Speaker & { name: string }; aliases: Set<string>; roles: Map<string, RoleGiven>; count: number }
  >();
  for (const { speaker, said } of statements) {
    if (!isRecorded(speaker)) continue;
    let record = byName.get(speaker.name);
    if (record === undefined) {
      record = { first: speaker, aliases: new Set(speaker.aliases), roles: new Map(), count: 0 };
      byName.set(speaker.name, record);
    }
    record.count++;
    if (speaker.role === undefined) continue;
    const day = said.from?.slice(0, 10) ?? document.published.value;
    const known = record.roles.get(speaker.role);
    if (known === undefined || (day !== null && (known.day === null || day < known.day))) {
      record.roles.set(speaker.role, { role: speaker.role, document: document.id, day });
    }
  }
  return [...byName].map(([name, { first, aliases, roles, count }]) => ({
    document: document.id,
    name,
    kind: first.kind ?? 'unknown',
    aliases,
    roles: [...roles.values()],
    statements: count,
    decided: null,
  }));
}
