import { type Document, isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { SpeakerEdit } from '../domain/speaker-edit.ts';
import { parseSpeakerDecisions } from './parse-speaker-decisions.ts';
import { addEntry, extendList, hasAnchors, holds, listIn, mapsIn, textOf } from './yaml-lists.ts';

/** What a new file begins with. */
const explanation = `# What people decide about speakers. It goes before what whosaid works out from the documents.
# "whosaid speakers --help" lists the commands that write here; editing by hand is as good.
`;

/** Long names stay on their line, and brackets as people write them: `[Roe, J. Roe]`. */
const style = { lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * The YAML of `speakers.yml` (`null`: there is no such file) with one change made in it. Comments and the order of
 * entries stay; spaces within a line may be tidied. Problems are ends of sentences that begin with the file: it is not
 * valid, before the change or after it, and must not be written.
 */
export function editSpeakerDecisions(
  yaml: string | null,
  edit: SpeakerEdit,
): { readonly yaml: string | null } | { readonly problems: readonly string[] } {
  const before = yaml ?? explanation;
  const parsed = parseSpeakerDecisions(before);
  if ('problems' in parsed) return parsed;
  const document: Document = parseDocument(before.replaceAll('\r\n', '\n'), { logLevel: 'error' });
  if (hasAnchors(document))
    return { problems: ['uses anchors (& and *), which only a person can edit. Edit it by hand.'] };
  if (document.contents === null) document.contents = document.createNode({});
  makeEdit(document, edit);
  const written = document.toString(style);
  const checked = parseSpeakerDecisions(written);
  if ('problems' in checked) return checked;
  // Nothing new: the file keeps its every space.
  if (JSON.stringify(checked.decisions) === JSON.stringify(parsed.decisions)) return { yaml };
  return { yaml: before.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written };
}

function makeEdit(document: Document, edit: SpeakerEdit): void {
  switch (edit.do) {
    case 'name':
      describe(document, edit);
      break;
    case 'same':
      if (edit.documents.length > 0) split(document, edit);
      else join(document, edit);
      break;
    case 'different':
      keepApart(document, edit);
      break;
    case 'forget':
      forget(document, new Set(edit.names));
  }
}

function describe(document: Document, { name, kind, aliases, roles }: SpeakerEdit & { do: 'name' }): void {
  const speakers = listIn(document, 'speakers');
  const entry = mapsIn(speakers).find((one) => one.get('name') === name) ?? addEntry(document, speakers, { name });
  if (kind !== undefined) entry.set('kind', kind);
  extendList(
    document,
    entry,
    'aliases',
    aliases.filter((alias) => alias !== name),
  );
  extendList(document, entry, 'roles', roles);
}

/** Everybody who is one with either of the two is one with both; `name` stands first, because it is the one to show. */
function join(document: Document, { name, other }: SpeakerEdit & { do: 'same' }): void {
  const same = listIn(document, 'same');
  const [group, ...absorbed] = same.items.filter(isSeq).filter((one) => holds(one, name) || holds(one, other));
  if (group === undefined) {
    same.add(document.createNode([name, other], { flow: true }));
    return;
  }
  if (textOf(group.items[0]) !== name) {
    group.items = [document.createNode(name), ...group.items.filter((item) => textOf(item) !== name)];
  }
  for (const form of [other, ...absorbed.flatMap((one) => one.items.map(textOf))]) {
    if (form !== null && !holds(group, form)) group.add(document.createNode(form));
  }
  same.items = same.items.filter((one) => !absorbed.some((gone) => gone === one));
}

function keepApart(document: Document, { name, other }: SpeakerEdit & { do: 'different' }): void {
  const different = listIn(document, 'different');
  if (different.items.some((one) => isSeq(one) && holds(one, name) && holds(one, other))) return;
  different.add(document.createNode([name, other], { flow: true }));
}

function split(document: Document, { name, other, documents }: SpeakerEdit & { do: 'same' }): void {
  const splits = listIn(document, 'split');
  const known = mapsIn(splits).find((one) => one.get('name') === other && one.get('as') === name);
  extendList(document, known ?? addEntry(document, splits, { name: other, as: name }), 'documents', documents);
}

function forget(document: Document, names: ReadonlySet<string>): void {
  const isForgotten = (node: unknown): boolean => names.has(textOf(node) ?? '');
  drop(document, 'speakers', (entry) => {
    if (!isMap(entry)) return false;
    const aliases = entry.get('aliases');
    if (isSeq(aliases)) {
      aliases.items = aliases.items.filter((alias) => !isForgotten(alias));
      if (aliases.items.length === 0) entry.delete('aliases');
    }
    return isForgotten(entry.get('name', true));
  });
  for (const key of ['same', 'different']) {
    drop(document, key, (group) => {
      if (!isSeq(group)) return false;
      group.items = group.items.filter((form) => !isForgotten(form));
      return group.items.length < 2;
    });
  }
  drop(document, 'split', (entry) => isMap(entry) && ['name', 'as'].some((key) => isForgotten(entry.get(key, true))));
}

function drop(document: Document, key: string, isGone: (node: unknown) => boolean): void {
  const list = document.get(key);
  if (!isSeq(list)) return;
  list.items = list.items.filter((node) => !isGone(node));
  // An empty line that stood between two entries is not one to begin the list with.
  const [first] = list.items;
  if (isNode(first)) first.spaceBefore = false;
}
